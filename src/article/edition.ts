import type { MarkdownIt } from "markdown-it";
import { Archive, isPublished } from "./archive.ts";
import { yearsOf } from "./archives.ts";
import type { Announcement, Article } from "./article.ts";
import { tellCollisions, tellLostAnchors, tellLostPicks, tellOddDates } from "./cross-checks.ts";
import { orderPagesOf } from "./dossier-order.ts";
import type { Announced, SourceFile, Spoilt } from "./first-reading.ts";
import { readFirst } from "./first-reading.ts";
import { frontMatterSchema } from "./front-matter-schema.ts";
import type { Listing } from "./listings.ts";
import { listingsOf, pagesOf } from "./listings.ts";
import { livePagesOf } from "./live.ts";
import { createMarkdown } from "./markdown/create-markdown.ts";
import type { Neighbours } from "./neighbours.ts";
import { neighboursIn } from "./neighbours.ts";
import { CORRECTIONS, RIGHTS } from "./own-pages.ts";
import type { PictureLore } from "./picture-lore.ts";
import type { Place, Problem } from "./problem.ts";
import { compareProblems, compareText, Findings } from "./problem.ts";
import { renderBody, renderStandfirst } from "./render-body.ts";
import type { RenderedHousePage } from "./render-house-page.ts";
import { renderHousePage } from "./render-house-page.ts";
import type { House, Site } from "./site.ts";
import { tellTagSpellings } from "./tag-spellings.ts";
import { tellBadSubtitles } from "./web-vtt.ts";

/** Everything an edition of the paper is made of; the newest article first. */
export interface Edition {
  readonly house: House;
  readonly articles: readonly Article[];
  readonly listings: readonly Listing<Article>[];
  /** The house's own pages: « À propos », « Mentions légales »… */
  readonly pages: readonly RenderedHousePage[];
  /** What stands before and after each article in its section, and in its dossier; by path. */
  readonly inSection: ReadonlyMap<string, Neighbours<Article>>;
  readonly inDossier: ReadonlyMap<string, Neighbours<Article>>;
  /** How many articles are not published at this instant: drafts, embargoes, expired. */
  readonly hidden: number;
  readonly problems: readonly Problem[];
  /** The pictures that published articles show. */
  readonly pictures: readonly PictureUse[];
}

/** A picture under `articles/`, and where an editor asked for it. */
export interface PictureUse extends Place {
  readonly picture: string;
  readonly file: string;
}

export interface EditionInput {
  readonly house: House;
  readonly sources: readonly SourceFile[];
  /** Every file under `articles/`, pictures included. */
  readonly files: ReadonlySet<string>;
  /** Its WebVTT files, for those that films name. */
  readonly subtitles?: readonly SourceFile[];
  /** What pictures say of themselves. */
  readonly lore?: PictureLore;
  /** The instant of publication, in ms. */
  readonly now: number;
  /** Told after each article, for a progress line. */
  readonly onArticle?: (done: number, total: number) => void;
}

/**
 * Reads an archive: first every front matter, so that all articles are known; then every body,
 * whose references can then be led to their pages. All problems of all articles are told at once.
 */
export function readEdition(input: EditionInput): Edition {
  const { house, sources, files, lore = new Map(), now, onArticle } = input;
  const schema = frontMatterSchema(house);
  const all = sources.map((source) => readFirst(source, schema, { house, files, lore }));
  const read = all.filter((one) => one.announced !== undefined);
  const spoilt = all.filter((one) => one.announced === undefined);
  tellCollisions(read);
  tellTagSpellings(read);

  const announcements = read.map(({ announced }) => announced);
  const addresses = pageAddresses(house, announcements, now);
  const archive = new Archive(
    announcements,
    files,
    addresses,
    now,
    new Set(spoilt.map(({ path }) => path)),
    lore,
  );
  const markdown = createMarkdown(house.site.style);
  const articles = read.map((one, index) => {
    tellOddDates(one, now);
    const article = readAgain(one, markdown, archive, house.site);
    onArticle?.(index + 1, read.length);
    return article;
  });
  for (const one of spoilt) lookOver(one, markdown, archive, house.site);
  const pages = house.pages.map((page) => renderHousePage(page, markdown, archive, house.site));
  tellLostAnchors(articles, read);

  const published = articles.filter((article) => archive.isPublished(article));
  const newest = published.toSorted(newestFirst);
  return {
    house,
    articles: newest,
    listings: listingsOf(house, newest),
    pages: pages.map(({ page }) => page),
    inSection: neighboursIn(newest, ({ section }) => section.key),
    inDossier: neighboursIn(newest, ({ dossier }) => dossier?.key),
    hidden: articles.length - published.length,
    problems: [...all, ...pages, ...checkSubtitles(articles, input.subtitles ?? [])]
      .flatMap(({ findings }) => findings.problems)
      .toSorted(compareProblems),
    pictures: read
      .filter(({ announced }) => archive.isPublished(announced))
      .flatMap(({ announced: { file }, findings: { pictures } }) =>
        [...pictures].map(([picture, place]) => ({ picture, file, ...place })),
      ),
  };
}

/** The order of every list of the paper; the path decides between two of one instant. */
export function newestFirst(a: Announcement, b: Announcement): number {
  return b.date.from - a.date.from || compareText(a.path, b.path);
}

/** The second reading: the body, its references led to their pages. */
function readAgain(one: Announced, markdown: MarkdownIt, archive: Archive, site: Site): Article {
  const { announced, data, body, findings } = one;
  tellLostPicks(one, archive);
  const place = data.placeOf(["standfirst"]);
  const { links, attachments, ...standfirst } = renderStandfirst(
    markdown,
    announced,
    place,
    archive,
    site,
    findings,
  );
  const rendered = renderBody(markdown, body, announced, archive, site, findings);
  const union = (one: readonly string[], other: readonly string[]) => [
    ...new Set([...one, ...other]),
  ];
  return {
    ...announced,
    ...standfirst,
    body: {
      ...rendered,
      links: union(links, rendered.links),
      attachments: union(attachments, rendered.attachments),
    },
  };
}

/** Subtitles that films show, each file once: what is wrong in it is told in it. */
function checkSubtitles(
  articles: readonly Article[],
  sources: readonly SourceFile[],
): { readonly findings: Findings }[] {
  const shown = new Set(
    articles.flatMap(({ body }) =>
      body.parts.flatMap((part) =>
        typeof part !== "string" && part.kind === "player"
          ? (part.player.subtitles?.file ?? [])
          : [],
      ),
    ),
  );
  return sources
    .filter(({ path }) => shown.has(path.normalize("NFC")))
    .map(({ file, bytes }) => {
      const findings = new Findings(file);
      tellBadSubtitles(bytes, findings);
      return { findings };
    });
}

/** An article with bad front matter is not made, but what is wrong in its body is told as well. */
function lookOver(
  { path, body, findings }: Spoilt,
  markdown: MarkdownIt,
  archive: Archive,
  site: Site,
): void {
  if (body !== undefined) renderBody(markdown, body, { path, lang: "fr" }, archive, site, findings);
}

/** The pages that are no articles. */
function pageAddresses(
  house: House,
  announcements: readonly Announcement[],
  now: number,
): string[] {
  const published = announcements.filter((article) => isPublished(article, now));
  const listings = listingsOf(house, published.toSorted(newestFirst));
  const years = yearsOf(published).map(({ address }) => address);
  const pages = [
    ...listings.flatMap(pagesOf),
    ...listings.flatMap(orderPagesOf),
    ...livePagesOf(published.toSorted(newestFirst)),
  ].map(({ address }) => address);
  return [
    "/",
    "/recherche/",
    "/flux/",
    "/feed.xml",
    "/feed.json",
    "/404.html",
    "/archives/",
    CORRECTIONS,
    RIGHTS,
    ...house.pages.map(({ address }) => address),
    ...years,
    ...pages,
  ];
}
