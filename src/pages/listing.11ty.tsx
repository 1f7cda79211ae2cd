import { outputFile } from "../article/addresses.ts";
import type { Article } from "../article/article.ts";
import type { ListingPage } from "../article/listings.ts";
import { pagesOf } from "../article/listings.ts";
import { AuthorAbout } from "../components/AuthorAbout.tsx";
import { DossierAbout } from "../components/DossierAbout.tsx";
import { document, Page } from "../components/Page.tsx";
import type { Publication } from "../components/publication.ts";
import { link } from "../components/publication.ts";
import { StoriesByYear } from "../components/StoriesByYear.tsx";
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
          <About publication={publication} listed={listed} />
        </header>
        {articles.length === 0 ? (
          <p class="empty">Rien n’est encore paru ici.</p>
        ) : listing.kind === "dossier" ? (
          <StoriesByYear publication={publication} articles={articles} />
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

/** What stands under the title: who the author is, what the story is, what the section holds. */
function About({ publication, listed: { listing, number } }: Data) {
  const author = publication.edition.house.authors.get(listing.key);
  if (listing.kind === "author" && author) return <AuthorAbout author={author} />;
  if (listing.kind === "dossier") {
    return (
      <DossierAbout
        publication={publication}
        listing={listing}
        order="newest"
        withFigure={number === undefined}
      />
    );
  }
  return listing.standfirst === undefined ? null : (
    <p class="standfirst">
      <Words text={listing.standfirst} />
    </p>
  );
}
