import { names, type Word, words } from "../french/words.ts";
import { hashPair, hashText } from "./hash.ts";
import { Labels } from "./labels.ts";
import type { RelatableArticle } from "./relatable.ts";
import { WEIGHTS, type Weights } from "./weights.ts";

/** Features by key, ascending, each once, with a weight. */
export interface Features {
  readonly keys: Uint32Array;
  readonly weights: Uint8Array;
}

/**
 * What one article tells of its subject: a function of that article alone, so that it can be kept
 * until the article changes. Plain data: `v8.serialize` and back gives the same.
 */
export interface Evidence {
  /** Words, names and pairs; weights are what the article says of each, in steps of 1/16. */
  readonly text: Features;
  /** Tags, dossier, section, authors, links; weights are thousandths of a cosine. */
  readonly marks: Features;
  /** How readers call the features that may be told as reasons: see {@link Labels}. */
  readonly labels: string;
}

const STEPS = 16;
const SEED = { stem: 0, word: 1, fullName: 2, tag: 3, dossier: 4, section: 5, author: 6, link: 7 };

/** The key of a tag among marks and labels. */
const tagKey = (slug: string): number => hashText(slug, SEED.tag);

export function evidenceOf(article: RelatableArticle, weights: Weights = WEIGHTS): Evidence {
  const reading = new Reading(weights);
  const { title, kicker, standfirst, figures, body } = article;
  reading.read(title.typeset, weights.inTitle, title.lang);
  if (kicker !== undefined) reading.read(kicker.typeset, weights.inTitle, kicker.lang);
  if (standfirst !== undefined) reading.read(standfirst.typeset, 1, standfirst.lang);
  for (const { caption } of figures) {
    if (caption !== undefined) reading.read(caption.typeset, 1, caption.lang);
  }
  for (const { kind, text, lang } of body.passages) {
    if (kind !== "code") reading.read(text, 1, lang);
  }
  for (const { slug, name } of article.tags) reading.labels.tag(tagKey(slug), name);
  return {
    text: reading.features(),
    marks: marksOf(article, weights),
    labels: `${reading.labels}`,
  };
}

function marksOf(article: RelatableArticle, weights: Weights): Features {
  const { path, tags, dossier, section, authors, related, body } = article;
  const found = new Map<number, number>();
  for (const { slug } of tags) found.set(tagKey(slug), weights.tag);
  if (dossier !== undefined) found.set(hashText(dossier.key, SEED.dossier), weights.dossier);
  found.set(hashText(section.key, SEED.section), weights.section);
  for (const { key, name } of authors)
    found.set(hashText(key ?? name, SEED.author), weights.author);
  for (const linked of [path, ...body.links, ...(related || [])]) {
    found.set(hashText(linked, SEED.link), weights.link);
  }
  const keys = Uint32Array.from(found.keys()).sort();
  return { keys, weights: Uint8Array.from(keys, (key) => found.get(key) ?? 0) };
}

/** Gathers features while the texts of an article are read. */
class Reading {
  readonly labels = new Labels();
  readonly #weights: Weights;
  /** How often the article says each feature. */
  readonly #times = new Map<number, number>();
  /** Weights of the features that do not weigh as a word does. */
  readonly #kinds = new Map<number, number>();

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  /** @param times how often each word counts in this place */
  read(text: string, times: number, lang = "fr"): void {
    const { foreign, pair } = this.#weights;
    const told = lang === "fr";
    const count = told ? times : times * foreign;
    if (count === 0) return;
    const found = words(text);
    let before: number | undefined;
    for (const word of found) {
      this.#word(word, count, told);
      for (const part of word.parts ?? []) this.#word(part, count, told);
      const key = keyOf(word.folded, SEED.word);
      if (before !== undefined) this.#add(hashPair(before, key), count, pair);
      before = key;
    }
    if (!told) return;
    for (const { folded, text: name } of names(text, found)) {
      if (/[\s'’]/.test(name)) this.labels.fullName(hashText(folded, SEED.fullName), name, count);
    }
  }

  features(): Features {
    const keys = Uint32Array.from(this.#times.keys()).sort();
    const weights = Uint8Array.from(keys, (key) => {
      const weight = this.#kinds.get(key) ?? this.#weights.word;
      return Math.min(255, Math.round(weight * sublinear(this.#times.get(key) ?? 0) * STEPS));
    });
    return { keys, weights };
  }

  #word({ kind, stop, stem, text }: Word, count: number, told: boolean): void {
    if (stop || kind === "number" || (kind === "word" && stem.length < 2)) return;
    const key = keyOf(stem, SEED.stem);
    this.#add(key, count, kind === "word" ? this.#weights.word : this.#weights.name);
    if (!told) return;
    if (kind === "word") this.labels.word(key, text, count);
    else this.labels.name(key, text, count);
  }

  #add(key: number, count: number, weight: number): void {
    if (weight === 0) return;
    this.#times.set(key, (this.#times.get(key) ?? 0) + count);
    if (weight !== this.#weights.word) this.#kinds.set(key, weight);
  }
}

/** A word said ten times is not ten times what the story is about. */
function sublinear(times: number): number {
  return times <= 1 ? times : 1 + Math.log(times);
}

const REMEMBERED = 100_000;
const remembered = [new Map<string, number>(), new Map<string, number>()];

/** As `hashText`, kept since most words come again. */
function keyOf(text: string, seed: 0 | 1 | number): number {
  const keys = remembered[seed];
  const known = keys?.get(text);
  if (known !== undefined) return known;
  const key = hashText(text, seed);
  if (keys !== undefined) {
    if (keys.size >= REMEMBERED) keys.clear();
    keys.set(text, key);
  }
  return key;
}
