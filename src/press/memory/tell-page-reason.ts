import type { PageReason } from "./page-reasons.ts";

/** What each ingredient of a page is, to an editor. */
const INGREDIENTS: Readonly<Record<string, string>> = {
  code: "le code qui fait les pages",
  house: "les fichiers de _data",
  assets: "les styles, les polices ou les scripts",
  age: "l’âge de l’article : il a plus d’un an",
  article: "l’article lui-même, ou ce que d’autres répondent à ses liens",
  related: "le choix de ses articles liés",
  pictures: "ses images, ou celles des articles qu’elle montre",
  card: "sa carte pour les réseaux",
  around: "l’article qui précède ou qui suit, dans sa rubrique ou son dossier",
};

/**
 * Says in French why the page of an article was last made.
 *
 * @param file the article, as the editor knows it
 * @param now the instant of the publication that was just made, in ms
 * @param fileOf an article's file, from its path
 */
export function tellPageReason(
  file: string,
  reason: PageReason | undefined,
  now: number,
  fileOf: (path: string) => string,
): string {
  if (reason === undefined) return `${file} : aucune page n’en a été faite\n`;
  const { at, changed } = reason;
  const when =
    at === now
      ? "faite à cette publication"
      : `reprise telle quelle ; faite le ${WHEN.format(at).replace(",", "")}`;
  if (changed === undefined)
    return `${file} : page ${when} ; rien n’était retenu d’une page d’avant\n`;
  if (changed.length === 0)
    return `${file} : page ${when}, parce que son fichier manquait ou avait été modifié\n`;
  const lines = changed.map((name) => {
    const path = name.replace(/^story /, "");
    const is = INGREDIENTS[name] ?? `${fileOf(path)}, qu’elle montre ou qui n’y est plus`;
    return `    – ${is}\n`;
  });
  return `${file} : page ${when}, parce qu’avait changé :\n${lines.join("")}`;
}

const WHEN = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeStyle: "short" });
