import type {
  BreadcrumbList,
  CreativeWork,
  ImageObject,
  LiveBlogPosting,
  NewsArticle,
  NewsMediaOrganization,
  Organization,
  Person,
  ProfilePage,
  SearchAction,
  WebSite,
  WithContext,
} from "schema-dts";
import { listingAddress } from "../addresses/listing-address.ts";
import type { Article } from "../article/article.ts";
import { decided } from "../article/decided.ts";
import type { Label } from "../article/label.ts";
import { lastChange } from "../article/last-change.ts";
import { noticeOf, rightsOf } from "../article/rights.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import { CORRECTIONS, SEARCH } from "../edition/fixed-addresses.ts";
import type { Listing } from "../edition/listings.ts";
import type { PressDate } from "../french/dates/press-date.ts";
import type { Author } from "../house/house.ts";
import type { Publication } from "../publication/publication.ts";
import { fullAddress, siteOf } from "../publication/publication.ts";
import { dayOrInstant, firstInstant } from "./instants.ts";
import type { ShownPicture } from "./shown-pictures.ts";
import { shownPictures } from "./shown-pictures.ts";
import { summaryOf } from "./summary.ts";

const CONTEXT = "https://schema.org";

/** What schema.org calls a labelled story; each is a kind of `NewsArticle`, but for advertising. */
const TYPES: Readonly<Partial<Record<Label, string>>> = {
  analyse: "AnalysisNewsArticle",
  opinion: "OpinionNewsArticle",
  reportage: "ReportageNewsArticle",
};

/** What linked data leave out of an article, or are told by `summaryOf`, `lastChange`, `shownPictures`. */
type Untold =
  | ("standfirst" | "standfirstHtml" | "updated" | "figures" | "expires")
  | ("path" | "file" | "kicker" | "dossier" | "related" | "unrelated" | "aliases")
  | ("weight" | "withdrawn" | "draft" | "embargo");

/**
 * An article as schema.org knows it. A date of which only the month or the year is known is left out:
 * who reads linked data asks for a full one, and completing it would print a day that nobody wrote.
 */
export function newsArticle(publication: Publication, article: Article): object {
  const { address, title, section, date, authors, source, tags, corrections, keyPoints, ...more } =
    article;
  const { label, live, dateline, agency, translator, lang, body, ...rest } = more;
  decided<Untold>(rest);
  const url = fullAddress(publication, address);
  const changed = lastChange(article);
  const pictures = shownPictures(publication, article);
  const holders = rightsOf(article, publication.edition.house);
  const written = withoutUndefined({
    "@context": CONTEXT,
    "@type": "NewsArticle",
    mainEntityOfPage: { "@type": "WebPage", "@id": url },
    url,
    headline: title.typeset,
    description: summaryOf(article),
    abstract: some(keyPoints.map(({ typeset }) => typeset))?.join("\n"),
    articleSection: section.title,
    inLanguage: lang,
    datePublished: fullDate(date),
    dateModified: changed === date ? undefined : fullDate(changed),
    author: some(authors.map((author) => authorOf(publication, author))),
    contributor: named("Organization", agency),
    translator: named("Person", translator),
    locationCreated: named("Place", dateline),
    image:
      some(pictures.map((picture) => imageOf(publication, picture, lang))) ??
      cardOf(publication, article),
    copyrightNotice: noticeOf(holders),
    license: holders.find(({ licence }) => licence?.url)?.licence?.url,
    isBasedOn: source && sourceOf(source),
    correction: some(
      corrections.map((correction) =>
        withoutUndefined({
          "@type": "CorrectionComment",
          datePublished: fullDate(correction.date),
          text: correction.text.typeset,
        } as const),
      ),
    ),
    keywords: some(tags.map(({ name }) => name)),
    wordCount: body.wordCount,
    isAccessibleForFree: true,
    publisher: publisherOf(publication),
  } as const) satisfies WithContext<NewsArticle>;
  if (live === undefined) return { ...written, "@type": typeOf(label) };
  return { ...written, ...liveCoverage(article, url) };
}

/** What live coverage tells besides: when it began and ended, and each entry. */
function liveCoverage({ live, date, body: { updates } }: Article, url: string) {
  const first = updates.at(-1)?.at;
  const begins = first === undefined || date.from < first.from ? date : first;
  const ends = updates[0]?.at ?? date;
  return withoutUndefined({
    "@type": "LiveBlogPosting",
    coverageStartTime: firstInstant(date.precision === "minute" ? begins : (first ?? date)),
    coverageEndTime: live ? undefined : firstInstant(ends),
    liveBlogUpdate: some(
      updates.map(({ anchor, at, title, text }) =>
        withoutUndefined({
          "@type": "BlogPosting",
          "@id": `${url}#${anchor}`,
          url: `${url}#${anchor}`,
          headline: title,
          datePublished: firstInstant(at),
          articleBody: text === "" ? undefined : text,
        } as const),
      ),
    ),
  } as const) satisfies LiveBlogPosting;
}

/** A page on the way from the front page to another. */
export interface Step {
  readonly name: string;
  readonly address: string;
}

/** Where a page stands: the front page, its section or listing, itself. */
export function breadcrumbs(
  publication: Publication,
  steps: readonly Step[],
): WithContext<BreadcrumbList> {
  const all = [{ name: siteOf(publication).name, address: "/" }, ...steps];
  return {
    "@context": CONTEXT,
    "@type": "BreadcrumbList",
    itemListElement: all.map(({ name, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: fullAddress(publication, address),
    })),
  };
}

export function articleSteps({ section, title, address }: Article) {
  return [
    { name: section.title, address: section.address },
    { name: title.typeset, address },
  ];
}

export function listingSteps({ title, address }: Pick<Listing, "title" | "address">) {
  return [{ name: title, address }];
}

/** The page of who signs: the person, and where else they can be read. */
export function profilePage(publication: Publication, author: Author): WithContext<ProfilePage> {
  return {
    "@context": CONTEXT,
    "@type": "ProfilePage",
    mainEntity: authorOf(publication, author),
  };
}

/** The paper, with the way to search it. */
export function webSite(publication: Publication): WithContext<WebSite> {
  const { name, tagline, language } = siteOf(publication);
  return withoutUndefined({
    "@context": CONTEXT,
    "@type": "WebSite",
    url: fullAddress(publication, "/"),
    name,
    description: tagline,
    inLanguage: language,
    publisher: publisherOf(publication),
    // `query-input` is an annotation of schema.org/docs/actions.html, not a property: no type holds it.
    potentialAction: {
      "@type": "SearchAction",
      target: {
        "@type": "EntryPoint",
        urlTemplate: `${fullAddress(publication, SEARCH)}?q={search_term_string}`,
      },
      "query-input": "required name=search_term_string",
    } as SearchAction,
  } as const);
}

function typeOf(label: Label): string | string[] {
  if (label === "publicite") return "AdvertiserContentArticle";
  const precise = TYPES[label];
  return precise === undefined ? "NewsArticle" : ["NewsArticle", precise];
}

/** Those who sign together (« La rédaction ») are no person. */
function authorOf(publication: Publication, { key, name, role, bio, links = [] }: Author) {
  const url = key && fullAddress(publication, listingAddress("author", key));
  const about = { name, url, description: bio, sameAs: some(links.map((link) => link.url)) };
  if (/^(la |notre )?rédaction\b/i.test(name)) {
    return withoutUndefined({ "@type": "Organization", ...about } as const) satisfies Organization;
  }
  return withoutUndefined({
    "@type": "Person",
    ...about,
    jobTitle: role,
  } as const) satisfies Person;
}

function imageOf(publication: Publication, { figure, set }: ShownPicture, lang: string) {
  const url = fullAddress(publication, set.fallback);
  return withoutUndefined({
    "@type": "ImageObject",
    url,
    contentUrl: url,
    caption: figure.caption?.typeset,
    description: figure.alt.typeset || undefined,
    creditText: figure.credit,
    inLanguage: figure.caption && (figure.caption.lang ?? lang),
  } as const) satisfies ImageObject;
}

/** An article without a picture is shown by what it is shared with. */
function cardOf(publication: Publication, { path }: Article) {
  const card = publication.cards.articles.get(path);
  if (card === undefined) return undefined;
  const url = fullAddress(publication, card.address);
  return [{ "@type": "ImageObject", url, contentUrl: url } as const satisfies ImageObject];
}

/** A date to the day or the minute, in ISO 8601; undefined for a month or a year alone. */
function fullDate(date: PressDate): string | undefined {
  return dayOrInstant(date) && date.iso;
}

function sourceOf({ name, url }: NonNullable<Article["source"]>) {
  return withoutUndefined({ "@type": "CreativeWork", name, url } as const) satisfies CreativeWork;
}

function publisherOf(publication: Publication) {
  return {
    "@type": "NewsMediaOrganization",
    name: siteOf(publication).name,
    url: fullAddress(publication, "/"),
    correctionsPolicy: fullAddress(publication, CORRECTIONS),
    logo: {
      "@type": "ImageObject",
      url: fullAddress(publication, publication.assets.icons.png512),
      width: "512",
      height: "512",
    },
  } as const satisfies NewsMediaOrganization;
}

function named<const Type extends string>(type: Type, name: string | undefined) {
  return name === undefined ? undefined : { "@type": type, name };
}

/** An empty list says nothing: it is not written. */
function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
