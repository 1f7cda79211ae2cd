import type { Catalogue } from "../search/files/catalogue.ts";
import { lettersOf } from "../search/files/known-words.ts";
import type { Result } from "../search/files/result.ts";
import type { Answer } from "../search/query/ask.ts";
import { ask } from "../search/query/ask.ts";
import type { Query } from "../search/query/parse-query.ts";
import { parseQuery } from "../search/query/parse-query.ts";
import type { Ranked } from "../search/query/rank.ts";
import { hasPhrase, rerank } from "../search/query/rerank.ts";
import type { Addresses } from "./open-index.ts";
import { OpenIndex } from "./open-index.ts";
import { inTime } from "./pagefind.ts";
import type { SearchState } from "./search-state.ts";

/** What one search found. */
export interface Outcome {
  readonly query: Query;
  readonly answer: Answer;
  /** What the filters leave, in the order asked for. */
  readonly ranked: readonly Ranked[];
  /** There once a reader asked for filters or the order of dates. */
  readonly filtering?: Filtering;
  /** The first results, to be shown at once. */
  readonly first: ResultBatch;
}

export interface Filtering {
  readonly catalogue: Catalogue;
  readonly tools: typeof import("./search-filters.ts");
}

export interface ResultBatch {
  readonly results: readonly Result[];
  /** How many results these are, those lost and refused included. */
  readonly looked: number;
  /** Results whose text could not be loaded. */
  readonly lost: number;
  /** Results that turned out not to have the quoted phrase. */
  readonly refused: number;
}

/** How many results are shown at a time. */
export const STEP = 10;

/** How many results are read in search of a quoted phrase, before the page gives up. */
const FAR = 60;

function after(before: ResultBatch, next: ResultBatch): ResultBatch {
  return {
    results: [...before.results, ...next.results],
    looked: before.looked + next.looked,
    lost: before.lost + next.lost,
    refused: before.refused + next.refused,
  };
}

/** Whether all that was asked was found, and could be shown; what lacks something may lack it since files are gone. */
function isWhole({ answer, first, filtering }: Outcome): boolean {
  const { ranked, absent, corrections, missing } = answer;
  const listed = filtering && new Set(filtering.catalogue.articles.map(([id]) => id));
  return (
    ranked.length > 0 &&
    absent.length + corrections.length + missing + first.lost === 0 &&
    ranked.every(({ id }) => listed?.has(id) ?? true)
  );
}

/**
 * The search of a publication: opened at the first question, opened anew after a failure, and when another
 * publication took its place: a page may stay open for days, its old files gone from the host.
 */
export class Searcher {
  readonly #addresses: Addresses;
  #index: Promise<OpenIndex> | undefined;

  constructor(addresses: Addresses) {
    this.#addresses = addresses;
  }

  /** Fetches what every search needs. */
  open(): Promise<OpenIndex> {
    this.#index ??= OpenIndex.open(this.#addresses);
    return this.#index;
  }

  async search(state: SearchState, withFilters = false): Promise<Outcome> {
    const before = this.#index;
    const outcome = this.#searchOnce(state, withFilters);
    if (before === undefined) return outcome; // it was opened for this very search
    const stands = await outcome.then(isWhole, () => false);
    if (stands || !(await this.renew(before))) return outcome;
    return this.#searchOnce(state, withFilters);
  }

  /**
   * Forgets an index that is no longer the one that is published.
   *
   * @returns whether it was: another try may find more
   */
  async renew(index = this.#index): Promise<boolean> {
    const isCurrent = await index?.then((opened) => opened.isCurrent()).catch(() => true);
    if (isCurrent !== false) return false;
    if (index === this.#index) await this.forget();
    return true;
  }

  async #searchOnce(state: SearchState, withFilters: boolean): Promise<Outcome> {
    const index = await this.open();
    const query = parseQuery(state.query);
    const answer = await ask(query, index, !state.asTyped);
    const asked = withFilters || state.filters.size > 0 || state.byDate;
    const filtering = asked ? await this.#filtering(index) : undefined;
    let { ranked } = answer;
    if (filtering !== undefined) {
      const { tools, catalogue } = filtering;
      ranked = tools.narrow(ranked, state.filters, catalogue);
      if (state.byDate) ranked = tools.newestFirst(ranked, catalogue);
    }
    let first = await this.show(query, ranked.slice(0, STEP), !state.byDate);
    while (
      first.results.length === 0 &&
      first.refused > 0 &&
      first.looked < Math.min(FAR, ranked.length)
    ) {
      const next = ranked.slice(first.looked, first.looked + STEP);
      first = after(first, await this.show(query, next, !state.byDate));
    }
    return { query, answer, ranked, first, ...(filtering === undefined ? {} : { filtering }) };
  }

  async #filtering(index: OpenIndex): Promise<Filtering> {
    const [catalogue, tools] = await Promise.all([
      index.catalogue(),
      inTime(import(this.#addresses.filters) as Promise<Filtering["tools"]>),
    ]);
    return { catalogue, tools };
  }

  /** Loads what results show, and orders them by it. */
  async show(query: Query, ranked: readonly Ranked[], reorders: boolean): Promise<ResultBatch> {
    const index = await this.open();
    const loaded = await Promise.allSettled(
      ranked.map(async ({ id, score }) => ({ score, result: await index.result(id) })),
    );
    const there = loaded.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    const kept = there.filter(({ result }) =>
      query.phrases.every((phrase) => hasPhrase(result, phrase)),
    );
    const ordered = reorders ? rerank(kept, query) : kept;
    return {
      results: ordered.map(({ result }) => result),
      looked: ranked.length,
      lost: loaded.length - there.length,
      refused: there.length - kept.length,
    };
  }

  /** Spellings that the archive has, for a word that it has not. */
  async spellings(word: string): Promise<string[]> {
    const index = await this.open();
    const near = await index.near(lettersOf(word));
    return near.slice(0, 2).map(({ word: { written } }) => written);
  }

  /** After a failure: what was half loaded is forgotten. */
  async forget(): Promise<void> {
    const index = this.#index;
    this.#index = undefined;
    await (await index?.catch(() => undefined))?.close().catch(() => {});
  }
}
