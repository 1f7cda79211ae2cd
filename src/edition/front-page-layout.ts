import type { Article } from "../article/article.ts";
import type { Section } from "../house/house.ts";
import type { Edition } from "./edition.ts";
import { newestFirst } from "./newest-first.ts";
import { isNews } from "./news.ts";

/** What stands where on the front page. */
export interface FrontPage {
  readonly lead: Article | undefined;
  readonly second: readonly Article[];
  readonly river: readonly Article[];
  readonly strips: readonly { readonly section: Section; readonly articles: readonly Article[] }[];
}

const SECOND = 3;
const RIVER = 8;
const STRIP = 4;

/** How many of the newest stories `weight` can lift one above, per unit of weight. */
const DAYS_A_WEIGHT = 7;

/**
 * Lays out the front page: the newest story is not always the most important, so each unit of
 * `weight` counts as a week of youth. The lead wants a picture when one of the first has it.
 */
export function layOut({ articles, house }: Edition): FrontPage {
  const shown = articles.filter(isNews);
  const ranked = shown.toSorted((a, b) => rankOf(b) - rankOf(a) || newestFirst(a, b));
  const heaviest = ranked[0]?.weight ?? 0;
  const lead =
    ranked.slice(0, 3).find((article) => article.weight === heaviest && hasPicture(article)) ??
    ranked[0];
  const others = ranked.filter((article) => article !== lead);
  const second = others.slice(0, SECOND);
  const river = others.slice(SECOND, SECOND + RIVER);
  const above = new Set([lead, ...second, ...river]);
  const strips = [...house.sections.values()]
    .map((section) => {
      const all = shown.filter((article) => article.section.key === section.key);
      const rest = all.filter((article) => !above.has(article));
      return { section, articles: (rest.length > 0 ? rest : all).slice(0, STRIP) };
    })
    .filter((strip) => strip.articles.length > 0);
  return { lead, second, river, strips };
}

function rankOf({ date, weight }: Article): number {
  return date.from + weight * DAYS_A_WEIGHT * 86_400_000;
}

function hasPicture({ figures }: Article): boolean {
  return figures.some(({ picture }) => picture !== undefined);
}
