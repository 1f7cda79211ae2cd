import type { Article } from "../article/article.ts";
import { DossierAbout } from "../components/DossierAbout.tsx";
import { ListingHead } from "../components/ListingHead.tsx";
import { PageNav } from "../components/PageNav.tsx";
import { StoriesByYear } from "../components/StoriesByYear.tsx";
import { Words } from "../components/Words.tsx";
import type { DossierOrderPage } from "../edition/dossier-order.ts";
import { orderAddress, orderPagesOf } from "../edition/dossier-order.ts";
import { document, Page } from "./Page.tsx";
import type { Made } from "./template-data.ts";
import { pageForEach } from "./template-data.ts";

export const data = pageForEach<DossierOrderPage<Article>>("dossier-order", {
  items: ({ edition }) => edition.listings.flatMap(orderPagesOf),
  address: ({ address }) => address,
  excerpt: (excerpts, { listing, articles, ...page }) => ({
    publication: excerpts.ofStories(articles),
    item: {
      ...page,
      listing: excerpts.listing(listing, listing.articles),
      articles: articles.map((article) => excerpts.story(article)),
    },
  }),
});

/** A continuing story from its beginning, for who meets it late. */
export function render({
  made: { publication, item: ordered },
}: Made<DossierOrderPage<Article>>): string {
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
