import { absolute } from "../addresses/public-address.ts";
import type { Article } from "../article/article.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import type { Edition } from "../edition/edition.ts";
import type { Dossier } from "../house/house.ts";
import type { LetterDays } from "../letter/letter.ts";
import { bySection, cameOutOn, isWhole, legibleOnWhite, tellDays } from "../letter/letter.ts";

/** What a booklet is made of; its key is part of its file's name, and tells it from any other. */
export type Asked =
  | { readonly kind: "day" | "week"; readonly key: string; readonly days: LetterDays }
  | { readonly kind: "dossier"; readonly key: string; readonly dossier: Dossier };

/** A paper to be held: some articles of the archive in an order of their own, on paper or in an EPUB. */
export interface Booklet {
  /** « edition-2026-11-20 »: its file, without what tells the format. */
  readonly name: string;
  readonly paper: string;
  readonly tagline?: string;
  /** The front page of the paper, in full. */
  readonly url: string;
  /** « vendredi 20 novembre 2026 », « du 16 au 22 novembre 2026 », or the title of the dossier. */
  readonly title: string;
  readonly standfirst?: string;
  readonly parts: readonly BookletPart[];
  /** Every article of the parts, in order. */
  readonly articles: readonly Article[];
  /** The newest instant that anything in it tells of, in ms: the same articles make the same bytes. */
  readonly modified: number;
}

export interface BookletPart {
  /** Missing where all articles are one story. */
  readonly title?: string;
  readonly articles: readonly BookletArticle[];
}

export interface BookletArticle {
  readonly article: Article;
  /** From 1, in the order of reading. */
  readonly number: number;
  /** Of its section, legible on white. */
  readonly colour: string;
}

/**
 * The booklet of a day or a week, by section as the letter has it, or that of a dossier, told from its beginning.
 *
 * @returns undefined when there is no article
 */
export function bookletOf({ house, articles }: Edition, asked: Asked): Booklet | undefined {
  const told = articles.filter((article) => isWhole(article) && isAsked(article, asked));
  if (told.length === 0) return undefined;
  const parts =
    asked.kind === "dossier"
      ? [{ title: undefined, articles: told.toReversed() }]
      : bySection(house, told);
  const inOrder = parts.flatMap((part) => part.articles);
  const { name, tagline, url } = { ...house.site, url: absolute(house.site, "/") };
  return withoutUndefined({
    name: `edition-${asked.key}`,
    paper: name,
    tagline,
    url,
    title: asked.kind === "dossier" ? asked.dossier.title : tellDays(asked.days),
    standfirst: asked.kind === "dossier" ? asked.dossier.standfirst : undefined,
    parts: parts.map((part) =>
      withoutUndefined({
        title: part.title,
        articles: part.articles.map((article) => ({
          article,
          number: inOrder.indexOf(article) + 1,
          colour: legibleOnWhite(article.section),
        })),
      }),
    ),
    articles: inOrder,
    modified: Math.max(...inOrder.flatMap(instantsOf)),
  });
}

function isAsked(article: Article, asked: Asked): boolean {
  return asked.kind === "dossier"
    ? article.dossier?.key === asked.key
    : cameOutOn(article, asked.days);
}

function instantsOf({ date, updated, corrections }: Article): number[] {
  return [date.from, updated?.from ?? date.from, ...corrections.map((one) => one.date.from)];
}
