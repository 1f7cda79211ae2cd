import { ListingHead } from "../components/ListingHead.tsx";
import { OFFLINE } from "../edition/fixed-addresses.ts";
import { link } from "../publication/publication.ts";
import { document, Page } from "./Page.tsx";
import type { Made } from "./template-data.ts";
import { pageForEach } from "./template-data.ts";

export const data = pageForEach<string>("offline", {
  items: ({ edition }) => (edition.house.site.offline ? [OFFLINE] : []),
  address: (address) => address,
});

/** Shown without network in place of a page that the browser does not keep. */
export function render({ made: { publication } }: Made<string>): string {
  return document(
    <Page publication={publication} title="Sans réseau" address={OFFLINE} personal>
      <div class="listing">
        <ListingHead kicker="Sans réseau" title="Cette page n’est pas dans ce navigateur">
          <p class="standfirst">
            Elle se lira quand le réseau sera revenu. D’ici là, ce navigateur a gardé la une, les
            derniers articles que vous avez lus et ceux que vous avez mis de côté.
          </p>
        </ListingHead>
        <div id="gardes" class="kept">
          <p>
            <a href={link(publication, "/")}>La une</a>
          </p>
        </div>
      </div>
    </Page>,
  );
}
