import type { Article } from "../article/article.ts";
import type { Section } from "../house/house.ts";
import type { Edition } from "./edition.ts";
import { byImportance, leadOf } from "./lead.ts";
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

/** Lays out the front page: the most important story, others beside it, a river, each section's strip. */
export function layOut({ articles, house }: Edition): FrontPage {
  const shown = articles.filter(isNews);
  const ranked = byImportance(shown);
  const lead = leadOf(ranked);
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
