import type { Article } from "../article/article.ts";
import { StoryTeaser } from "../components/StoryTeaser.tsx";
import { StoryTeasers } from "../components/StoryTeasers.tsx";
import { FRONT, LIVE } from "../edition/fixed-addresses.ts";
import { layOut } from "../edition/front-page-layout.ts";
import { formatFullDate } from "../french/dates/format.ts";
import { listDate } from "../publication/list-date.ts";
import type { Publication } from "../publication/publication.ts";
import { link, siteOf } from "../publication/publication.ts";
import { document, Page } from "./Page.tsx";
import { onePageAt } from "./template-data.ts";

interface Data {
  readonly publication: Publication;
}

export const data = onePageAt(FRONT);

export function render({ publication }: Data): string {
  const { tagline } = siteOf(publication);
  const newest = publication.edition.articles[0];
  const { lead, second, river, strips } = layOut({
    ...publication.edition,
    articles: publication.edition.articles.map((article) => asListed(article, newest)),
  });
  return document(
    <Page
      publication={publication}
      front
      address="/"
      description={tagline}
      underName={
        newest && (
          <p class="edition-date">
            <time datetime={newest.date.iso.slice(0, 10)}>{dayOf(newest)}</time>
          </p>
        )
      }
    >
      {lead === undefined ? (
        <p class="empty">Aucun article n’est encore publié.</p>
      ) : (
        <div class="front">
          <section class="front-top" aria-label="À la une">
            <StoryTeaser publication={publication} article={lead} size="lead" level={2} />
            <div class="front-second">
              <StoryTeasers publication={publication} articles={second} size="second" level={2} />
            </div>
          </section>
          {river.length > 0 && (
            <section class="river" aria-labelledby="a-suivre">
              <h2 class="strip-title" id="a-suivre">
                À lire aussi
              </h2>
              <StoryTeasers publication={publication} articles={river} size="river" />
            </section>
          )}
          <p class="front-more">
            <a href={link(publication, LIVE)}>
              En continu{"\u00a0"}: toute l’actualité, jour par jour
            </a>
          </p>
          <div class="strips">
            {strips.map(({ section, articles }) => (
              <section
                class="strip"
                key={section.key}
                data-section={section.key}
                aria-labelledby={`rubrique-${section.key}`}
              >
                <h2 class="strip-title" id={`rubrique-${section.key}`}>
                  <a href={link(publication, section.address)}>{section.title}</a>
                </h2>
                <StoryTeasers publication={publication} articles={articles} size="line" />
              </section>
            ))}
          </div>
        </div>
      )}
    </Page>,
  );
}

/** A story as the front page tells it: its hour while it is news. */
function asListed(article: Article, newest: Article | undefined): Article {
  const date = listDate(article.date, newest?.date.from ?? 0);
  return date === article.date ? article : { ...article, date };
}

/** The edition is dated by its newest story, to the day at most. */
function dayOf({ date }: Article): string {
  if (date.precision !== "minute") return formatFullDate(date);
  return formatFullDate({ ...date, precision: "day", iso: date.iso.slice(0, 10) });
}
