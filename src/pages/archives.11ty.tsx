import { yearsOf } from "../article/archives.ts";
import { document, Page } from "../components/Page.tsx";
import type { Publication } from "../components/publication.ts";
import { link, siteOf } from "../components/publication.ts";
import { YearCalendar } from "../components/YearCalendar.tsx";

interface Data {
  readonly publication: Publication;
}

export const data = { permalink: "archives/index.html", eleventyExcludeFromCollections: true };

export function render({ publication }: Data): string {
  const years = yearsOf(publication.edition.articles);
  return document(
    <Page
      publication={publication}
      title="Archives"
      address="/archives/"
      description={`Tous les articles de ${siteOf(publication).name}, par année et par mois.`}
    >
      <div class="listing">
        <header class="listing-head">
          <h1 class="listing-title">Archives</h1>
        </header>
        {years.map((year) => (
          <section key={year.year} class="archive-year">
            <h2 class="strip-title">
              <a href={link(publication, year.address)}>{year.year}</a>
            </h2>
            <YearCalendar publication={publication} year={year} />
          </section>
        ))}
      </div>
    </Page>,
  );
}
