import type { Article } from "../article/article.ts";
import { EditionLinks } from "../components/EditionLinks.tsx";
import { LabelMark } from "../components/LabelMark.tsx";
import { ListingHead } from "../components/ListingHead.tsx";
import { PageNav } from "../components/PageNav.tsx";
import { languageOf, Words } from "../components/Words.tsx";
import { ARCHIVES, LIVE } from "../edition/fixed-addresses.ts";
import type { LivePage, Period } from "../edition/live.ts";
import { livePagesOf } from "../edition/live.ts";
import { formatFullDate, formatTime } from "../french/dates/format.ts";
import type { Publication } from "../publication/publication.ts";
import { link, siteOf } from "../publication/publication.ts";
import { document, Page } from "./Page.tsx";
import type { Made } from "./template-data.ts";
import { pageForEach } from "./template-data.ts";

interface Data {
  readonly publication: Publication;
  readonly live: LivePage<Article>;
}

export const data = pageForEach<LivePage<Article>>("live", {
  items: ({ edition }) => livePagesOf(edition.articles),
  address: ({ address }) => address,
  excerpt: (excerpts, { periods, ...page }) => ({
    publication: page.number === undefined ? excerpts.ofNewest() : excerpts.ofStories([]),
    item: {
      ...page,
      periods: periods.map(({ articles, ...period }) => ({
        ...period,
        articles: articles.map((article) => excerpts.story(article)),
      })),
    },
  }),
});

/** All news by day, the newest first. */
export function render({ made: { publication, item: live } }: Made<LivePage<Article>>): string {
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
        <ListingHead title={title}>
          <EditionLinks publication={publication} />
        </ListingHead>
        {periods.length === 0 && <p class="empty">Rien n’est encore paru.</p>}
        {periods.map((period) => (
          <Day key={period.key} publication={publication} period={period} />
        ))}
        <PageNav
          publication={publication}
          previous={{ address: newer, words: "Plus récent" }}
          next={{ address: older, words: "Plus ancien" }}
        >
          <a href={link(publication, ARCHIVES)}>Les archives par mois</a>
        </PageNav>
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
  const { date, section, title, address } = article;
  return (
    <li class="live-line" data-section={section.key}>
      <p class="kicker">
        {date.precision === "minute" && (
          <time class="live-time" datetime={date.iso}>
            {formatTime(date)}
          </time>
        )}{" "}
        <LabelMark of={article} />
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
