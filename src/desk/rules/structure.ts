import { foldTitle } from "../../french/fold.ts";
import type { EditorialRule } from "../editorial-rule.ts";
import { quoted } from "../text-rule.ts";

/** A link as it is written: the words that lead somewhere. */
export const EMPTY_LINK = {
  id: "empty-link",
  level: "warning",
  asks: "un lien a des mots",
  why: "un lien sans mots ne se voit pas, et un lecteur d’écran en lit l’adresse ; il est retiré de la page s’il ne montre pas d’image",
  wrong: "Un [](https://exemple.fr) lien.",
  right: "Un [lien](https://exemple.fr).",
  check: ({ words, href }) =>
    words.trim() === ""
      ? {
          message: `le lien vers « ${quoted(href)} » n’a pas de mots : il ne serait ni vu ni annoncé`,
          remedy: `écrivez entre crochets les mots qui y mènent : [le rapport](${href})`,
        }
      : undefined,
} as const satisfies EditorialRule<{ readonly words: string; readonly href: string }>;

export const EMPTY_HEADING = {
  id: "empty-heading",
  level: "warning",
  asks: "un intertitre a des mots",
  why: "un intertitre vide est annoncé par un lecteur d’écran, et ne dit rien ; il est retiré de la page s’il ne montre pas d’image",
  wrong: "Texte.\n\n##",
  right: "Texte.\n\n## Intertitre\n\nTexte.",
  check: (words) =>
    words.trim() === ""
      ? {
          message: "cet intertitre n’a pas de mots",
          remedy: "écrivez-le après les dièses (## Intertitre), ou effacez la ligne",
        }
      : undefined,
} as const satisfies EditorialRule<string>;

/** The headline of an article and the first heading of its body. */
export const REPEATED_TITLE = {
  id: "repeated-title",
  level: "warning",
  asks: "le texte ne recommence pas par le titre",
  why: "le titre est déjà en haut de la page : il serait lu deux fois, et compterait comme un intertitre",
  wrong: "# Un titre\n\nTexte.",
  right: "Texte.",
  check: ({ headline, heading }) =>
    headline !== undefined && foldTitle(headline) === foldTitle(heading)
      ? {
          message:
            "le texte commence par le titre de l’article : les lecteurs le verraient deux fois",
          remedy: "effacez cette ligne : la page montre déjà « title »",
        }
      : undefined,
} as const satisfies EditorialRule<{
  readonly headline: string | undefined;
  readonly heading: string;
}>;

/** A title underlined with hyphens, and whether anything stands under it. */
export const UNDERLINED_TITLE = {
  id: "underlined-title",
  level: "warning",
  asks: "une ligne de tirets a une ligne vide au-dessus d’elle",
  why: "juste sous des mots, « --- » n’est pas un filet : il fait de ces mots un intertitre",
  wrong: "Texte.\n\nLa rédaction\n---",
  right: "Texte.\n\nLa rédaction\n\n---",
  check: ({ words, titlesSomething }) =>
    titlesSomething
      ? undefined
      : {
          message: `« ${quoted(words)} » devient un intertitre, parce que « --- » est juste au-dessous`,
          remedy:
            "laissez une ligne vide avant « --- » pour un filet ; un intertitre s’écrit ## Intertitre",
        },
} as const satisfies EditorialRule<{ readonly words: string; readonly titlesSomething: boolean }>;

export const OPEN_CODE = {
  id: "open-code",
  level: "warning",
  asks: "un bloc de code ouvert est fermé",
  why: "tant que rien ne le ferme, le reste de l’article y est pris, sans typographie ni intertitres",
  wrong: "Texte.\n\n```\nUn exemple.\n\nLa suite de l’article.",
  right: "Texte.\n\n```\nUn exemple.\n```\n\nLa suite de l’article.",
  check: ({ fence, closed }) =>
    closed
      ? undefined
      : {
          message: `le bloc de code ouvert par « ${fence} » n’est jamais fermé : il prend tout le reste de l’article`,
          remedy: `ajoutez une ligne « ${fence} » là où il finit`,
        },
} as const satisfies EditorialRule<{ readonly fence: string; readonly closed: boolean }>;

export const EMPTY_BODY = {
  id: "empty-body",
  level: "warning",
  asks: "un article a un texte",
  why: "les lecteurs viendraient sur une page où il n’y a qu’un titre",
  wrong: "",
  right: "Un texte.",
  check: (hasWords) =>
    hasWords
      ? undefined
      : {
          message: "cet article n’a pas de texte : sa page n’aurait qu’un titre",
          remedy: "écrivez le texte sous l’en-tête, ou ajoutez une ligne : draft: true",
        },
} as const satisfies EditorialRule<boolean>;

/** What stands between the hyphen of a list of one and the end of its line. */
export const LONE_SIGN = {
  id: "lone-sign",
  level: "warning",
  asks: "un nombre négatif a son signe collé",
  why: "« - 5 » au début d’une ligne est une puce de liste : le signe ne serait plus un moins",
  wrong: "- 12 à Lille ce matin.",
  right: "-12 à Lille ce matin.",
  check: (item) =>
    /^\d/.test(item)
      ? {
          message: `« - ${quoted(item, 30)} » est lu comme une liste d’un seul point : un moins serait perdu`,
          remedy: `écrivez : -${item.split(/\s/)[0]}… si c’est un nombre négatif ; retirez le tiret si ce n’est pas une liste`,
        }
      : undefined,
} as const satisfies EditorialRule<string>;

/** `[2]: https://…`: a label that words can name, and whether any do. */
export const UNUSED_ADDRESS = {
  id: "unused-address",
  level: "warning",
  asks: "une adresse écrite à part est appelée dans le texte",
  why: "« [2]: https://… » dit où mène « [2] » ; si rien ne l’appelle, la ligne est montrée telle quelle, pour que rien ne se perde",
  wrong: "Selon le rapport.\n\n[2]: https://exemple.fr/rapport",
  right: "Selon [le rapport][2].\n\n[2]: https://exemple.fr/rapport",
  check: ({ label, used }) =>
    used
      ? undefined
      : {
          message: `rien dans le texte n’appelle « [${label}] » : les lecteurs verraient cette ligne telle quelle`,
          remedy: `écrivez [les mots du lien][${label}] là où elle sert, ou retirez la ligne`,
        },
} as const satisfies EditorialRule<{ readonly label: string; readonly used: boolean }>;
