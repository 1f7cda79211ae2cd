import { ListingHead } from "../components/ListingHead.tsx";
import { LATER } from "../edition/fixed-addresses.ts";
import { document, Page } from "./Page.tsx";
import type { Made } from "./template-data.ts";
import { pageForEach } from "./template-data.ts";

export const data = pageForEach<string>("later", {
  items: ({ edition }) => (edition.house.site.offline ? [LATER] : []),
  address: (address) => address,
});

/** What a reader put aside: src/browser/offline.ts fills it, from the browser's own store. */
export function render({ made: { publication } }: Made<string>): string {
  return document(
    <Page publication={publication} title="À lire plus tard" address={LATER} personal>
      <div class="listing">
        <ListingHead title="À lire plus tard">
          <p class="standfirst">
            Les articles que vous mettez de côté restent dans ce navigateur, sur cet appareil, et se
            lisent sans réseau. Le journal n’en sait rien.
          </p>
        </ListingHead>
        <div id="mis-de-cote" class="kept" />
        <noscript>
          <p class="kept">
            Cette liste demande JavaScript, que ce navigateur n’exécute pas{"\u00a0"}: un signet
            garde l’adresse d’un article.
          </p>
        </noscript>
      </div>
    </Page>,
  );
}
