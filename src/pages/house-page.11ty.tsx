import { ArticleBody, TrustedHtml } from "../components/ArticleBody.tsx";
import { Words } from "../components/Words.tsx";
import type { RenderedHousePage } from "../markdown/render-house-page.ts";
import { document, Page } from "./Page.tsx";
import type { Made } from "./template-data.ts";
import { pageForEach } from "./template-data.ts";

/** « À propos », « Mentions légales »…: whatever Markdown lies in `_data/pages/`. */
export const data = pageForEach<RenderedHousePage>("house-page", {
  items: ({ edition }) => edition.pages,
  address: ({ address }) => address,
});

export function render({
  made: { publication, item: housePage },
}: Made<RenderedHousePage>): string {
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
