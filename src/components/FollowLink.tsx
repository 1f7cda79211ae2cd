import type { Article } from "../article/article.ts";
import { feedAddresses, hasFeed } from "../edition/feed-addresses.ts";
import { FEEDS } from "../edition/fixed-addresses.ts";
import type { Listing } from "../edition/listings.ts";
import type { Publication } from "../publication/publication.ts";
import { link } from "../publication/publication.ts";

interface Props {
  readonly publication: Publication;
  readonly listing: Listing<Article>;
}

const WORDS: Readonly<Record<Listing["kind"], string>> = {
  section: "Suivre cette rubrique",
  subject: "Suivre ce sujet",
  author: "Suivre cet auteur",
  dossier: "Suivre ce dossier",
  month: "",
};

/** The feed of a listing, where readers see it, and what a feed is for those who know none. */
export function FollowLink({ publication, listing }: Props) {
  if (!hasFeed(listing)) return null;
  return (
    <p class="follow">
      <a
        class="follow-feed"
        href={link(publication, feedAddresses(listing.address).atom)}
        type="application/atom+xml"
      >
        {WORDS[listing.kind]}
      </a>{" "}
      <a class="follow-how" href={link(publication, FEEDS)}>
        Qu’est-ce qu’un flux{"\u202f"}?
      </a>
    </p>
  );
}
