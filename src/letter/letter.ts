import { absolute } from "../addresses/public-address.ts";
import type { Article } from "../article/article.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import { enumerate } from "../desk/nearest.ts";
import type { Edition } from "../edition/edition.ts";
import { formatDay, formatFullDate, formatRange } from "../french/dates/format.ts";
import type { PressDate } from "../french/dates/press-date.ts";
import type { Prose } from "../french/prose.ts";
import type { House, Section } from "../house/house.ts";
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
export function letterOf(edition: Edition, days: LetterDays): Letter | undefined {
  const { house, articles } = edition;
  const { site } = house;
  const several = days.first.from !== days.last.from;
  const told = articles.filter((article) => isWhole(article) && cameOutOn(article, days));
  if (told.length === 0) return undefined;
  const sections = bySection(house, told).map((part) => ({
    title: part.title,
    colour: part.colour,
    stories: part.articles.map((article) =>
      storyOf(article, absolute(site, article.address), several),
    ),
  }));
  return withoutUndefined({
    paper: site.name,
    tagline: site.tagline,
    url: absolute(site, "/"),
    days: tellDays(days),
    sections,
  });
}

/** « mardi 24 novembre 2026 », « du 18 au 24 novembre 2026 ». */
export function tellDays({ first, last }: LetterDays): string {
  return first.from === last.from ? formatFullDate(first) : formatRange(first, last);
}

/** Whether an article came out within some days. */
export function cameOutOn({ date }: Article, { first, last }: LetterDays): boolean {
  return date.from >= first.from && date.until <= last.until;
}

/** Whether an article may be sent away from the site: what was withdrawn may not, what is paid for is not ours. */
export function isWhole({ label, withdrawn }: Article): boolean {
  return label !== "publicite" && withdrawn === undefined;
}

/** The articles of a section, the heaviest and newest first. */
interface SectionPart {
  readonly title: string;
  /** Legible on white. */
  readonly colour: string;
  readonly articles: readonly Article[];
}

/** Articles by section in the order of the paper; sections that have none are left out. */
export function bySection(
  { sections }: Pick<House, "sections">,
  articles: readonly Article[],
): SectionPart[] {
  return [...sections.values()]
    .map((section) => ({
      title: section.title,
      colour: legibleOnWhite(section),
      articles: articles
        .filter((article) => article.section.key === section.key)
        .toSorted((one, other) => other.weight - one.weight),
    }))
    .filter((part) => part.articles.length > 0);
}

/** The colour of a section where the ground is white. */
export function legibleOnWhite({ accent }: Pick<Section, "accent">): string {
  return accent === undefined ? INK : legible(accent, [GROUND]);
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
