import { outputFile } from "../article/addresses.ts";
import type { Article } from "../article/article.ts";
import { document } from "../components/Page.tsx";
import type { Publication } from "../components/publication.ts";
import { link, siteOf } from "../components/publication.ts";

interface Alias {
  readonly from: string;
  readonly article: Article;
}

interface Data {
  readonly publication: Publication;
  readonly alias: Alias;
}

export const data = {
  pagination: {
    data: "publication.edition.articles",
    size: 1,
    alias: "alias",
    addAllPagesToCollections: false,
    before: (articles: readonly Article[]): Alias[] =>
      articles.flatMap((article) => article.aliases.map((from) => ({ from, article }))),
  },
  permalink: ({ alias }: Data) => (alias === undefined ? false : outputFile(alias.from)),
  eleventyExcludeFromCollections: true,
};

/** An old address: leads at once to the new one, by a plain link where that is not followed. */
export function render({ publication, alias: { article } }: Data): string {
  const to = link(publication, article.address);
  const title = article.title.typeset;
  return document(
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="refresh" content={`0; url=${to}`} />
        <meta name="robots" content="noindex" />
        <link
          rel="canonical"
          href={siteOf(publication).url + encodeURI(article.address).slice(1)}
        />
        <title>{title}</title>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>
            Cet article est à présent ici{"\u00a0"}: <a href={to}>{title}</a>
          </p>
        </main>
      </body>
    </html>,
  );
}
