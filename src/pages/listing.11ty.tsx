import { outputFile } from "../article/addresses.ts";
import type { Article } from "../article/article.ts";
import type { ListingPage } from "../article/listings.ts";
import { pagesOf } from "../article/listings.ts";
import { AuthorAbout } from "../components/AuthorAbout.tsx";
import { document, Page } from "../components/Page.tsx";
import type { Publication } from "../components/publication.ts";
import { link } from "../components/publication.ts";
import { StoryCard } from "../components/StoryCard.tsx";
import { Words } from "../components/Words.tsx";

interface Data {
  readonly publication: Publication;
  readonly listed: ListingPage<Article>;
}

export const data = {
  pagination: {
    data: "publication.edition.listings",
    size: 1,
    alias: "listed",
    addAllPagesToCollections: false,
    before: (listings: Publication["edition"]["listings"]) => listings.flatMap(pagesOf),
  },
  permalink: ({ listed }: Data) => outputFile(listed.address),
  eleventyExcludeFromCollections: true,
};

const KINDS = {
  section: "Rubrique",
  subject: "Sujet",
  author: "Auteur",
  dossier: "Dossier",
  month: "Archives",
};

export function render({ publication, listed }: Data): string {
  const { listing, number, articles, newer, older } = listed;
  const section = listing.kind === "section" ? { section: listing.key } : {};
  const { authors } = publication.edition.house;
  const author = listing.kind === "author" ? authors.get(listing.key) : undefined;
  const title = number === undefined ? listing.title : `${listing.title}, page ${number}`;
  return document(
    <Page
      publication={publication}
      title={title}
      address={listed.address}
      about={{ kind: "listing", listing }}
      {...section}
      {...(listing.standfirst ? { description: listing.standfirst } : {})}
    >
      <div class="listing" {...(listing.kind === "section" ? { "data-section": listing.key } : {})}>
        <header class="listing-head">
          {listing.kind !== "section" && <p class="kicker">{KINDS[listing.kind]}</p>}
          <h1 class="listing-title">
            <Words text={title} />
          </h1>
          {author ? (
            <AuthorAbout author={author} />
          ) : (
            listing.standfirst && (
              <p class="standfirst">
                <Words text={listing.standfirst} />
              </p>
            )
          )}
        </header>
        {articles.length === 0 ? (
          <p class="empty">Rien n’est encore paru ici.</p>
        ) : (
          <div class="river">
            {articles.map((article) => (
              <StoryCard
                key={article.path}
                publication={publication}
                article={article}
                size="river"
                sizes="(min-width: 58rem) 16rem, 28vw"
                level={2}
              />
            ))}
          </div>
        )}
        {(newer ?? older) !== undefined && (
          <nav class="pages" aria-label="Pages">
            {newer && (
              <a rel="prev" href={link(publication, newer)}>
                Articles plus récents
              </a>
            )}
            {older && (
              <a rel="next" href={link(publication, older)}>
                Articles plus anciens
              </a>
            )}
          </nav>
        )}
      </div>
    </Page>,
  );
}
