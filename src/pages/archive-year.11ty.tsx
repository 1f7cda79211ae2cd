import { outputFile } from "../article/addresses.ts";
import type { ArchiveYear } from "../article/archives.ts";
import { yearsOf } from "../article/archives.ts";
import type { Article } from "../article/article.ts";
import { document, Page } from "../components/Page.tsx";
import type { Publication } from "../components/publication.ts";
import { link } from "../components/publication.ts";
import { StoryCard } from "../components/StoryCard.tsx";
import { YearCalendar } from "../components/YearCalendar.tsx";

interface Data {
  readonly publication: Publication;
  readonly year: ArchiveYear<Article>;
}

export const data = {
  pagination: {
    data: "publication.edition.articles",
    size: 1,
    alias: "year",
    addAllPagesToCollections: false,
    before: (articles: readonly Article[]) => yearsOf(articles),
  },
  permalink: ({ year }: Data) => (year === undefined ? false : outputFile(year.address)),
  eleventyExcludeFromCollections: true,
};

export function render({ publication, year }: Data): string {
  return document(
    <Page
      publication={publication}
      title={`Archives ${year.year}`}
      address={year.address}
      description={`Les articles publiés en ${year.year}, mois par mois.`}
    >
      <div class="listing">
        <header class="listing-head">
          <p class="kicker">
            <a href={link(publication, "/archives/")}>Archives</a>
          </p>
          <h1 class="listing-title">{year.year}</h1>
        </header>
        <YearCalendar publication={publication} year={year} />
        {year.undated.length > 0 && (
          <section class="archive-year">
            <h2 class="strip-title">Dans l’année</h2>
            {year.undated.map((article) => (
              <StoryCard
                key={article.path}
                publication={publication}
                article={article}
                size="river"
                sizes="(min-width: 58rem) 16rem, 28vw"
              />
            ))}
          </section>
        )}
      </div>
    </Page>,
  );
}
