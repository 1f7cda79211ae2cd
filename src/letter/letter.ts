import { absolute } from "../addresses/public-address.ts";
import type { Article } from "../article/article.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import { enumerate } from "../desk/nearest.ts";
import type { Edition } from "../edition/edition.ts";
import { formatDay, formatFullDate, formatRange } from "../french/dates/format.ts";
import type { PressDate } from "../french/dates/press-date.ts";
import type { Prose } from "../french/prose.ts";
import { summaryOf } from "../machines/summary.ts";
import { legible } from "../styles/section-colours.ts";

/** The days that a letter tells of, the first and the last. */
export interface LetterDays {
  readonly first: PressDate;
  readonly last: PressDate;
}

/** What a letter to readers says: plain data, from which both of its parts are made. */
export interface Letter {
  readonly paper: string;
  readonly tagline?: string;
  /** The front page, in full. */
  readonly url: string;
  /** « mardi 24 novembre 2026 », « du 18 au 24 novembre 2026 ». */
  readonly days: string;
  /** Sections in the order of the paper, those without a story left out. */
  readonly sections: readonly LetterSection[];
}

export interface LetterSection {
  readonly title: string;
  /** Legible on white. */
  readonly colour: string;
  readonly stories: readonly LetterStory[];
}

export interface LetterStory {
  readonly title: Prose;
  readonly kicker?: Prose;
  readonly summary?: string;
  /** Of the summary and the title. */
  readonly lang: string;
  readonly url: string;
  /** « Par Jeanne Martin », when it is signed. */
  readonly byline?: string;
  /** When it came out, in a letter of several days. */
  readonly day?: string;
}

/** What mail clients show behind a letter. */
const GROUND = "#ffffff";
const INK = "#1b1a18";

/**
 * The letter of some days: what came out on them, by section, the heaviest and newest first. Articles that are
 * known by their month alone came out on no day; advertisements are left to who sends the letter.
 *
 * @returns undefined when nothing came out
 */
export function letterOf({ house, articles }: Edition, days: LetterDays): Letter | undefined {
  const { site } = house;
  const several = days.first.from !== days.last.from;
  const told = articles.filter(
    ({ date, label, withdrawn }) =>
      date.from >= days.first.from &&
      date.until <= days.last.until &&
      label !== "publicite" &&
      withdrawn === undefined,
  );
  if (told.length === 0) return undefined;
  const sections = [...house.sections.values()].map(({ key, title, accent }) => ({
    title,
    colour: accent === undefined ? INK : legible(accent, [GROUND]),
    stories: told
      .filter(({ section }) => section.key === key)
      .toSorted((one, other) => other.weight - one.weight)
      .map((article) => storyOf(article, absolute(site, article.address), several)),
  }));
  return withoutUndefined({
    paper: site.name,
    tagline: site.tagline,
    url: absolute(site, "/"),
    days: several ? formatRange(days.first, days.last) : formatFullDate(days.first),
    sections: sections.filter(({ stories }) => stories.length > 0),
  });
}

function storyOf(article: Article, url: string, several: boolean): LetterStory {
  const { title, kicker, authors, date, lang } = article;
  const names = authors.map(({ name }) => name);
  return withoutUndefined({
    title,
    lang,
    url,
    kicker,
    summary: summaryOf(article),
    byline: names.length === 0 ? undefined : `Par ${enumerate(names, "et")}`,
    day: several ? formatDay(date) : undefined,
  });
}
