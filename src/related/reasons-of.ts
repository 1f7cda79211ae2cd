import { fold } from "../french/fold.ts";
import type { Evidence } from "./evidence.ts";
import type { Frequencies } from "./frequencies.ts";
import { type SharedLabel, sharedLabels } from "./labels.ts";
import type { Reason } from "./reason.ts";
import type { RelatableArticle } from "./relatable.ts";

/** An article with what was found in it. */
export interface Read {
  readonly article: RelatableArticle;
  readonly evidence: Evidence;
}

const DAY = 24 * 3600 * 1000;
/** News that follow within this time may be the next act of one story. */
const NEXT = 45 * DAY;
/** And must be this near. */
const NEXT_COSINE = 0.2;
const MOST_TERMS = 3;
/** What a larger share of the archive has says nothing of a subject; tags always do. */
const LEAST_RARITY = { tag: 0, "full-name": 0.25, name: 0.25, word: 0.25 };
/** A word that is rarer, and told by both more than once, may stand for the subject. */
const SURE_RARITY = 0.5;

/** Why `to` is suggested beside `from`, the strongest reason first. */
export function reasonsOf(
  from: Read,
  to: Read,
  cosine: number,
  frequencies: Frequencies,
): Reason[] {
  const reasons: Reason[] = [];
  const a = from.article;
  const b = to.article;
  if (a.related !== false && a.related.includes(b.path)) reasons.push({ kind: "pick" });
  const terms = sharedTerms(from.evidence, to.evidence, frequencies);
  const gap = b.date.from - a.date.from;
  if (gap > 0 && gap <= NEXT && cosine >= NEXT_COSINE && terms.some(isName)) {
    reasons.push({ kind: "follow-up" });
  }
  if (a.dossier !== undefined && a.dossier.key === b.dossier?.key) {
    reasons.push({ kind: "dossier", title: a.dossier.title });
  }
  if (a.body.links.includes(b.path)) reasons.push({ kind: "link", from: "page" });
  else if (b.body.links.includes(a.path)) reasons.push({ kind: "link", from: "suggestion" });
  const person = terms.find(({ kind }) => kind === "full-name");
  if (person !== undefined) reasons.push({ kind: "name", name: person.text });
  const subject = subjectOf(terms);
  if (subject.length > 0) reasons.push({ kind: "subject", terms: subject });
  return reasons;
}

function isName({ kind }: SharedLabel): boolean {
  return kind === "full-name" || kind === "name";
}

/** Readers recognise a subject by its tag or a name sooner than by a word. */
const KINDS = { tag: 4, "full-name": 1.5, name: 1.5, word: 1 };

interface Term extends SharedLabel {
  /** From 0 to 1. */
  readonly rarity: number;
  readonly weight: number;
}

/** What both say most that few others say. */
function sharedTerms(a: Evidence, b: Evidence, frequencies: Frequencies): Term[] {
  const terms: Term[] = [];
  for (const label of sharedLabels(a.labels, b.labels)) {
    const { kind, times } = label;
    const rarity = frequencies.rarityOf(label.key) / frequencies.rarest;
    if (rarity < LEAST_RARITY[kind]) continue;
    const said = kind === "tag" ? 1 : Math.log(1 + times[0]) * Math.log(1 + times[1]);
    terms.push({ ...label, rarity, weight: said * KINDS[kind] * rarity ** 2 });
  }
  return terms.sort((x, y) => y.weight - x.weight || x.key - y.key);
}

/** The terms that surely tell the subject; only for want of them another. */
function subjectOf(terms: readonly Term[]): string[] {
  const named = terms.filter(({ kind }) => kind === "tag" || kind === "name");
  const said = terms.filter(
    ({ kind, times, rarity }) => kind === "word" && rarity >= SURE_RARITY && Math.min(...times) > 1,
  );
  const sure = [...named, ...said.slice(0, Math.max(1, MOST_TERMS - named.length))];
  const chosen = new Set(sure.length > 0 ? sure : terms.slice(0, 1));
  return distinct(terms.filter((term) => chosen.has(term))).slice(0, MOST_TERMS);
}

/** « Turquie » as a tag and as a name is told once. */
function distinct(labels: readonly SharedLabel[]): string[] {
  const seen = new Map<string, string>();
  for (const { text } of labels) {
    const key = fold(text).replace(/s$/, "");
    if (!seen.has(key)) seen.set(key, text);
  }
  return [...seen.values()];
}
