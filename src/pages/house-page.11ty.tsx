import { outputFile } from "../article/addresses.ts";
import type { RenderedHousePage } from "../article/render-house-page.ts";
import { ArticleBody, TrustedHtml } from "../components/ArticleBody.tsx";
import { document, Page } from "../components/Page.tsx";
import type { Publication } from "../components/publication.ts";
import { Words } from "../components/Words.tsx";

interface Data {
  readonly publication: Publication;
  readonly housePage: RenderedHousePage;
}

/** « À propos », « Mentions légales »…: whatever Markdown lies in `_data/pages/`. */
export const data = {
  pagination: {
    data: "publication.edition.pages",
    size: 1,
    alias: "housePage",
    addAllPagesToCollections: false,
  },
  permalink: ({ housePage }: Partial<Data>) =>
    housePage === undefined ? false : outputFile(housePage.address),
  eleventyExcludeFromCollections: true,
};

export function render({ publication, housePage }: Data): string {
  const { title, standfirst, standfirstHtml, address, body } = housePage;
  return document(
    <Page
      publication={publication}
      title={title.typeset}
      address={address}
      about={{ kind: "page", steps: [{ name: title.typeset, address }] }}
      {...(standfirst ? { description: standfirst.typeset } : {})}
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
