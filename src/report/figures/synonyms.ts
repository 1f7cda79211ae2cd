import { grouped } from "../../collections/grouped.ts";
import { compareText } from "../../collections/order.ts";
import { spellingDistance } from "../../desk/nearest.ts";
import { fold } from "../../french/fold.ts";
import { stem } from "../../french/words/stem.ts";
import { words } from "../../french/words/words.ts";

/** A subject, and the articles that have it. */
export interface Subject {
  readonly key: string;
  readonly name: string;
  /** Their paths. */
  readonly articles: ReadonlySet<string>;
}

/** Why two subjects are probably one, the surest first. */
const REASONS = ["forms", "spelling", "acronym", "within"] as const;

/** Two subjects that are probably one. */
export interface SynonymPair {
  readonly reason: (typeof REASONS)[number];
  /** The commoner of the two; of two as common, the first in order. */
  readonly kept: Subject;
  readonly other: Subject;
  /** How many articles have both. */
  readonly shared: number;
}

/** A subject with what it is compared by. */
interface Key {
  readonly subject: Subject;
  readonly folded: string;
  readonly digits: string;
  /** What its words share with their other forms, grammar left out, in order. */
  readonly stems: readonly string[];
  /** The initials of its words, of three at least. */
  readonly initials: string;
}

/** Shorter names that differ by a letter are two: « Iran », « Irak ». */
const SHORTEST = 6;
/** From so many letters on, two may differ. */
const LONG = 12;
/** One name within another is told when so many articles have both, and so great a share of the rarer. */
const SHARED = 2;
const SHARE = 0.6;

/**
 * Pairs of subjects that probably are one: forms of the same words, spellings a slip apart, an acronym
 * and what it stands for, a name within a longer one that the same articles have. Compared only where they may
 * be alike, so that thousands of subjects take no longer than reading them.
 */
export function synonymPairs(subjects: readonly Subject[]): readonly SynonymPair[] {
  const keys = subjects.map(keyOf);
  const found = new Map<string, SynonymPair>();
  const tell = (reason: SynonymPair["reason"], one: Key, another: Key) => {
    if (one.subject.key === another.subject.key || one.digits !== another.digits) return;
    const [kept, other] = [one.subject, another.subject].toSorted(commonest);
    if (kept === undefined || other === undefined) return;
    const id = `${kept.key} ${other.key}`;
    if (!found.has(id)) found.set(id, { reason, kept, other, shared: sharedBy(kept, other) });
  };
  for (const same of grouped(keys, ({ stems }) =>
    stems.length > 0 ? [stems.toSorted().join(" ")] : [],
  ).values())
    eachPair(same, (one, other) => tell("forms", one, other));
  for (const alike of grouped(keys, ({ folded }) => [folded.slice(0, 1)]).values())
    eachPair(alike, (one, other) => {
      if (isSlip(one.folded, other.folded)) tell("spelling", one, other);
    });
  const acronyms = grouped(keys, ({ folded }) => [folded.replaceAll(".", "")]);
  for (const key of keys)
    for (const acronym of key.initials === "" ? [] : (acronyms.get(key.initials) ?? []))
      tell("acronym", acronym, key);
  const byStem = grouped(keys, ({ stems }) => [...new Set(stems)]);
  for (const short of keys) {
    const [first] = short.stems;
    for (const long of first === undefined ? [] : (byStem.get(first) ?? []))
      if (isWithin(short, long)) tell("within", short, long);
  }
  return [...found.values()].toSorted(
    (a, b) =>
      REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason) ||
      b.shared - a.shared ||
      sizeOf(b) - sizeOf(a) ||
      compareText(`${a.kept.key} ${a.other.key}`, `${b.kept.key} ${b.other.key}`),
  );
}

function sizeOf({ kept, other }: SynonymPair): number {
  return kept.articles.size + other.articles.size;
}

function keyOf(subject: Subject): Key {
  const told = words(subject.name)
    .flatMap((word) => word.parts ?? [word])
    .filter(({ stop }) => !stop);
  const folded = fold(subject.name);
  return {
    subject,
    folded,
    digits: folded.replace(/\D+/g, " ").trim(),
    stems: told.map(({ text }) => stem(text)), // the first word of a name may pass for a common one
    initials: told.length < 3 ? "" : told.map((word) => word.folded.charAt(0)).join(""),
  };
}

function isSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const most = shorter >= LONG ? 2 : 1;
  if (shorter < SHORTEST || Math.abs(one.length - other.length) > most) return false;
  return spellingDistance(one, other) <= most;
}

function isWithin(short: Key, long: Key): boolean {
  if (short.stems.length >= long.stems.length) return false;
  if (!short.stems.every((stem) => long.stems.includes(stem))) return false;
  const shared = sharedBy(short.subject, long.subject);
  const rarer = Math.min(short.subject.articles.size, long.subject.articles.size);
  return shared >= SHARED && shared >= rarer * SHARE;
}

function sharedBy(one: Subject, other: Subject): number {
  return [...one.articles].filter((path) => other.articles.has(path)).length;
}

function commonest(a: Subject, b: Subject): number {
  return b.articles.size - a.articles.size || compareText(a.key, b.key);
}

function eachPair<Item>(items: readonly Item[], look: (one: Item, other: Item) => void): void {
  for (const [index, one] of items.entries()) {
    for (let next = index + 1; next < items.length; next += 1) {
      const other = items[next];
      if (other !== undefined) look(one, other);
    }
  }
}
