import { listingAddress } from "../addresses/listing-address.ts";
import type { Article } from "../article/article.ts";
import { lastChange } from "../article/last-change.ts";
import type { Publication } from "../publication/publication.ts";
import { fullAddress, siteOf } from "../publication/publication.ts";
import { dayOrInstant } from "./instants.ts";

/** A property of the Open Graph protocol (ogp.me) and its value, as `meta` elements carry them. */
export type Property = readonly [property: string, content: string];

export interface Described {
  readonly title: string;
  readonly description: string | undefined;
  readonly address: string;
}

/** What a page looks like when it is shared: any page, or an article. */
export function openGraph(
  publication: Publication,
  { title, description, address }: Described,
  article?: Article,
): Property[] {
  const properties: Property[] = [
    ["og:type", article === undefined ? "website" : "article"],
    ["og:site_name", siteOf(publication).name],
    ["og:title", title],
    ["og:url", fullAddress(publication, address)],
  ];
  if (description) properties.push(["og:description", description]);
  // The protocol wants a territory, which only the paper's own language has.
  if (article === undefined || article.lang === "fr") properties.push(["og:locale", "fr_FR"]);
  properties.push(...imageProperties(publication, article));
  if (article !== undefined) properties.push(...articleProperties(publication, article));
  return properties;
}

/** A month has no place in the protocol's `DateTime`: it is left out rather than completed. */
function articleProperties(publication: Publication, article: Article): Property[] {
  const { date, section, tags, authors } = article;
  const changed = lastChange(article);
  const times = [
    ["article:published_time", dayOrInstant(date)],
    ["article:modified_time", changed === date ? undefined : dayOrInstant(changed)],
  ] as const;
  return [
    ...times.flatMap(([name, time]): Property[] => (time === undefined ? [] : [[name, time]])),
    ["article:section", section.title],
    ...authors.flatMap(({ key }): Property[] =>
      key === undefined
        ? []
        : [["article:author", fullAddress(publication, listingAddress("author", key))]],
    ),
    ...tags.map(({ name }): Property => ["article:tag", name]),
  ];
}

/** The social card; in words, what stands on it: the headline, and what its picture shows. */
function imageProperties(publication: Publication, article: Article | undefined): Property[] {
  const { articles, paper } = publication.cards;
  const { name, tagline } = siteOf(publication);
  const { address, type, width, height } = articles.get(article?.path ?? "") ?? paper;
  const lead = article?.figures.find(({ picture }) => picture !== undefined);
  const said = article === undefined ? [name, tagline] : [article.title.typeset, lead?.alt.typeset];
  return [
    ["og:image", fullAddress(publication, address)],
    ["og:image:type", type],
    ["og:image:width", String(width)],
    ["og:image:height", String(height)],
    ["og:image:alt", said.filter(Boolean).join(" \u2014 ")],
  ];
}
