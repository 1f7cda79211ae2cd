import type { EditorialRule } from "../editorial-rule.ts";

/** A date as it is written, and the first instant that it stands for, in ms. */
export interface WrittenDate {
  readonly key: string;
  readonly iso: string;
  readonly from: number;
}

/** Two dates of which the first comes later, or should. */
export interface DateOrder {
  readonly later: WrittenDate;
  readonly earlier: WrittenDate;
  /** What readers would get. */
  readonly then: string;
}

export const DATE_ORDER = {
  id: "date-order",
  level: "warning",
  asks: "les dates d’un article se suivent",
  why: "un article mis à jour avant de paraître, ou retiré avant son embargo, ne paraîtrait pas comme prévu",
  wrong: "updated: 2021-03-01",
  right: "updated: 2022-03-01",
  check: ({ later, earlier, then }) => {
    if (later.from > earlier.from || (later.key === "updated" && later.from === earlier.from))
      return undefined;
    const sameDay = later.iso === earlier.iso.slice(0, later.iso.length);
    return {
      message: `« ${later.key} » (${later.iso}) vient avant « ${earlier.key} » (${earlier.iso}) : ${then}`,
      remedy: sameDay
        ? `écrivez aussi l’heure : ${later.key}: ${later.iso}T18:00, ou retirez cette ligne`
        : "corrigez l’une des deux dates, ou retirez la ligne",
    };
  },
} as const satisfies EditorialRule<DateOrder>;

/** The first year that a press could have told, and the last that it can announce. */
const GUTENBERG = 1400;

export const ODD_YEAR = {
  id: "odd-year",
  level: "warning",
  asks: "une date est d’une année possible",
  why: "une faute de frappe dans l’année met l’article au bout des archives, ou le fait attendre des siècles",
  wrong: "updated: 2202-03-01",
  right: "updated: 2022-03-01",
  check: ({ date: { key, iso }, thisYear }) => {
    const year = Number(iso.slice(0, 4));
    if (year >= GUTENBERG && year <= thisYear + 1) return undefined;
    return {
      message: `« ${key} » est de l’année ${year} : est-ce voulu ?`,
      remedy: `écrivez l’année sur quatre chiffres, par exemple : ${key}: ${thisYear}${iso.slice(4)}`,
    };
  },
} as const satisfies EditorialRule<{ readonly date: WrittenDate; readonly thisYear: number }>;
