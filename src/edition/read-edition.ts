import type { Article, ArticleFront } from "../article/article.ts";
import type { ReadFront, UnreadableFront } from "../article/read-front.ts";
import { grouped } from "../collections/grouped.ts";
import type { Problem } from "../desk/problem.ts";
import { compareProblems } from "../desk/problem.ts";
import { Problems } from "../desk/problems.ts";
import type { Findings } from "../figures/findings.ts";
import { onePerPicture } from "../figures/picture-use.ts";
import { EMPTY_BOOK } from "../house/address-book.ts";
import type { Reading } from "../markdown/reading.ts";
import { renderBody } from "../markdown/render-body.ts";
import { renderHousePage } from "../markdown/render-house-page.ts";
import type { SourceFile } from "../reading/source-file.ts";
import { tellBadSubtitles } from "../reading/web-vtt.ts";
import { addressBookProblems } from "./address-book-checks.ts";
import {
  addressesTaken,
  filesInTheWay,
  lostAnchors,
  lostPicks,
  reservedAddresses,
} from "./cross-checks.ts";
import type { Edition } from "./edition.ts";
import { listingsOf } from "./listings.ts";
import { neighboursIn } from "./neighbours.ts";
import { newestFirst } from "./newest-first.ts";
import { oddDates } from "./odd-dates.ts";
import { shownIn } from "./published.ts";
import { articleOf } from "./read-article.ts";
import type { EditionInput } from "./read-fronts.ts";
import { readFronts } from "./read-fronts.ts";
import { NO_MEMORY } from "./reading-memory.ts";
import { releasesOf } from "./releases.ts";
import { steadySpan } from "./steady.ts";
import { rareSpellings, twinSubjects } from "./subject-spellings.ts";
import { vainSilences } from "./vain-silences.ts";

/** An edition, what is wrong with it, and what it asks for. */
export interface ReadEdition extends Findings<Edition> {
  /** The files under `articles/` that any article asks for, published or not. */
  readonly used: ReadonlySet<string>;
  /** The articles that this edition does not show: drafts, embargoes, expired. */
  readonly unseen: readonly ArticleFront[];
}

/**
 * Reads an archive: first every front matter, so that all articles are known; then every body,
 * whose references can then be led to their pages. All problems of all articles are told at once.
 */
export function readEdition(input: EditionInput): ReadEdition {
  const { house, now, onArticle, memory = NO_MEMORY } = input;
  const { firsts, found, unreadable, reading } = readFronts(input);
  const { references } = reading;
  const read = found.map(({ one }) => one);
  const fronts = read.map(({ front }) => front);
  const bodies = found.map(({ one, source }, index) => {
    const article = articleOf(source, one, reading, memory);
    onArticle?.(index + 1, read.length);
    return article;
  });
  const articles = bodies.map(({ value }) => value);
  const housePages = house.pages.map((page) => renderHousePage(reading, page));
  const newest = articles.filter(shownIn(input)).toSorted(newestFirst);
  const shown = new Set(newest.map(({ file }) => file));
  const uses = [...firsts, ...bodies].flatMap(({ pictures }) => pictures);
  const problems = [
    ...[...firsts, ...bodies, ...housePages].flatMap(({ problems }) => problems),
    ...unreadable.flatMap((one) => lookOver(one, reading)),
    ...addressesTaken(read),
    ...reservedAddresses(read, house),
    ...filesInTheWay(articles),
    ...rareSpellings(read),
    ...twinSubjects(read),
    ...read.flatMap((one) => [...lostPicks(one, references), ...oddDates(one, now)]),
    ...lostAnchors(articles),
    ...badSubtitles(articles, input.subtitles ?? []),
  ];
  const listings = listingsOf(house, newest);
  const { book = EMPTY_BOOK } = input;
  const outline = { house, articles: newest, listings, moved: book.moved };
  const unseen = fronts.filter(({ file }) => !shown.has(file));
  return {
    value: {
      ...outline,
      pages: housePages.map(({ value }) => value),
      inSection: neighboursIn(newest, ({ section }) => section.key),
      inDossier: neighboursIn(newest, ({ dossier }) => dossier?.key),
      removed: book.removed.map(({ address }) => address),
      hidden: articles.length - newest.length,
      steady: steadySpan(fronts, now),
      releases: releasesOf(fronts, now, house.site.timezone),
    },
    problems: [
      ...problems,
      ...addressBookProblems(book, outline, unseen),
      ...vainSilences(read, problems),
    ]
      .filter(unlessLifted(read))
      .toSorted(compareProblems),
    pictures: [...grouped(uses, ({ file }) => (shown.has(file) ? [file] : [])).values()].flatMap(
      onePerPicture,
    ),
    unseen,
    used: new Set([
      ...uses.map(({ picture }) => picture),
      ...articles.flatMap(({ body }) => body.attachments),
    ]),
  };
}

/** An article with bad front matter is not made, but what is wrong in its body is told as well. */
function lookOver({ path, file, body }: UnreadableFront, reading: Reading): readonly Problem[] {
  return body === undefined ? [] : renderBody(reading, body, { path, file, lang: "fr" }).problems;
}

/** Subtitles that films show, each file once: what is wrong in it is told in it. */
function badSubtitles(
  articles: readonly Article[],
  sources: readonly SourceFile[],
): readonly Problem[] {
  const shown = new Set(articles.flatMap(({ body }) => body.subtitles));
  return sources
    .filter(({ path }) => shown.has(path.normalize("NFC")))
    .flatMap(({ file, bytes }) => {
      const problems = new Problems(file);
      tellBadSubtitles(bytes, problems);
      return problems.told;
    });
}

/** Whether a problem is to be told: its article may have lifted the rule. */
function unlessLifted(read: readonly ReadFront[]): (problem: Problem) => boolean {
  const lifted = new Set(
    read.flatMap(({ front: { file }, lifted: rules }) => rules.map((rule) => `${rule} ${file}`)),
  );
  return ({ rule, file }) => rule === undefined || !lifted.has(`${rule} ${file}`);
}
