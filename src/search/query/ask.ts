import type { KnownWord } from "../files/known-words.ts";
import { lettersOf } from "../files/known-words.ts";
import { familyOf } from "../text/families.ts";
import { NOWHERE, placeOfForm } from "../text/forms.ts";
import { monthAsked } from "../text/month-key.ts";
import { tokens } from "../text/tokens.ts";
import type { Query, Term } from "./parse-query.ts";
import type { Found, Hits, Postings, Ranked } from "./rank.ts";
import { either, following, hitsOf, rank } from "./rank.ts";
import type { SimilarWord } from "./similar-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What is asked of an archive: one bundle's, or several joined. */
export interface SearchIndex {
  readonly vocabulary: Vocabulary;
  /** @param sure whether the vocabulary says that the archive has it */
  postings(key: string, sure?: boolean): Promise<Postings>;
  /** Its words that a mistyped one may stand for: see `similarWords`. */
  near(letters: string): Promise<SimilarWord[]>;
  /** Its words that sound as one that it has not: see `soundAlikes`. */
  alike(letters: string): Promise<string[]>;
}

/** The vocabulary has a word, and the index has not: some of its files are missing. */
export class DamagedIndex extends Error {}

export interface Correction {
  readonly typed: string;
  readonly used: string;
}

export interface Answer {
  /** All articles found, the best first. */
  readonly ranked: readonly Ranked[];
  /** What was searched in place of what was typed. */
  readonly corrections: readonly Correction[];
  /** Words that no article has. */
  readonly absent: readonly string[];
  /** The last word, when articles only have longer ones that begin so. */
  readonly beginning?: string;
  /** How many words each of these articles lacks. */
  readonly missing: number;
  /** The forms to mark. */
  readonly marked: Marked;
}

/** What is marked in a text: the words with one of these keys, or that begin so. */
export interface Marked {
  readonly keys: ReadonlySet<string>;
  readonly prefix?: string;
}

interface Resolved {
  readonly hits: Hits;
  readonly keys: readonly string[];
  readonly used?: string;
  /** Found by longer words only. */
  readonly begun?: boolean;
}

/** Another reading of a word is as good evidence, but for the doubt. */
const DOUBT = 0.75;
/** What a word that only begins as typed is worth beside the word itself. */
const BEGINNING = 0.55;
/** How many words that begin as typed are looked for. */
const COMPLETIONS = 28;
/** More than a headline, and what `rerank` may add to it. */
const OF_MONTH = 10;
/** What a word of the same family is worth, and in how few articles a word is looked for by them too. */
const KIN = 0.35;
const FEW = 12;
const SHORT = 3;
/** A shorter word is more often one that the archive has not than one mistyped. */
const SURE = 5;
/** How many likely spellings are tried. */
const TRIED = 3;

/** @param corrects whether mistyped words may be replaced by likely ones */
export async function ask(query: Query, index: SearchIndex, corrects = true): Promise<Answer> {
  const telling = query.terms.filter(({ stop }) => !stop);
  const terms = telling.length > 0 ? telling : query.terms;
  const last = query.open ? query.terms.at(-1) : undefined;
  const resolved = await Promise.all(
    terms.map(async (term, place) => {
      const found = await resolve(term, index, term === last);
      if (found.hits.size > 0) return found;
      return (await mend(term, terms[place + 1], index, corrects)) ?? found;
    }),
  );
  const present = terms.flatMap((term, index): (Found & { term: Term })[] => {
    const hits = resolved[index]?.hits;
    if (hits === undefined || hits.size === 0) return [];
    return [{ term, hits, joined: index + 1 < terms.length }];
  });
  const { ranked, missing } =
    present.length === 0 ? { ranked: [], missing: 0 } : rank(present, index.vocabulary.articles);
  const begun = resolved.some((one) => one.begun === true && one.hits.size > 0);
  const unwanted = await Promise.all(
    query.without.map(async (term) => (await resolve(term, index, false)).hits),
  );
  const month = monthAsked(terms);
  const ofMonth = month === undefined ? undefined : await index.postings(month);
  const dated = ofMonth === undefined ? ranked : preferring(ranked, ofMonth);
  return {
    ranked: keepPhrases(dated, query, terms, resolved).filter(
      ({ id }) => !unwanted.some((hits) => hits.has(id)),
    ),
    missing,
    absent: terms.flatMap((term, index) =>
      resolved[index]?.hits.size === 0 ? [term.written] : [],
    ),
    ...(last !== undefined && begun ? { beginning: last.written } : {}),
    corrections: terms.flatMap(({ written }, index) => {
      const used = resolved[index]?.used;
      return used === undefined ? [] : [{ typed: written, used }];
    }),
    marked: {
      keys: new Set(resolved.flatMap(({ keys }) => keys)),
      ...(last !== undefined && begun && last.folded.length > 1 ? { prefix: last.folded } : {}),
    },
  };
}

/** Who asks for « février 2022 » wants what is of that month before what speaks of it. */
function preferring(ranked: readonly Ranked[], ofMonth: Postings): readonly Ranked[] {
  return ranked
    .map(({ id, score }) => ({ id, score: ofMonth.has(id) ? score * OF_MONTH : score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Only articles where the words of each phrase follow one another, in some form. */
function keepPhrases(
  ranked: readonly Ranked[],
  { phrases }: Query,
  terms: readonly Term[],
  resolved: readonly Resolved[],
): readonly Ranked[] {
  let kept = ranked;
  for (const phrase of phrases) {
    const each = phrase.flatMap(({ folded }) => {
      const index = terms.findIndex((term) => term.folded === folded);
      return resolved[index]?.hits ?? [];
    });
    if (each.length === 0) continue;
    const together = following(each);
    kept = kept.filter(({ id }) => together.has(id));
  }
  return kept;
}

/** The articles that have a word in any of its forms. */
async function resolve(term: Term, index: SearchIndex, open: boolean): Promise<Resolved> {
  const readings = await Promise.all(
    term.keys.map(async (key, order) => {
      const [trust, typed] = order === 0 ? [1, placeOfForm(key, term.form)] : [DOUBT, NOWHERE];
      return hitsOf(await index.postings(key), trust, typed);
    }),
  );
  const keys = [...term.keys];
  const parts = term.parts?.filter(({ stop }) => !stop) ?? [];
  if (parts.length > 0) {
    const each = await Promise.all(
      parts.map(async (part) =>
        either(
          await Promise.all(part.keys.map(async (key) => hitsOf(await index.postings(key), DOUBT))),
        ),
      ),
    );
    readings.push(following(each));
    keys.push(...parts.flatMap((part) => part.keys));
  }
  if (either(readings).size < FEW) {
    const kin = await kinOf(term, index);
    readings.push(...kin.values());
    keys.push(...kin.keys());
  }
  if (!open) return { hits: either(readings), keys };
  const begun = readings.every(({ size }) => size === 0);
  return { hits: either([...readings, ...(await completions(term, index))]), keys, begun };
}

/** What has words of the same family: see `familyOf`. */
async function kinOf({ folded }: Term, index: SearchIndex): Promise<Map<string, Hits>> {
  const found = await Promise.all(
    familyOf(folded).map(async (key) => [key, hitsOf(await index.postings(key), KIN)] as const),
  );
  return new Map(found.filter(([, hits]) => hits.size > 0));
}

/**
 * What begins as the last word does. From the vocabulary, so that the answer does not depend on
 * which parts of the index happen to be there.
 */
async function completions({ folded, keys: own }: Term, index: SearchIndex): Promise<Hits[]> {
  if (folded.length < 2 || /^\d/.test(folded)) return [];
  const words = await index.vocabulary.startingWith(folded);
  const longer = words
    .filter((word) => lettersOf(word.written) !== folded)
    .filter(({ inTitle }) => inTitle || folded.length > SHORT)
    .sort((a, b) => likelihood(b) - likelihood(a));
  const keys = new Set<string>();
  for (const { written } of longer) {
    const [key] = tokens(written)[0]?.keys ?? [];
    if (key !== undefined && !own.includes(key)) keys.add(key);
    if (keys.size === COMPLETIONS) break;
  }
  return Promise.all(
    [...keys].map(async (key) => hitsOf(await index.postings(key, true), BEGINNING)),
  );
}

function likelihood({ inTitle, weight }: KnownWord): number {
  return weight + (inTitle ? 6 : 0);
}

/** Tries to read a word that no article has: glued to its article, cut in two, mistyped, or only heard. */
async function mend(
  term: Term,
  next: Term | undefined,
  index: SearchIndex,
  corrects: boolean,
): Promise<Resolved | undefined> {
  const unglued = /^(?:qu|[ld])(?=[aeiouyh])(.{3,})$/.exec(term.folded)?.[1];
  const readings = [unglued, next === undefined ? undefined : term.folded + next.folded];
  for (const reading of readings) {
    const found = reading === undefined ? undefined : await resolveWord(reading, index);
    if (found !== undefined) return found;
  }
  const near = await index.near(term.folded);
  for (const { word, distance } of near.slice(0, TRIED)) {
    if (distance > 0 && !(corrects && distance === 1 && term.folded.length >= SURE)) continue;
    const found = await resolveWord(word.written, index);
    if (found !== undefined) return distance === 0 ? found : { ...found, used: word.written };
    if (distance === 0 && !term.stop) throw new DamagedIndex(word.written);
  }
  if (!corrects) return undefined;
  for (const written of (await index.alike(term.folded)).slice(0, TRIED)) {
    const found = await resolveWord(written, index);
    if (found !== undefined) return { ...found, used: written };
  }
  return undefined;
}

async function resolveWord(word: string, index: SearchIndex): Promise<Resolved | undefined> {
  const [token] = tokens(word);
  if (token === undefined) return undefined;
  const found = await resolve({ ...token, written: word }, index, false);
  return found.hits.size > 0 ? found : undefined;
}
