import type { FoundText, TextRule } from "../text-rule.ts";
import { ofPatterns, quoted } from "../text-rule.ts";

/** « c’est une marque de SPIP », and what readers would see. */
const of =
  (tool: string) =>
  ({ text }: FoundText): string =>
    `« ${quoted(text)} » est une marque de ${tool}, que les lecteurs verraient`;

/** What other tools write between brackets and braces, and that means nothing here. */
export const FOREIGN_MARKS = {
  id: "foreign-marks",
  level: "warning",
  asks: "un texte n’a pas les marques d’un autre outil",
  why: "ce que WordPress, Hugo, SPIP ou un wiki remplaçaient par une image, un lien ou un titre resterait écrit tel quel",
  wrong: "{{{Un intertitre de SPIP}}}",
  right: "## Un intertitre",
  needs: /[[{<\\]|'''|==|!!!|\$\$/,
  ...ofPatterns([
    {
      seen: /\[\/?(?:caption|gallery|embed|audio|video|playlist|vc_\w+)\b[^\]\n]*\]/g,
      says: of("WordPress"),
      write:
        '![ce qu’elle montre](./photo.jpg "Légende") pour une image, l’adresse seule sur sa ligne pour un film',
    },
    {
      seen: /\{\{[<%][^}\n]*[>%]\}\}|\{%[^%\n]*%\}/g,
      says: of("Hugo ou de Jekyll"),
      write:
        "ce que cette marque montrait : une image, un lien, ou l’adresse d’un film seule sur sa ligne",
    },
    {
      seen: /\{\{\{[^}\n]+\}\}\}/g,
      says: of("SPIP"),
      write: ({ text }) => `## ${text.replace(/[{}]/g, "").trim()}`,
    },
    {
      seen: /<\/?(?:img|doc|emb)\d+(?:\|[^>\n]*)?>/g,
      says: of("SPIP"),
      write: '![ce qu’elle montre](./photo.jpg "Légende")',
    },
    {
      seen: /\[[^\]\n]*->[^\]\n]*\]/g,
      says: of("SPIP"),
      write: "[texte](https://exemple.fr/page)",
    },
    {
      seen: /\[\[[^\]\n]+\]\]/g,
      says: of("wiki"),
      write: "[texte](../2019/article.md)",
    },
    {
      seen: /'''[^'\n]+'''/g,
      says: of("wiki"),
      write: ({ text }) => `**${text.replaceAll("'''", "")}**`,
    },
    {
      seen: /\{\{[^{}\n]+\}\}/g,
      says: of("wiki ou de SPIP"),
      write: ({ text }) => `**${text.replace(/[{}]/g, "").trim()}** si ces mots étaient en gras`,
    },
    {
      seen: /^={2,6} [^=\n]+ ={2,6}$/gm,
      says: of("wiki"),
      write: ({ text }) => `## ${text.replaceAll("=", "").trim()}`,
    },
    {
      seen: /^!!! ?\w+[^\n]*/gm,
      says: of("MkDocs"),
      write: ":::encadre Titre, le texte au-dessous, puis ::: sur une ligne à elle",
    },
    {
      seen: /\$\$[^$\n]+\$\$|\\(?:begin|end)\{\w+\*?\}/g,
      says: of("LaTeX"),
      write: "la formule en toutes lettres, ou une image de la formule",
    },
    {
      seen: /\[(b|i|u|url|img|quote|size|color)(?:=[^\]\n]*)?\][^\n]*?\[\/\1\]/gi,
      says: of("forum (BBCode)"),
      write: "**gras**, *italique* ou [texte](https://exemple.fr)",
    },
  ]),
} as const satisfies TextRule;
