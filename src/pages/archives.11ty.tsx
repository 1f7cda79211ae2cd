import { ListingHead } from "../components/ListingHead.tsx";
import { YearCalendar } from "../components/YearCalendar.tsx";
import { yearsOf } from "../edition/archive-years.ts";
import { ARCHIVES } from "../edition/fixed-addresses.ts";
import type { Publication } from "../publication/publication.ts";
import { link, siteOf } from "../publication/publication.ts";
import { document, Page } from "./Page.tsx";
import { onePageAt } from "./template-data.ts";

interface Data {
  readonly publication: Publication;
}

export const data = onePageAt(ARCHIVES);

export function render({ publication }: Data): string {
  const years = yearsOf(publication.edition.articles);
  return document(
    <Page
      publication={publication}
      title="Archives"
      address={ARCHIVES}
      description={`Tous les articles de ${siteOf(publication).name}, par année et par mois.`}
    >
      <div class="listing">
        <ListingHead title="Archives" />
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
