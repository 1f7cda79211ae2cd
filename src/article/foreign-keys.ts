/** Keys of WordPress, Hugo, Jekyll, Ghost and of French habit, in small letters, and ours. */
export const FOREIGN_KEYS: ReadonlyMap<string, string> = new Map([
  ["titre", "title"],
  ["headline", "title"],
  ["surtitre", "kicker"],
  ["surtitle", "kicker"],
  ["chapo", "standfirst"],
  ["chapô", "standfirst"],
  ["chapeau", "standfirst"],
  ["excerpt", "standfirst"],
  ["description", "standfirst"],
  ["summary", "standfirst"],
  ["resume", "standfirst"],
  ["résumé", "standfirst"],
  ["subtitle", "standfirst"],
  ["rubrique", "section"],
  ["categorie", "section"],
  ["catégorie", "section"],
  ["category", "section"],
  ["categories", "section (une seule, et tags pour les autres)"],
  ["catégories", "section (une seule, et tags pour les autres)"],
  ["sujets", "tags"],
  ["mots-cles", "tags"],
  ["mots-clés", "tags"],
  ["keywords", "tags"],
  ["auteur", "authors: [nom]"],
  ["auteurs", "authors"],
  ["author", "authors: [nom]"],
  ["byline", "authors: [nom]"],
  ["published", "date, ou draft: true si l’article n’est pas prêt"],
  ["publishdate", "date"],
  ["publie", "date"],
  ["publié", "date"],
  ["pubdate", "date"],
  ["publish_date", "date"],
  ["lastmod", "updated"],
  ["modified", "updated"],
  ["last_modified_at", "updated"],
  ["maj", "updated"],
  ["image", 'figures: [{ src: ./photo.jpg, alt: "…" }]'],
  ["images", 'figures: [{ src: ./photo.jpg, alt: "…" }]'],
  ["feature_image", 'figures: [{ src: ./photo.jpg, alt: "…" }]'],
  ["cover", 'figures: [{ src: ./photo.jpg, alt: "…" }]'],
  ["thumbnail", 'figures: [{ src: ./photo.jpg, alt: "…" }]'],
  ["photo", 'figures: [{ src: ./photo.jpg, alt: "…" }]'],
  ["featured_image", 'figures: [{ src: ./photo.jpg, alt: "…" }]'],
  ["legende", "caption, dans figures"],
  ["légende", "caption, dans figures"],
  ["caption", "caption, dans figures"],
  ["credit", "credit, dans figures"],
  ["brouillon", "draft"],
  ["langue", "lang"],
  ["language", "lang"],
  ["lieu", "dateline"],
  ["traducteur", "translator"],
  ["slug", "le nom du fichier (aliases garde une ancienne adresse)"],
  ["permalink", "aliases: [/ancienne/adresse/]"],
  ["redirect_from", "aliases"],
]);

/** Keys of an article that an import fills. */
const OURS =
  /^(title|kicker|standfirst|section|tags|authors|date|updated|figures|lang|dateline|translator|source)(?![a-z])/;

/** The key of ours that a key of another tool stands for; undefined when it means something else there, or nothing here. */
export function ourKeyOf(foreign: string): string | undefined {
  const key = foreign.toLowerCase();
  if (key === "published") return undefined; // whether it is, in Jekyll
  return OURS.exec(FOREIGN_KEYS.get(key) ?? key)?.[1];
}
