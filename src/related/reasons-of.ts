import { fold } from "../french/fold.ts";
import type { Evidence } from "./evidence.ts";
import type { Frequencies } from "./frequencies.ts";
import { type Label, readLabels } from "./labels.ts";
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
/** A name or word that a larger share of the archive has says nothing of a subject. */
const LEAST_RARITY = 0.25;

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
  if (a.body.links.includes(b.path) || b.body.links.includes(a.path)) {
    reasons.push({ kind: "link" });
  }
  const person = terms.find(({ kind }) => kind === "full-name");
  if (person !== undefined) reasons.push({ kind: "name", name: person.text });
  const subject = distinct(terms.filter(({ kind }) => kind !== "full-name")).slice(0, MOST_TERMS);
  if (subject.length > 0) reasons.push({ kind: "subject", terms: subject });
  return reasons;
}

function isName({ kind }: Label): boolean {
  return kind === "full-name" || kind === "name";
}

/** What both say most that few others say: tags first, then by weight. */
function sharedTerms(a: Evidence, b: Evidence, frequencies: Frequencies): Label[] {
  const others = readLabels(b.labels);
  const shared: { label: Label; weight: number }[] = [];
  for (const [key, label] of readLabels(a.labels)) {
    const other = others.get(key);
    if (other === undefined) continue;
    const rarity = frequencies.rarity(frequencies.numberOf(key)) / frequencies.rarest;
    if (label.kind !== "tag" && rarity < LEAST_RARITY) continue;
    const said = Math.log(1 + label.times) * Math.log(1 + other.times);
    shared.push({ label, weight: said * KINDS[label.kind] * rarity ** 2 });
  }
  return shared
    .toSorted((x, y) => y.weight - x.weight || (x.label.text < y.label.text ? -1 : 1))
    .map(({ label }) => label);
}

/** Readers recognise a subject by its tag or a name sooner than by a word. */
const KINDS = { tag: 2, "full-name": 1.5, name: 1.5, word: 1 };

/** « Turquie » as a tag and as a name is told once. */
function distinct(labels: readonly Label[]): string[] {
  const seen = new Map<string, string>();
  for (const { text } of labels) {
    const key = fold(text).replace(/s$/, "");
    if (!seen.has(key)) seen.set(key, text);
  }
  return [...seen.values()];
}
