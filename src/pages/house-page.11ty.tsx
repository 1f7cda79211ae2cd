import { ArticleBody, TrustedHtml } from "../components/ArticleBody.tsx";
import { Words } from "../components/Words.tsx";
import type { RenderedHousePage } from "../markdown/render-house-page.ts";
import type { Publication } from "../publication/publication.ts";
import { document, Page } from "./Page.tsx";
import { pageForEach } from "./template-data.ts";

interface Data {
  readonly publication: Publication;
  readonly housePage: RenderedHousePage;
}

/** « À propos », « Mentions légales »…: whatever Markdown lies in `_data/pages/`. */
export const data = pageForEach(
  "housePage",
  ({ edition }) => edition.pages,
  ({ address }) => address,
);

export function render({ publication, housePage }: Data): string {
  const { title, standfirst, standfirstHtml, address, body } = housePage;
  return document(
    <Page
      publication={publication}
      title={title.typeset}
      address={address}
      about={{ kind: "page", steps: [{ name: title.typeset, address }] }}
      description={standfirst?.typeset}
    >
      <article class="article house-page">
        <header class="article-head">
          <h1 class="headline">
            <Words text={title.typeset} />
          </h1>
          {standfirstHtml && <TrustedHtml as="p" class="standfirst" html={standfirstHtml} />}
        </header>
        <ArticleBody publication={publication} body={body} lang="fr" />
      </article>
    </Page>,
  );
}
