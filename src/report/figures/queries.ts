import { compareText } from "../../collections/order.ts";
import { fold } from "../../french/fold.ts";

/** What readers asked, and how often. */
export interface AskedQuery {
  readonly query: string;
  readonly count: number;
}

/** What the paper's search answers. */
export interface AnsweredQuery extends AskedQuery {
  /** How many articles it finds. */
  readonly found: number;
  /** Words that no article has, as they were typed. */
  readonly absent: readonly string[];
  /** What was searched in place of what was typed. */
  readonly corrections: readonly { readonly typed: string; readonly used: string }[];
}

export interface QueryFigures {
  readonly queries: number;
  readonly asked: number;
  /** Questions that find nothing, the most frequent first. */
  readonly nothing: readonly AnsweredQuery[];
  readonly nothingAsked: number;
  /** Words that no article has, of questions that find something all the same. */
  readonly absent: readonly { readonly word: string; readonly count: number }[];
  /** Questions that were answered by another spelling. */
  readonly corrected: readonly AnsweredQuery[];
}

/**
 * Reads a log of queries: one a line, or `query<TAB>count`. What differs by case or accents is asked
 * together, as it is written most often.
 *
 * @returns the line (from 1) whose count is none, when there is one
 */
export function readQueries(text: string): readonly AskedQuery[] | { readonly badLine: number } {
  const spellings = new Map<string, Map<string, number>>();
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    const [written = "", times] = line.split("\t");
    const query = written.normalize("NFC").replace(/\s+/g, " ").trim();
    if (query === "") continue;
    const count = times === undefined ? 1 : Number(times.trim().replace(/[\s\u202F\u00A0]/g, ""));
    if (!Number.isInteger(count) || count < 0 || times?.trim() === "")
      return { badLine: index + 1 };
    const key = `${fold(query)} ${query.match(QUOTATION)?.length ?? 0}`;
    const same = spellings.get(key) ?? new Map<string, number>();
    spellings.set(key, same.set(query, (same.get(query) ?? 0) + count));
  }
  return [...spellings.values()]
    .map((same) => {
      const [usual] = [...same].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
      return { query: usual?.[0] ?? "", count: [...same.values()].reduce((a, b) => a + b, 0) };
    })
    .toSorted(mostAsked);
}

/** A phrase is not asked as its words are. */
const QUOTATION = /["«»“”„]/g;

/** What readers look for in vain. */
export function queryFigures(answers: readonly AnsweredQuery[]): QueryFigures {
  const nothing = answers.filter(({ found }) => found === 0).toSorted(mostAsked);
  const absent = new Map<string, number>();
  for (const answer of answers.filter(({ found }) => found > 0))
    for (const word of answer.absent) absent.set(word, (absent.get(word) ?? 0) + answer.count);
  return {
    queries: answers.length,
    asked: sum(answers),
    nothing,
    nothingAsked: sum(nothing),
    absent: [...absent]
      .map(([word, count]) => ({ word, count }))
      .toSorted((a, b) => b.count - a.count || compareText(a.word, b.word)),
    corrected: answers
      .filter(({ found, corrections }) => found > 0 && corrections.length > 0)
      .toSorted(mostAsked),
  };
}

function mostAsked(a: AskedQuery, b: AskedQuery): number {
  return b.count - a.count || compareText(a.query, b.query);
}

function sum(queries: readonly AskedQuery[]): number {
  return queries.reduce((total, { count }) => total + count, 0);
}
