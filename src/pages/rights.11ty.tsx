import { outputFile } from "../article/addresses.ts";
import { RIGHTS } from "../article/own-pages.ts";
import { document, Page } from "../components/Page.tsx";
import type { Publication } from "../components/publication.ts";
import { siteOf } from "../components/publication.ts";
import { SourceRights } from "../components/SourceRights.tsx";

interface Data {
  readonly publication: Publication;
}

export const data = { permalink: outputFile(RIGHTS), eleventyExcludeFromCollections: true };

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
        <header class="listing-head">
          <h1 class="listing-title">Droits et licences</h1>
          <p class="standfirst">
            Chaque article dit d’où il vient{"\u202f"}; voici ce qu’on peut faire de ce qui vient de
            chacun. L’auteur d’une image est nommé sous elle.
          </p>
        </header>
        <SourceRights publication={publication} />
      </div>
    </Page>,
  );
}
