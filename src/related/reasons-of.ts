import { fold } from "../french/fold.ts";
import { LABEL_KINDS, type LabelKind } from "./counter.ts";
import type { Evidence } from "./evidence.ts";
import { eachShared } from "./labels.ts";
import type { Reason } from "./reason.ts";
import type { RelatableArticle } from "./relatable.ts";
import type { Statistics } from "./statistics.ts";

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
export function reasonsOf(from: Read, to: Read, cosine: number, statistics: Statistics): Reason[] {
  const reasons: Reason[] = [];
  const a = from.article;
  const b = to.article;
  if (a.related !== false && a.related.includes(b.path)) reasons.push({ kind: "pick" });
  const terms = sharedTerms(from.evidence, to.evidence, statistics);
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
  if (subject !== undefined) reasons.push(subject);
  return reasons;
}

function isName({ kind }: Term): boolean {
  return kind === "full-name" || kind === "name";
}

/** Readers recognise a subject by its tag or a name sooner than by a word. */
const KINDS = { tag: 4, "full-name": 1.5, name: 1.5, word: 1 };

/** What two articles both say. */
interface Term {
  readonly key: number;
  readonly kind: LabelKind;
  /** As the first of them says it. */
  readonly text: string;
  /** How often the one that says it less does. */
  readonly times: number;
  /** From 0 to 1. */
  readonly rarity: number;
  readonly weight: number;
}

/** Of what two articles share, only the weightiest is looked at. */
const MOST_SHARED = 12;

/** What both say most that few others say. */
function sharedTerms(a: Evidence, b: Evidence, statistics: Statistics): Term[] {
  const terms: Term[] = [];
  const { keys, kinds, texts, times: own } = a.labels;
  eachShared(a.labels, b.labels, (i, j) => {
    const key = keys[i] as number;
    const kind = LABEL_KINDS[kinds[i] as number] ?? "word";
    const rarity = statistics.rarityOf(key) / statistics.rarest;
    if (rarity < LEAST_RARITY[kind]) return;
    const times = [own[i] as number, b.labels.times[j] as number] as const;
    const said = kind === "tag" ? 1 : Math.log(1 + times[0]) * Math.log(1 + times[1]);
    const weight = said * KINDS[kind] * rarity ** 2;
    if (terms.length === MOST_SHARED && weight <= (terms.at(-1)?.weight ?? 0)) return;
    terms.push({ key, kind, text: texts[i] ?? "", times: Math.min(...times), rarity, weight });
    terms.sort((x, y) => y.weight - x.weight || x.key - y.key);
    if (terms.length > MOST_SHARED) terms.pop();
  });
  return terms;
}

/** What both are about, by their tags; for want of these, names and words of both, told as what they are. */
function subjectOf(
  terms: readonly Term[],
): Extract<Reason, { kind: "subject" | "words" }> | undefined {
  const tags = terms.filter(({ kind }) => kind === "tag");
  if (tags.length > 0) return { kind: "subject", terms: told(tags) };
  const said = terms.filter(
    ({ kind, times, rarity }) =>
      kind === "name" || (kind === "word" && rarity >= SURE_RARITY && times > 1),
  );
  const words = said.length > 0 ? said : terms.filter(({ kind }) => kind === "word").slice(0, 1);
  return words.length === 0 ? undefined : { kind: "words", terms: told(words) };
}

function told(terms: readonly Term[]): string[] {
  return distinct(terms).slice(0, MOST_TERMS);
}

/** « Turquie » as a tag and as a name is told once. */
function distinct(labels: readonly Term[]): string[] {
  const seen = new Map<string, string>();
  for (const { text } of labels) {
    const key = fold(text).replace(/s$/, "");
    if (!seen.has(key)) seen.set(key, text);
  }
  return [...seen.values()];
}
