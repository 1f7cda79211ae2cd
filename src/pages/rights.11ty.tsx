import { ListingHead } from "../components/ListingHead.tsx";
import { SourceRights } from "../components/SourceRights.tsx";
import { RIGHTS } from "../edition/fixed-addresses.ts";
import type { Publication } from "../publication/publication.ts";
import { siteOf } from "../publication/publication.ts";
import { document, Page } from "./Page.tsx";
import { onePageAt } from "./template-data.ts";

interface Data {
  readonly publication: Publication;
}

export const data = onePageAt(RIGHTS);

export function render({ publication }: Data): string {
  const { name } = siteOf(publication);
  return document(
    <Page
      publication={publication}
      title="Droits et licences"
      address={RIGHTS}
      description={`D’où viennent les articles de ${name}, et ce qu’on peut en faire.`}
      about={{ kind: "page", steps: [{ name: "Droits et licences", address: RIGHTS }] }}
    >
      <div class="listing">
        <ListingHead title="Droits et licences">
          <p class="standfirst">
            Chaque article dit d’où il vient{"\u202f"}; voici ce qu’on peut faire de ce qui vient de
            chacun. L’auteur d’une image est nommé sous elle.
          </p>
        </ListingHead>
        <SourceRights publication={publication} />
      </div>
    </Page>,
  );
}
