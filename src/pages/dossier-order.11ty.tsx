import { outputFile } from "../article/addresses.ts";
import type { Article } from "../article/article.ts";
import type { DossierOrderPage } from "../article/dossier-order.ts";
import { orderAddress, orderPagesOf } from "../article/dossier-order.ts";
import { DossierAbout } from "../components/DossierAbout.tsx";
import { document, Page } from "../components/Page.tsx";
import type { Publication } from "../components/publication.ts";
import { link } from "../components/publication.ts";
import { StoriesByYear } from "../components/StoriesByYear.tsx";
import { Words } from "../components/Words.tsx";

interface Data {
  readonly publication: Publication;
  readonly ordered: DossierOrderPage<Article>;
}

export const data = {
  pagination: {
    data: "publication.edition.listings",
    size: 1,
    alias: "ordered",
    addAllPagesToCollections: false,
    before: (listings: Publication["edition"]["listings"]) => listings.flatMap(orderPagesOf),
  },
  permalink: ({ ordered }: Data) => (ordered === undefined ? false : outputFile(ordered.address)),
  eleventyExcludeFromCollections: true,
};

/** A continuing story from its beginning, for who meets it late. */
export function render({ publication, ordered }: Data): string {
  const { listing, number, articles, earlier, later } = ordered;
  const page = number === 1 ? "" : `, page ${number}`;
  return document(
    <Page
      publication={publication}
      title={`${listing.title}, depuis le début${page}`}
      address={ordered.address}
      about={{
        kind: "page",
        steps: [
          { name: listing.title, address: listing.address },
          { name: "Depuis le début", address: orderAddress(listing) },
        ],
      }}
      {...(listing.standfirst ? { description: listing.standfirst } : {})}
    >
      <div class="listing">
        <header class="listing-head">
          <p class="kicker">Dossier, depuis le début{page}</p>
          <h1 class="listing-title">
            <Words text={listing.title} />
          </h1>
          <DossierAbout publication={publication} listing={listing} order="beginning" />
        </header>
        <StoriesByYear publication={publication} articles={articles} />
        {(earlier ?? later) !== undefined && (
          <nav class="pages" aria-label="Pages">
            {earlier && (
              <a rel="prev" href={link(publication, earlier)}>
                Ce qui précède
              </a>
            )}
            {later && (
              <a rel="next" href={link(publication, later)}>
                La suite du dossier
              </a>
            )}
          </nav>
        )}
      </div>
    </Page>,
  );
}
