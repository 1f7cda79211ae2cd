import { stringify } from "yaml";
import type { JsonSchema } from "./json-schema.ts";

/** A snippet as VS Code keeps it: typing its prefix proposes it, and its body is written. */
export interface Snippet {
  readonly scope: "markdown";
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** What an editor who writes Markdown is proposed, by name: every key of the front matter, every form of the text. */
export function snippets(article: JsonSchema): Readonly<Record<string, Snippet>> {
  const fields = Object.entries(article.properties ?? {});
  return {
    ...BODY,
    Article: wholeArticle(article),
    ...Object.fromEntries(
      fields.map(([key, field]) => [
        `En-tête : ${(field.title ?? key).toLowerCase()}`,
        {
          scope: "markdown",
          prefix: key,
          description: field.description ?? "",
          body: [lineOf(key, field, 1)],
        } satisfies Snippet,
      ]),
    ),
  };
}

/** `key: value`, the value a place to fill in: an example, or a choice. */
function lineOf(key: string, field: JsonSchema, place: number): string {
  if (field.type === "boolean") return `${key}: true`;
  if (field.enum !== undefined) return `${key}: \${${place}|${field.enum.join(",")}|}`;
  const [example = ""] = field.examples ?? [];
  const written =
    typeof example === "string" && field.pattern === undefined
      ? `"\${${place}:${escaped(example)}}"`
      : `\${${place}:${escaped(flow(example))}}`;
  return `${key}: ${written}`;
}

/** A value of YAML on one line. */
function flow(value: unknown): string {
  return stringify(value, {
    collectionStyle: "flow",
    flowCollectionPadding: false,
    lineWidth: 0,
  }).trim();
}

/** VS Code gives these signs a sense inside a place to fill in. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

function wholeArticle({ properties = {}, required = [] }: JsonSchema): Snippet {
  return {
    scope: "markdown",
    prefix: "article",
    description: "Un article entier : son en-tête et son texte.",
    body: [
      "---",
      ...required.map((key, index) => lineOf(key, properties[key] ?? {}, index + 1)),
      "---",
      "",
      "$0",
    ],
  };
}

const markdown = (prefix: string, description: string, ...body: string[]): Snippet => ({
  scope: "markdown",
  prefix,
  description,
  body,
});

/** What the text of an article can hold besides paragraphs: docs/ecrire.md says how each is written. */
const BODY: Readonly<Record<string, Snippet>> = {
  Image: markdown(
    "image",
    "Une image avec sa légende, seule sur sa ligne.",
    '![${1:Ce que montre l’image}](${2:photo.jpg} "${3:Légende}"){credit="${4:AFP photo}"}',
    "",
  ),
  "Lire aussi": markdown(
    "lire-aussi",
    "Un renvoi vers un autre article, seul sur sa ligne.",
    "Lire aussi : [${1:Titre de l’autre article}](${2:../2019/autre-article.md})",
    "",
  ),
  Encadré: markdown(
    "encadre",
    "Un encadré, avec son titre.",
    ":::encadre ${1:Titre}",
    "${2:Le texte de l’encadré.}",
    ":::",
    "",
  ),
  Exergue: markdown(
    "exergue",
    "Une phrase du texte, mise en valeur.",
    ":::exergue",
    "${1:Une phrase du texte.}",
    ":::",
    "",
  ),
  Galerie: markdown(
    "galerie",
    "Plusieurs images qui se regardent ensemble.",
    ":::galerie",
    '![${1:Ce que montre la première}](${2:un.jpg} "${3:Légende}"){credit="${4:AFP photo}"}',
    "",
    '![${5:Ce que montre la deuxième}](${6:deux.jpg} "${7:Légende}"){credit="${8:AFP photo}"}',
    ":::",
    "",
  ),
  Question: markdown(
    "question",
    "Une question d’un entretien, et sa réponse.",
    ":::question ${1:La question ?}",
    "${2:La réponse.}",
    ":::",
    "",
  ),
  Chronologie: markdown(
    "chronologie",
    "Des dates, et ce qui s’est passé à chacune.",
    ":::chronologie ${1:Titre}",
    "- **${2:28 mars 1949}** : ${3:ce qui s’est passé}",
    ":::",
    "",
  ),
  Graphique: markdown(
    "graphique",
    "Les nombres d’un tableau, dessinés en barres ou en courbe.",
    ":::graphique ${1|barres,courbe|} ${2:Titre}",
    "| ${3:Année} | ${4:Navires} |",
    "|---|--:|",
    "| ${5:2021} | ${6:20 694} |",
    "",
    "Source : ${7:qui le dit}",
    ":::",
    "",
  ),
  Direct: markdown(
    "direct",
    "Une entrée de direct : son heure, son titre, ce qui s’est passé.",
    ":::direct $CURRENT_HOUR:$CURRENT_MINUTE ${1:Titre}",
    "${2:Ce qui s’est passé.}",
    ":::",
    "",
  ),
  Film: markdown(
    "film",
    "Un film à côté de l’article, avec ses sous-titres.",
    '![${1:Titre du film}](${2:film.mp4} "${3:Légende}"){captions=${4:./film.vtt} lang=${5:fr}}',
    "",
  ),
  Son: markdown(
    "son",
    "Un son à côté de l’article, et ce qui s’y dit.",
    "![${1:Titre du son}](${2:son.mp3})",
    "",
    ":::transcription",
    "${3:Ce qui se dit.}",
    ":::",
    "",
  ),
  Note: markdown(
    "note",
    "Une note : son appel, et son texte en fin d’article.",
    "[^${1:1}]$0",
    "",
    "[^${1:1}]: ${2:Le texte de la note.}",
    "",
  ),
  Correction: markdown(
    "correction",
    "Ce qui a été corrigé après la parution ; s’écrit dans l’en-tête.",
    "corrections:",
    "  - date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE",
    '    text: "${1:Ce qui était faux, et ce qui est vrai.}"',
  ),
};
