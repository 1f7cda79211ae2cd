import type { Article } from "../article/article.ts";
import { feedAddresses, hasFeed } from "../edition/feed-addresses.ts";
import type { Listing } from "../edition/listings.ts";
import type { Publication } from "../publication/publication.ts";
import { link, siteOf } from "../publication/publication.ts";
import { feedTitle } from "./feed.ts";
import { JsonLd } from "./JsonLd.tsx";
import type { Step } from "./json-ld.ts";
import {
  articleSteps,
  breadcrumbs,
  listingSteps,
  newsArticle,
  profilePage,
  webSite,
} from "./json-ld.ts";
import { openGraph } from "./open-graph.ts";

/** What a page is about, beyond its own title. */
export type PageTopic =
  | { readonly kind: "front" }
  | { readonly kind: "article"; readonly article: Article }
  | { readonly kind: "listing"; readonly listing: Listing<Article> }
  | { readonly kind: "page"; readonly steps: readonly Step[] };

interface Props {
  readonly publication: Publication;
  readonly title: string;
  readonly description?: string | undefined;
  /** Missing for a page that is shown at many addresses: it says nothing of itself. */
  readonly address?: string | undefined;
  readonly about?: PageTopic | undefined;
}

/** Everything in a page's head that is for machines. */
export function MachineHead({ publication, title, description, address, about }: Props) {
  const { name } = siteOf(publication);
  const { icons } = publication.assets;
  const article = articleOf(about);
  return (
    <>
      <link rel="icon" type="image/svg+xml" href={link(publication, icons.svg)} />
      <link rel="icon" type="image/png" sizes="192x192" href={link(publication, icons.png192)} />
      <link rel="apple-touch-icon" href={link(publication, icons.touch180)} />
      <link rel="manifest" href={link(publication, "/manifest.webmanifest")} />
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={name}
        href={link(publication, "/opensearch.xml")}
      />
      <meta name="tdm-reservation" content="1" />
      {feedsFor(publication, about).map(({ page, title: feed }) => (
        <FeedLinks key={page} publication={publication} page={page} title={feed} />
      ))}
      {address &&
        openGraph(publication, { title, address, description }, article).map(
          ([property, content]) => (
            <meta key={`${property} ${content}`} property={property} content={content} />
          ),
        )}
      {address && <meta name="twitter:card" content="summary_large_image" />}
      {linkedData(publication, about).map((data, index) => (
        <JsonLd key={index} data={data} />
      ))}
    </>
  );
}

function FeedLinks({
  publication,
  page,
  title,
}: {
  publication: Publication;
  page: string;
  title: string;
}) {
  const { atom, json } = feedAddresses(page);
  return (
    <>
      <link
        rel="alternate"
        type="application/atom+xml"
        title={title}
        href={link(publication, atom)}
      />
      <link
        rel="alternate"
        type="application/feed+json"
        title={title}
        href={link(publication, json)}
      />
    </>
  );
}

/** Readers are offered the first of the list: a listing's own feed there, the paper's elsewhere. */
function feedsFor(
  publication: Publication,
  about: PageTopic | undefined,
): { readonly page: string; readonly title: string }[] {
  const { name } = siteOf(publication);
  const site = { page: "/", title: name };
  if (about?.kind === "listing" && hasFeed(about.listing)) {
    return [{ page: about.listing.address, title: feedTitle(about.listing, name) }, site];
  }
  const article = articleOf(about);
  if (article === undefined) return [site];
  const { section } = article;
  return [site, { page: section.address, title: feedTitle(section, name) }];
}

function linkedData(publication: Publication, about: PageTopic | undefined): object[] {
  switch (about?.kind) {
    case undefined:
      return [];
    case "front":
      return [webSite(publication)];
    case "listing":
      return [
        breadcrumbs(publication, listingSteps(about.listing)),
        ...profileOf(publication, about.listing),
      ];
    case "page":
      return [breadcrumbs(publication, about.steps)];
    case "article": {
      const crumbs = breadcrumbs(publication, articleSteps(about.article));
      return about.article.withdrawn === undefined
        ? [newsArticle(publication, about.article), crumbs]
        : [crumbs];
    }
  }
}

function profileOf(publication: Publication, { kind, key }: Listing<Article>): object[] {
  const author = publication.edition.house.authors.get(key);
  return kind === "author" && author !== undefined ? [profilePage(publication, author)] : [];
}

/** Of a withdrawn article only the notice is left: it is no story to be shared. */
function articleOf(about: PageTopic | undefined): Article | undefined {
  return about?.kind === "article" && about.article.withdrawn === undefined
    ? about.article
    : undefined;
}
