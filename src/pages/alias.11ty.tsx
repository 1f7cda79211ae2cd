import type { Article } from "../article/article.ts";
import { fullAddress, link } from "../publication/publication.ts";
import { document } from "./Page.tsx";
import type { Made } from "./template-data.ts";
import { pageForEach } from "./template-data.ts";

interface Alias {
  readonly from: string;
  readonly article: Article;
}

export const data = pageForEach<Alias>("alias", {
  items: ({ edition }) =>
    edition.articles.flatMap((article): Alias[] =>
      article.aliases.map((from) => ({ from, article })),
    ),
  address: ({ from }) => from,
  excerpt: (excerpts, { from, article }) => ({
    publication: excerpts.ofStories([]),
    item: { from, article: excerpts.story(article) },
  }),
});

/** An old address: leads at once to the new one, by a plain link where that is not followed. */
export function render({
  made: {
    publication,
    item: { article },
  },
}: Made<Alias>): string {
  const to = link(publication, article.address);
  const title = article.title.typeset;
  const icon = publication.assets.icons.svg;
  return document(
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="refresh" content={`0; url=${to}`} />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={fullAddress(publication, article.address)} />
        {/* A browser that is told of no icon asks for one at /favicon.ico, which is not there. */}
        <link rel="icon" type="image/svg+xml" href={link(publication, icon)} />
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
