import { ofPatterns, quoted, type TextRule } from "../text-rule.ts";

/** A standfirst goes to lists and feeds, where no note can stand. */
export const STANDFIRST_NOTE = {
  id: "standfirst-note",
  level: "warning",
  asks: "un chapô n’appelle pas de note",
  why: "le chapô est aussi montré dans les listes et les flux, où il n’y a pas de notes",
  wrong: 'standfirst: "Un chapô[^1]"',
  right: 'standfirst: "Un chapô"',
  needs: /\[/,
  ...ofPatterns([
    {
      seen: /\[\^[^\]\n]+\]/g,
      says: ({ text }) => `un chapô n’a pas de notes : les lecteurs verraient « ${quoted(text)} »`,
      write: "l’appel de note dans le texte, là où il est nécessaire",
    },
  ]),
} as const satisfies TextRule;

/** Markdown that did not become what it was meant to be, and that readers would see raw. */
export const STRAY_MARKDOWN = {
  id: "stray-markdown",
  level: "warning",
  asks: "aucune marque de Markdown ne reste à lire",
  why: "une marque mal formée est montrée telle quelle : un crochet, des astérisques, une adresse au milieu d’une phrase",
  wrong: "Voir [le rapport] (https://exemple.fr/rapport).",
  right: "Voir [le rapport](https://exemple.fr/rapport).",
  needs: /\[|##|\*\*/,
  ...ofPatterns([
    {
      seen: /!\[[^\]\n]*\] ?\([^)\n]*\)?/g,
      says: "cette image n’est pas comprise",
      write:
        '![ce qu’elle montre](./photo.jpg "Légende") : pas d’espace avant la parenthèse, des guillemets droits, et <./photo 1.jpg> si le nom a des espaces',
    },
    {
      seen: /(?<!!)\[[^\]\n]+\] ?\((?=[^)\n]*[./:\\])[^)\n]*\)/g,
      says: "ce lien n’est pas compris",
      write:
        "[texte](../2019/article.md), sans espace avant la parenthèse ; une adresse qui a des espaces s’écrit entre < et >",
    },
    {
      seen: /\[[^\]\n^]+\]\[[^\]\n]*\]/g,
      says: "ce lien n’a pas d’adresse",
      write: "[texte](https://exemple.fr/page)",
    },
    {
      seen: /\[\^[^\]\n]+\](?!:)/g,
      says: ({ text }) =>
        /\s/.test(text)
          ? `le nom d’une note n’a pas d’espace : les lecteurs verraient « ${quoted(text)} »`
          : `cet appel de note n’a pas de note : les lecteurs verraient « ${quoted(text)} »`,
      write: ({ text }) =>
        /\s/.test(text)
          ? `${text.replace(/\s+/g, "-")}, ici et devant la note`
          : "plus bas, sur une ligne à elle : [^1]: Le texte de la note.",
    },
    {
      seen: /^\[\^[^\]\s]+\]\s+:/gm,
      says: "cette note n’est pas comprise",
      write: "[^1]: Le texte de la note. (les deux-points collés au crochet)",
    },
    {
      seen: /^#{2,6}[^#\s][^\n]*/gm, // one alone may be a hashtag
      says: "cet intertitre n’est pas compris",
      write: "## Intertitre, avec un espace après les dièses",
      meant: ({ text }) => text.replace(/^#+/, "$& "),
    },
    {
      seen: /(?<![*\d)])\*{2,3}(?![*\d(])[^*\n]{0,30}/g,
      says: "ces astérisques ne mettent rien en gras",
      write:
        "**mots en gras**, sans espace entre les astérisques et les mots, et fermés par autant d’astérisques",
    },
  ]),
} as const satisfies TextRule;
