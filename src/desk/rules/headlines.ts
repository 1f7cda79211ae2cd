import { foldTitle } from "../../french/fold.ts";
import type { EditorialRule } from "../editorial-rule.ts";
import { quoted } from "../text-rule.ts";

/** Characters: beyond it search engines and social networks cut, and a phone gives it half its screen. */
const LONGEST_HEADLINE = 110;

export const LONG_HEADLINE = {
  id: "long-headline",
  level: "warning",
  asks: `un titre a au plus ${LONGEST_HEADLINE} caractères`,
  why: "au-delà, les moteurs et les réseaux le coupent, et il prend la moitié d’un téléphone ; ce qui précise va dans le chapô",
  wrong:
    'title: "Le conseil municipal de Lille vote à une large majorité, après six heures d’un débat tendu, la fermeture de la rue du Port"',
  right: 'title: "Lille ferme la rue du Port aux voitures"',
  check: (title) => {
    const { length } = [...title];
    return length <= LONGEST_HEADLINE
      ? undefined
      : {
          message: `ce titre a ${length} caractères : au-delà de ${LONGEST_HEADLINE}, les moteurs et les réseaux le coupent`,
          remedy: "gardez l’essentiel dans « title », et mettez le reste dans « standfirst »",
        };
  },
} as const satisfies EditorialRule<string>;

/** Scripts that the two faces of the paper have. */
const DRAWN = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{No}]/u;
const WORDS = /[\p{L}\p{N}]/gu;

/** What a social card can draw: letters that the paper's faces have (`press/cards/draw-card.ts`). */
export const UNDRAWABLE_HEADLINE = {
  id: "undrawable-headline",
  level: "warning",
  asks: "un titre a des lettres que la carte des réseaux sait dessiner",
  why: "la carte montrée sur les réseaux est dessinée dans les caractères du journal, qui n’ont ni l’arabe, ni le chinois, ni les émojis : elle resterait sans titre",
  wrong: 'title: "سلام"',
  right: 'title: "Salam, le mot de la semaine"',
  check: (title) => {
    const letters = title.match(WORDS) ?? [];
    const lost = letters.find((letter) => !DRAWN.test(letter));
    if (letters.length > 0 && lost === undefined) return undefined;
    return {
      message:
        lost === undefined
          ? "ce titre n’a ni lettre ni chiffre : la carte des réseaux serait sans titre"
          : `la carte des réseaux ne sait pas dessiner « ${lost} » : elle serait sans titre`,
      remedy: "écrivez le titre en lettres latines ; l’autre écriture a sa place dans le texte",
    };
  },
} as const satisfies EditorialRule<string>;

/** Shorter openings may well be repeated: « Paris. » */
const SAME_FROM = 40;

/** The standfirst and the first paragraph, as plain text. */
export const REPEATED_STANDFIRST = {
  id: "repeated-standfirst",
  level: "warning",
  asks: "le texte ne recommence pas par le chapô",
  why: "le chapô est juste au-dessus du texte : les lecteurs liraient deux fois la même phrase",
  wrong: 'standfirst: "Texte."',
  right: 'standfirst: "Ce que le vote change pour les habitants."',
  check: ({ standfirst = "", opening = "" }) => {
    const [one, other] = [foldTitle(standfirst), foldTitle(opening)];
    if (one === "" || other === "") return undefined;
    const same = one === other || (one.length > SAME_FROM && other.startsWith(one));
    return same
      ? {
          message: `le texte commence par les mots du chapô, « ${quoted(standfirst, 40)} » : ils seraient lus deux fois`,
          remedy: "effacez-les du texte, ou retirez « standfirst »",
        }
      : undefined;
  },
} as const satisfies EditorialRule<{
  readonly standfirst: string | undefined;
  readonly opening: string | undefined;
}>;
