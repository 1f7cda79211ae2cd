import type { Article } from "../../article/article.ts";
import type { ArchiveYear } from "../../edition/archive-years.ts";
import { yearsOf } from "../../edition/archive-years.ts";
import { MONTHS } from "../../french/dates/months.ts";
import type { Section } from "../../house/house.ts";

/** How many articles a month or a year has. */
export interface Period {
  /** « mars 2022 », « 2022 ». */
  readonly name: string;
  readonly year: string;
  readonly count: number;
}

export interface SectionYears {
  readonly section: Section;
  readonly count: number;
  /** By year, in the order of `years`. */
  readonly years: readonly number[];
}

export interface MonthFigures {
  /** Every year from the first to the last, the oldest first. */
  readonly years: readonly ArchiveYear[];
  /** What columns show: months while there are few enough, else years. */
  readonly by: "month" | "year";
  readonly periods: readonly Period[];
  /** Articles dated to a year alone, that no month has. */
  readonly unplaced: number;
  readonly sections: readonly SectionYears[];
}

/** With more years than this a column is a year: months would be too thin to see on a telephone. */
const MANY_YEARS = 15;

/** Articles by month, and by section and year. */
export function monthFigures(
  articles: readonly Article[],
  sections: Iterable<Section>,
): MonthFigures {
  const years = withEmptyYears(yearsOf(articles));
  const place = new Map(years.map(({ year }, index) => [year, index]));
  const by = years.length > MANY_YEARS ? "year" : "month";
  const counts = new Map<string, number[]>();
  for (const { section, date } of articles) {
    const row = counts.get(section.key) ?? years.map(() => 0);
    const index = place.get(date.iso.slice(0, 4)) ?? 0;
    row[index] = (row[index] ?? 0) + 1;
    counts.set(section.key, row);
  }
  return {
    years,
    by,
    periods: years.flatMap(({ year, months, count }) =>
      by === "year"
        ? [{ name: year, year, count }]
        : months.map((month) => ({
            name: `${MONTHS[month.month - 1]} ${year}`,
            year,
            count: month.count,
          })),
    ),
    unplaced: by === "year" ? 0 : years.reduce((sum, { undated }) => sum + undated.length, 0),
    sections: [...sections].map((section) => {
      const row = counts.get(section.key) ?? years.map(() => 0);
      return { section, years: row, count: row.reduce((a, b) => a + b, 0) };
    }),
  };
}

/** The oldest first, those without any article among them. */
function withEmptyYears(found: readonly ArchiveYear[]): ArchiveYear[] {
  const known = new Map(found.map((year) => [Number(year.year), year]));
  const [last, first] = [found[0]?.year, found.at(-1)?.year].map(Number);
  if (first === undefined || last === undefined || Number.isNaN(first)) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return (
      known.get(year) ?? {
        year: String(year),
        address: "",
        months: Array.from({ length: 12 }, (_month, at) => ({
          month: at + 1,
          address: "",
          count: 0,
        })),
        count: 0,
        undated: [],
        told: [],
      }
    );
  });
}
