import { type Redirect, redirectsOf } from "../edition/redirects.ts";
import { fullAddress, link } from "../publication/publication.ts";
import { document } from "./Page.tsx";
import type { Made } from "./template-data.ts";
import { pageForEach } from "./template-data.ts";

export const data = pageForEach<Redirect>("alias", {
  items: ({ edition }) => redirectsOf(edition),
  address: ({ from }) => from,
  excerpt: (excerpts, item) => ({ publication: excerpts.ofStories([]), item }),
});

/** An old address: leads at once to the new one, by a plain link where that is not followed. */
export function render({
  made: {
    publication,
    item: { to, title, what },
  },
}: Made<Redirect>): string {
  const href = link(publication, to);
  const icon = publication.assets.icons.svg;
  return document(
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="refresh" content={`0; url=${href}`} />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={fullAddress(publication, to)} />
        {/* A browser that is told of no icon asks for one at /favicon.ico, which is not there. */}
        <link rel="icon" type="image/svg+xml" href={link(publication, icon)} />
        <title>{title}</title>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>
            {`${what} est à présent ici\u00a0: `}
            <a href={href}>{title}</a>
          </p>
        </main>
      </body>
    </html>,
  );
}
