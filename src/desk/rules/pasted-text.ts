import { MOJIBAKE, unmojibake } from "../../french/mojibake.ts";
import { codeOf } from "../../french/stray-characters.ts";
import type { TextRule } from "../text-rule.ts";
import { ofPatterns, quoted } from "../text-rule.ts";

/** UTF-8 read as something else. */
export const MOJIBAKE_RULE = {
  id: "mojibake",
  level: "warning",
  asks: "les accents d’un texte collé sont restés des accents",
  why: "un fichier lu dans un autre encodage montre « Ã© » pour « é », et aucun lecteur ne le cherchera ainsi",
  wrong: "LÃ©gende de la photo.",
  right: "Légende de la photo.",
  needs: /[ÃÂÅ]|â€/,
  ...ofPatterns([
    {
      seen: MOJIBAKE,
      says: ({ text }) => `« ${quoted(text)} » a été lu dans un autre encodage`,
      write: ({ text }) =>
        unmojibake(text) ??
        "le mot avec ses accents, ou collez de nouveau le texte depuis sa source",
    },
  ]),
} as const satisfies TextRule;

/** U+FFFD is a letter that was lost, U+FFFC an object that was not pasted, the private area a font's own. */
export const LOST_CHARACTER = {
  id: "lost-character",
  level: "warning",
  asks: "chaque caractère se lit",
  why: "un caractère perdu au collage, ou d’une police que les lecteurs n’ont pas, se montre comme un carré",
  wrong: "Le pr\uFFFDsident a parlé.",
  right: "Le président a parlé.",
  ...ofPatterns([
    {
      seen: /[\uFFFC\uFFFD\uE000-\uF8FF]/g,
      says: ({ text }) =>
        text === "\uFFFC"
          ? "il y avait ici une image ou un tableau, que le collage n’a pas gardé (U+FFFC)"
          : text === "\uFFFD"
            ? "un caractère a été perdu ici (U+FFFD)"
            : `ce caractère (${codeOf(text)}) est d’une police que les lecteurs n’ont pas`,
      write: "ce qui manque, ou effacez ce caractère",
    },
  ]),
} as const satisfies TextRule;

/** A list whose lines a paste has put one after the other. */
export const BULLETS_IN_LINE = {
  id: "bullets-in-line",
  level: "warning",
  asks: "les points d’une liste ont chacun leur ligne",
  why: "des puces collées au fil d’une phrase ne font pas une liste, ni à l’œil ni pour un lecteur d’écran",
  wrong: "Les points : • le vote • le budget",
  right: "Les points :\n\n- le vote\n- le budget",
  needs: /[•▪●■►▶\uF0A7\uF0B7]/,
  ...ofPatterns([
    {
      seen: /[•▪●■►▶\uF0A7\uF0B7][^\n•▪●■►▶]+(?:[•▪●■►▶\uF0A7\uF0B7][^\n•▪●■►▶]+)+/g,
      says: "ces points se suivent sur une ligne",
      write: ({ text }) =>
        `une ligne par point : ${text
          .split(/[•▪●■►▶\uF0A7\uF0B7]/)
          .map((point) => point.trim())
          .filter(Boolean)
          .slice(0, 2)
          .map((point) => `- ${quoted(point, 30)}`)
          .join(" ⏎ ")} ⏎ …`,
    },
  ]),
} as const satisfies TextRule;

const NOT_SUSPENDED = "(?!(?:et|ou|à|puis|ni|voire|mais|de|d)(?!\\p{L}))";

/** What was cut at the end of a line of a PDF file, and is now in the middle of one. */
export const BROKEN_WORD = {
  id: "broken-word",
  level: "warning",
  asks: "aucun mot n’est coupé au milieu d’une ligne",
  why: "le trait d’union d’une fin de ligne, collé d’un PDF, reste au milieu du mot, que la recherche ne trouve plus",
  wrong: "Le gouver- nement a parlé.",
  right: "Le gouvernement a parlé.",
  needs: /-[\n ]/,
  ...ofPatterns([
    {
      seen: new RegExp(`(\\p{L}\\p{Ll}+)-[\\n ]${NOT_SUSPENDED}(\\p{Ll}{2,})`, "gu"),
      says: ({ text }) => `« ${quoted(text)} » est un mot coupé en fin de ligne`,
      write: ({ groups: [, start = "", end = ""] }) =>
        `${start}${end}, ou ${start}-${end} si le mot a son trait d’union`,
    },
  ]),
} as const satisfies TextRule;

/** What surrounds the text of a web page, and was copied with it. */
export const PAGE_FURNITURE = {
  id: "page-furniture",
  level: "warning",
  asks: "un texte collé n’a pas les boutons de la page d’où il vient",
  why: "« Partager cet article » n’est plus un bouton ici : c’est une phrase de l’article",
  wrong: "Partager cet article",
  right: "Un article.",
  needs: /^[^\n]{1,120}$/m,
  ...ofPatterns([
    {
      seen: /^[ \t]*(?:(?:Partager|Tweeter|Imprimer|Envoyer)(?: cet article| sur [\p{L} ]+| par (?:e-?mail|mail|courriel)| à un ami)?|Lire la suite|Lire l['’]article(?: complet)?|Cliquez ici|Retour (?:en haut|à l['’]accueil|au sommaire)|(?:Laisser|Ajouter) un commentaire|S['’]abonner(?: à la newsletter)?|(?:Suivez|Rejoignez)-nous(?: sur [\p{L} ]+)?|Publicité|\|)[ .…»>→\0]*$/gimu,
      says: ({ text }) => `« ${quoted(text)} » semble venir du décor d’une page`,
      write: "l’article seul : effacez cette ligne",
    },
  ]),
} as const satisfies TextRule;

/** The elements of HTML, SVG's root and what old pages were made of. */
const ELEMENT =
  "a|abbr|address|article|aside|audio|b|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|dd|del|details|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|noscript|object|ol|option|p|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|video|wbr";

export const RAW_HTML = {
  id: "raw-html",
  level: "warning",
  asks: "un article s’écrit en Markdown, non en HTML",
  why: "une balise n’est pas admise : elle serait montrée telle quelle",
  wrong: "Un <b>mot</b> en gras.",
  right: "Un **mot** en gras.",
  needs: /</,
  ...ofPatterns([
    {
      // An element without others inside is told once, with its words.
      seen: new RegExp(
        `<(${ELEMENT})(?:\\s[^<>]*)?>[^<\\n]*</\\1>|<(?:/?(?:${ELEMENT})(?:\\s[^<>]*)?/?(?:>|(?=\\s|$))|!--)`,
        "gi",
      ),
      says: ({ text }) => `le HTML n’est pas admis : « ${quoted(text, 40)} » est montré tel quel`,
      write: "le même en Markdown, ou entre accents graves (`…`) si c’est un exemple de code",
    },
  ]),
} as const satisfies TextRule;
