import type { ArchiveYear } from "../edition/archive-years.ts";
import { MONTHS } from "../french/dates/months.ts";
import type { Publication } from "../publication/publication.ts";
import { link } from "../publication/publication.ts";

interface Props {
  readonly publication: Publication;
  readonly year: ArchiveYear;
}

/** The months of a year in which something was published. */
export function YearCalendar({ publication, year }: Props) {
  return (
    <ol class="year-calendar">
      {year.months
        .filter(({ count }) => count > 0)
        .map(({ month, address, count }) => (
          <li key={month}>
            <a href={link(publication, address)}>
              {MONTHS[month - 1]}{" "}
              <span class="month-count">
                {count}
                {"\u00a0"}article{count > 1 ? "s" : ""}
              </span>
            </a>
          </li>
        ))}
    </ol>
  );
}
