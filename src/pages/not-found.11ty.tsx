import { ListingHead } from "../components/ListingHead.tsx";
import { StoryTeasers } from "../components/StoryTeasers.tsx";
import { SEARCH } from "../edition/fixed-addresses.ts";
import type { Publication } from "../publication/publication.ts";
import { link } from "../publication/publication.ts";
import { document, Page } from "./Page.tsx";
import { onePageAt } from "./template-data.ts";

interface Data {
  readonly publication: Publication;
}

export const data = onePageAt("/404.html");

export function render({ publication }: Data): string {
  return document(
    <Page publication={publication} title="Page introuvable">
      <div class="listing">
        <ListingHead kicker="Erreur 404" title="Cette page n’existe pas">
          <p class="standfirst">
            L’adresse est peut-être incomplète, ou l’article a changé de place.{" "}
            <a href={link(publication, SEARCH)}>Cherchez-le dans le journal</a>, ou reprenez depuis{" "}
            <a href={link(publication, "/")}>la une</a>.
          </p>
        </ListingHead>
        <div class="river">
          <StoryTeasers
            publication={publication}
            articles={publication.edition.articles.slice(0, 4)}
            size="line"
            level={2}
          />
        </div>
      </div>
    </Page>,
  );
}
