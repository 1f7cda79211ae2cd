import type { EditorialRule } from "../editorial-rule.ts";
import { enumerate } from "../nearest.ts";

/** What a caption names, and how much of it its article names as well. */
export interface NamedInCaption {
  /** Names of people and places of the caption that the article never has, as written. */
  readonly strange: readonly string[];
  /** How many of its names the article has. */
  readonly shared: number;
  /** Years of the caption that the article neither has nor is of. */
  readonly years: readonly string[];
}

const SHOWN = 3;

/**
 * A caption whose names are all strange to its article: several of them, or a full name and a year. One name in
 * common, and it is the article's own.
 */
export const CAPTION_MISMATCH = {
  id: "caption-mismatch",
  level: "warning",
  asks: "une légende parle de son article",
  why: "une photo reprise d’un autre article garde parfois sa légende : les lecteurs y lisent des noms dont le texte ne parle pas",
  wrong:
    'figures: [{ caption: "La députée Ilhan Omar et Nancy Pelosi à Washington, en mars 2019", credit: "AFP photo" }]',
  right: 'figures: [{ caption: "Le texte, à titre d’illustration", credit: "AFP photo" }]',
  check: ({ strange, shared, years }) => {
    const isSomebody = strange.some((name) => name.includes(" "));
    if (shared > 0 || strange.length < (isSomebody && years.length > 0 ? 1 : 2)) return undefined;
    const fullNamesFirst = strange.toSorted(
      (a, b) => Number(b.includes(" ")) - Number(a.includes(" ")),
    );
    const all = [...fullNamesFirst, ...years];
    const named = enumerate(
      all.slice(0, SHOWN).map((name) => `« ${name} »`),
      "et",
    );
    return {
      message: `cette légende semble être celle d’un autre article : elle cite ${named}${all.length > SHOWN ? "…" : ""}, et le texte jamais`,
      remedy:
        "vérifiez l’image et sa légende ; si elles sont bonnes, dites dans le texte ce qui les relie",
    };
  },
} as const satisfies EditorialRule<NamedInCaption>;

/** The photographs of an article that have a caption and no credit: told once, an old archive has many. */
export const CREDIT_MISSING = {
  id: "credit-missing",
  level: "warning",
  asks: "une photo qui a une légende a un crédit",
  why: "le nom de l’auteur d’une photo doit être à côté d’elle (code de la propriété intellectuelle, article L. 121-1)",
  wrong: '![Un homme parle devant deux drapeaux](photo.jpg "Isaac Herzog")',
  right: '![Un homme parle devant deux drapeaux](photo.jpg "Isaac Herzog"){credit="AFP photo"}',
  check: (count) =>
    count === 0
      ? undefined
      : {
          message:
            count === 1
              ? "cette photo a une légende, mais pas de crédit : qui l’a faite n’est pas nommé"
              : `${count} photos de cet article ont une légende, mais pas de crédit, dont celle-ci : qui les a faites n’est pas nommé`,
          remedy:
            'ajoutez : credit: "AFP photo" (dans le texte, collé à l’image : {credit="AFP photo"})',
        },
} as const satisfies EditorialRule<number>;

/** An attribute of films on a picture, that nothing would show. */
export const FILM_ATTRIBUTE = {
  id: "film-attribute",
  level: "warning",
  asks: "une image n’a ni sous-titres ni affiche",
  why: "« captions » et « poster » ne servent que sous un film : sur une image rien ne les montre",
  wrong: "![Un port](photo.jpg){captions=./film.vtt}",
  right: "![Un port](photo.jpg)",
  check: (attribute) => ({
    message: `« ${attribute} » ne sert que sous un film : cette image ne le montrerait pas`,
    remedy:
      'retirez-le ; la légende d’une image s’écrit ainsi : ![ce qu’elle montre](photo.jpg "Légende")',
  }),
} as const satisfies EditorialRule<string>;
