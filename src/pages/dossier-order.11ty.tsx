import type { Article } from "../article/article.ts";
import { DossierAbout } from "../components/DossierAbout.tsx";
import { ListingHead } from "../components/ListingHead.tsx";
import { PageNav } from "../components/PageNav.tsx";
import { StoriesByYear } from "../components/StoriesByYear.tsx";
import { Words } from "../components/Words.tsx";
import type { DossierOrderPage } from "../edition/dossier-order.ts";
import { orderAddress, orderPagesOf } from "../edition/dossier-order.ts";
import type { Publication } from "../publication/publication.ts";
import { document, Page } from "./Page.tsx";
import { pageForEach } from "./template-data.ts";

interface Data {
  readonly publication: Publication;
  readonly ordered: DossierOrderPage<Article>;
}

export const data = pageForEach(
  "ordered",
  ({ edition }) => edition.listings.flatMap(orderPagesOf),
  ({ address }) => address,
);

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
      description={listing.standfirst}
    >
      <div class="listing">
        <ListingHead
          kicker={`Dossier, depuis le début${page}`}
          title={<Words text={listing.title} />}
        >
          <DossierAbout publication={publication} listing={listing} order="beginning" />
        </ListingHead>
        <StoriesByYear publication={publication} articles={articles} />
        <PageNav
          publication={publication}
          previous={{ address: earlier, words: "Ce qui précède" }}
          next={{ address: later, words: "La suite du dossier" }}
        />
      </div>
    </Page>,
  );
}
