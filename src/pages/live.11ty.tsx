import { outputFile } from "../article/addresses.ts";
import type { Article } from "../article/article.ts";
import type { LivePage, Period } from "../article/live.ts";
import { livePagesOf } from "../article/live.ts";
import { LIVE } from "../article/own-pages.ts";
import { LabelMark } from "../components/LabelMark.tsx";
import { document, Page } from "../components/Page.tsx";
import type { Publication } from "../components/publication.ts";
import { link, siteOf } from "../components/publication.ts";
import { languageOf, Words } from "../components/Words.tsx";
import { formatFullDate, formatTime } from "../french/dates.ts";

interface Data {
  readonly publication: Publication;
  readonly live: LivePage<Article>;
}

export const data = {
  pagination: {
    data: "publication.edition.listings", // never empty, as articles may be
    size: 1,
    alias: "live",
    addAllPagesToCollections: false,
    before: (_listings: unknown, { publication }: Pick<Data, "publication">) =>
      livePagesOf(publication.edition.articles),
  },
  permalink: ({ live }: Data) => outputFile(live.address),
  eleventyExcludeFromCollections: true,
};

/** All news by day, the newest first. */
export function render({ publication, live }: Data): string {
  const { periods, number, newer, older } = live;
  const title = number === undefined ? "En continu" : `En continu, page ${number}`;
  return document(
    <Page
      publication={publication}
      title={title}
      address={live.address}
      description={`Toute l’actualité de ${siteOf(publication).name}, jour par jour.`}
      about={{ kind: "page", steps: [{ name: "En continu", address: LIVE }] }}
    >
      <div class="listing">
        <header class="listing-head">
          <h1 class="listing-title">{title}</h1>
        </header>
        {periods.length === 0 && <p class="empty">Rien n’est encore paru.</p>}
        {periods.map((period) => (
          <Day key={period.key} publication={publication} period={period} />
        ))}
        <nav class="pages" aria-label="Pages">
          {newer && (
            <a rel="prev" href={link(publication, newer)}>
              Plus récent
            </a>
          )}
          {older && (
            <a rel="next" href={link(publication, older)}>
              Plus ancien
            </a>
          )}
          <a href={link(publication, "/archives/")}>Les archives par mois</a>
        </nav>
      </div>
    </Page>,
  );
}

function Day({
  publication,
  period: { key, date, articles },
}: Pick<Data, "publication"> & { readonly period: Period<Article> }) {
  return (
    <section class="live-day" aria-labelledby={`jour-${key}`}>
      <h2 class="strip-title" id={`jour-${key}`}>
        <time datetime={date.iso}>
          <Words text={formatFullDate(date)} />
        </time>
      </h2>
      <ol>
        {articles.map((article) => (
          <Line key={article.path} publication={publication} article={article} />
        ))}
      </ol>
    </section>
  );
}

function Line({ publication, article }: Pick<Data, "publication"> & { readonly article: Article }) {
  const { date, section, label, title, address } = article;
  return (
    <li class="live-line" data-section={section.key}>
      <p class="kicker">
        {date.precision === "minute" && (
          <time class="live-time" datetime={date.iso}>
            {formatTime(date)}
          </time>
        )}{" "}
        <LabelMark label={label} />
        <span>{section.title}</span>
      </p>
      <h3 class="live-title">
        <a href={link(publication, address)} {...languageOf(title)}>
          <Words text={title.typeset} />
        </a>
      </h3>
    </li>
  );
}
