import type { House } from "../house/house.ts";

/** A key that an article may have: a line that could stand in its front matter, and what it is for. */
export interface OptionalKey {
  readonly key: string;
  readonly line: string;
  readonly says: string;
}

/** What stands as comments in a new article, its examples taken from the house where it has some. */
export function optionalKeys({ authors, dossiers }: House, year: string): readonly OptionalKey[] {
  const [author = "Prénom Nom"] = authors.keys();
  const [dossier] = dossiers.keys();
  const lines: readonly (readonly [line: string, says: string])[] = [
    ['kicker: "Surtitre"', "au-dessus du titre"],
    ['standfirst: "Le chapô, en une ou deux phrases."', "sous le titre"],
    [`authors: [${author}]`, "des clés de _data/authors.yaml, ou des noms"],
    ["with: AFP", "« avec AFP »"],
    ["dateline: Ankara", "d’où l’article est écrit"],
    ['translator: "Prénom Nom"', "qui l’a traduit"],
    ['source: "Nom de la source"', "d’où vient le texte, s’il n’est pas de la rédaction"],
    ["label: analyse", "ou opinion, entretien, reportage, verification, publicite"],
    ["tags: [Mer, Terre]", "ses sujets"],
    ...(dossier === undefined
      ? []
      : [[`dossier: ${dossier}`, "une clé de _data/dossiers.yaml"] as const]),
    ['figures: [{ src: ./photo.jpg, alt: "Ce que l’on voit" }]', "les images de tête"],
    [`updated: ${year}-12-31T09:30`, "quand il a été mis à jour"],
    ["weight: 1", "le remonte à la une, d’une semaine par unité"],
    [`related: [${year}/autre-article]`, "articles liés choisis par la rédaction"],
    [`embargo: ${year}-12-31T06:00`, "n’est pas publié avant cet instant"],
    [`expires: ${Number(year) + 1}-12-31`, "n’est plus publié ensuite"],
    ["lang: en", "s’il n’est pas en français"],
    ["draft: true", "n’est pas publié"],
  ];
  return lines.map(([line, says]) => ({ key: line.slice(0, line.indexOf(":")), line, says }));
}
