import type { Article } from "../article/article.ts";
import { ListingHead } from "../components/ListingHead.tsx";
import { StoryTeasers } from "../components/StoryTeasers.tsx";
import { YearCalendar } from "../components/YearCalendar.tsx";
import type { ArchiveYear } from "../edition/archive-years.ts";
import { yearsOf } from "../edition/archive-years.ts";
import { ARCHIVES } from "../edition/fixed-addresses.ts";
import { link } from "../publication/publication.ts";
import { document, Page } from "./Page.tsx";
import type { Made } from "./template-data.ts";
import { pageForEach } from "./template-data.ts";

export const data = pageForEach<ArchiveYear<Article>>("archive-year", {
  items: ({ edition }) => yearsOf(edition.articles),
  address: ({ address }) => address,
  excerpt: (excerpts, { told, ...year }) => ({
    publication: excerpts.ofStories([]),
    item: { ...year, undated: [], told: told.map((article) => excerpts.story(article)) },
  }),
});

export function render({ made: { publication, item: year } }: Made<ArchiveYear<Article>>): string {
  return document(
    <Page
      publication={publication}
      title={`Archives ${year.year}`}
      address={year.address}
      description={`Les articles publiés en ${year.year}, mois par mois.`}
    >
      <div class="listing">
        <ListingHead
          kicker={<a href={link(publication, ARCHIVES)}>Archives</a>}
          title={year.year}
        />
        <YearCalendar publication={publication} year={year} />
        {year.told.length > 0 && (
          <section class="archive-year archive-headlines">
            <h2 class="strip-title">{year.told.length < year.count ? "Dans l’année" : "Titres"}</h2>
            <StoryTeasers publication={publication} articles={year.told} size="line" />
          </section>
        )}
      </div>
    </Page>,
  );
}
