import type { Article } from "../article/article.ts";
import { AuthorAbout } from "../components/AuthorAbout.tsx";
import { DossierAbout } from "../components/DossierAbout.tsx";
import { FollowLink } from "../components/FollowLink.tsx";
import { ListingHead } from "../components/ListingHead.tsx";
import { PageNav } from "../components/PageNav.tsx";
import { SectionFrontView } from "../components/SectionFrontView.tsx";
import { StoriesByYear } from "../components/StoriesByYear.tsx";
import { StoryTeasers } from "../components/StoryTeasers.tsx";
import { Words } from "../components/Words.tsx";
import type { ListingGuide } from "../edition/listing-guide.ts";
import type { Listing, ListingPage } from "../edition/listings.ts";
import { pagesOf } from "../edition/listings.ts";
import { hasFront, sectionFrontOf } from "../edition/section-front.ts";
import type { Publication } from "../publication/publication.ts";
import { document, Page } from "./Page.tsx";
import type { Made } from "./template-data.ts";
import { pageForEach } from "./template-data.ts";

/** A page of a listing; the first has what leads on from it. */
interface GuidedPage extends ListingPage<Article> {
  readonly guide?: ListingGuide;
}

interface Data {
  readonly publication: Publication;
  readonly listed: GuidedPage;
}

export const data = pageForEach<GuidedPage>("listing", {
  items: ({ edition }) => edition.listings.flatMap(pagesOf),
  address: ({ address }) => address,
  excerpt: (excerpts, { listing, articles, ...page }) => ({
    publication: excerpts.ofStories(articles, listing.kind === "dossier" ? listing.key : undefined),
    item: {
      ...page,
      // A continuing story says how long it has been followed.
      listing: excerpts.listing(listing, listing.kind === "dossier" ? listing.articles : articles),
      articles: articles.map((article) => excerpts.story(article)),
      ...(page.number === undefined && hasFront(listing) && { guide: excerpts.guide(listing) }),
    },
  }),
});

const KINDS: Readonly<Record<Listing["kind"], string>> = {
  section: "Rubrique",
  subject: "Sujet",
  author: "Auteur",
  dossier: "Dossier",
  month: "Archives",
};

export function render({ made: { publication, item: listed } }: Made<GuidedPage>): string {
  const { listing, number, articles, newer, older } = listed;
  const section = listing.kind === "section" ? listing.key : undefined;
  const front = number === undefined ? sectionFrontOf(listing, articles) : undefined;
  const title = number === undefined ? listing.title : `${listing.title}, page ${number}`;
  return document(
    <Page
      publication={publication}
      title={title}
      address={listed.address}
      about={{ kind: "listing", listing }}
      section={section}
      description={listing.standfirst}
    >
      <div class={front === undefined ? "listing" : "listing listing-front"} data-section={section}>
        <ListingHead
          kicker={listing.kind === "section" ? undefined : KINDS[listing.kind]}
          title={<Words text={title} />}
        >
          <About publication={publication} listed={listed} />
          <FollowLink publication={publication} listing={listing} />
        </ListingHead>
        {articles.length === 0 ? (
          <p class="empty">Rien n’est encore paru ici.</p>
        ) : front !== undefined ? (
          <SectionFrontView
            publication={publication}
            kind={listing.kind}
            front={front}
            guide={listed.guide}
          />
        ) : listing.kind === "dossier" ? (
          <StoriesByYear publication={publication} articles={articles} />
        ) : (
          <div class="river">
            <StoryTeasers
              publication={publication}
              articles={articles}
              size="river"
              sizes="(min-width: 58rem) 16rem, 28vw"
              level={2}
            />
          </div>
        )}
        <PageNav
          publication={publication}
          previous={{ address: newer, words: "Articles plus récents" }}
          next={{ address: older, words: "Articles plus anciens" }}
        />
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
