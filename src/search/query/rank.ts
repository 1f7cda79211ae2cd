import { HEAD, LEAD, TITLE } from "../files/layout.ts";
import { FORMS } from "../text/forms.ts";

/** Where a key stands in each article that has it, by the article's fragment. */
export type Postings = ReadonlyMap<string, readonly number[]>;

/** How much an article says of one word of a query. */
export interface Hit {
  readonly strength: number;
  /** The slots where it stands. */
  readonly places: readonly number[];
  /** Whether it stands there in the very form that was typed. */
  readonly asTyped: boolean;
}
export type Hits = ReadonlyMap<string, Hit>;

/** A word of the query, and the articles that have it in any form. */
export interface Found {
  readonly hits: Hits;
  /** Whether the next word of the query follows it in what the reader typed. */
  readonly joined: boolean;
}

export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/** What a place is worth: a headline names the subject, a body mentions. */
const WORTH = { title: 4, head: 2, lead: 1.4, body: 1 } as const;
const SATURATION = 1.2;
/** What another form than the one typed is worth. */
const OTHER_FORM = 0.5;
/** How far apart keys of neighbouring words stand, at most: a word may have several. */
const NEXT = 4;

/**
 * @param trust less than one for a reading that is less likely than another
 * @param typed the place in a slot of the form that was typed; without, no form is better than another
 */
export function hitsOf(postings: Postings, trust = 1, typed?: number): Hits {
  const hits = new Map<string, Hit>();
  for (const [id, found] of postings) {
    let worth = 0;
    let asTyped = false;
    const places = found.map((place) => Math.floor(place / FORMS));
    for (const [index, place] of places.entries()) {
      const same = (found[index] ?? 0) % FORMS === typed;
      asTyped ||= same;
      worth += worthOf(place) * (same || typed === undefined ? 1 : OTHER_FORM);
    }
    hits.set(id, { strength: (trust * worth) / (worth + SATURATION), places, asTyped });
  }
  return hits;
}

function worthOf(place: number): number {
  if (place < TITLE) return WORTH.title;
  if (place < HEAD) return WORTH.head;
  return place < LEAD ? WORTH.lead : WORTH.body;
}

/** Articles that have any of several readings of a word; the best reading counts. */
export function either(readings: readonly Hits[]): Hits {
  const [first, ...others] = readings;
  if (first === undefined) return new Map();
  if (others.length === 0) return first;
  const all = new Map(first);
  for (const hits of others)
    for (const [id, hit] of hits) {
      const known = all.get(id);
      all.set(
        id,
        known === undefined
          ? hit
          : {
              strength: Math.max(known.strength, hit.strength),
              places: [...known.places, ...hit.places],
              asTyped: known.asTyped || hit.asTyped,
            },
      );
    }
  return all;
}

/** Articles where the parts of a compound follow one another. */
export function following(parts: readonly Hits[]): Hits {
  const [first, ...others] = parts;
  if (first === undefined) return new Map();
  const found = new Map<string, Hit>();
  for (const [id, hit] of first) {
    let last: readonly number[] = hit.places;
    let { strength, asTyped } = hit;
    for (const hits of others) {
      const next = hits.get(id);
      last =
        next === undefined
          ? []
          : next.places.filter((place) => last.some((before) => isNext(before, place)));
      strength = Math.min(strength, next?.strength ?? 0);
      asTyped &&= next?.asTyped ?? false;
    }
    if (last.length > 0) found.set(id, { strength, places: last, asTyped });
  }
  return found;
}

function isNext(before: number, place: number): boolean {
  return place > before && place - before <= NEXT;
}

/**
 * The articles that have the most words of a query, the best first. When none has all, those that
 * lack the fewest: `missing` says how many.
 */
export function rank(
  found: readonly Found[],
  articles: number,
): { readonly ranked: Ranked[]; readonly missing: number } {
  const idfs = found.map(({ hits }) => idfOf(hits.size, articles));
  const formIdfs = found.map(({ hits }) => {
    const asTyped = [...hits.values()].filter((hit) => hit.asTyped).length;
    return idfOf(asTyped, articles);
  });
  const counts = new Map<string, number>();
  for (const { hits } of found)
    for (const id of hits.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  let most = 0;
  for (const count of counts.values()) most = Math.max(most, count);
  const ranked: Ranked[] = [];
  for (const [id, count] of counts)
    if (count === most) ranked.push({ id, score: scoreOf(id, found, idfs, formIdfs) });
  ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return { ranked, missing: found.length - most };
}

function idfOf(having: number, articles: number): number {
  return Math.log(1 + articles / (having + 0.5));
}

function scoreOf(
  id: string,
  found: readonly Found[],
  idfs: readonly number[],
  formIdfs: readonly number[],
): number {
  let score = 0;
  for (const [index, { hits, joined }] of found.entries()) {
    const hit = hits.get(id);
    if (hit === undefined) continue;
    const idf = idfs[index] ?? 0;
    score += idf * hit.strength;
    if (hit.asTyped) score += (formIdfs[index] ?? 0) * AS_TYPED;
    if (hit.places.some((place) => place < TITLE)) score += idf * hit.strength * IN_TITLE;
    const next = joined ? found[index + 1]?.hits.get(id) : undefined;
    if (next === undefined) continue;
    const least = Math.min(idf, idfs[index + 1] ?? idf);
    const pairs = hit.places.filter((place) => next.places.some((after) => isNext(place, after)));
    if (pairs.some((place) => place < TITLE)) score += least * NEIGHBOURS.title;
    else if (pairs.length > 0) score += least * NEIGHBOURS.text;
  }
  return score;
}

const IN_TITLE = 0.8;
/** For the very form that was typed: it tells more, the fewer articles have it. */
const AS_TYPED = 0.7;
const NEIGHBOURS = { title: 1.2, text: 1 } as const;
