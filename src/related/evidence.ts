import type { Word } from "../french/words/word.ts";
import { names, words } from "../french/words/words.ts";
import { Counter } from "./counter.ts";
import { hashPair, hashText } from "./hash.ts";
import { type Labels, labelsOf } from "./labels.ts";
import type { RelatableArticle } from "./relatable.ts";
import { WEIGHTS, type Weights } from "./weights.ts";

/** Features by key, each once, with a weight. */
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
  /** How readers call the features that may be told as reasons. */
  readonly labels: Labels;
}

const STEPS = 16;
const SEED = { word: 1, fullName: 2, tag: 3, dossier: 4, section: 5, author: 6, link: 7 };

export function evidenceOf(article: RelatableArticle, weights: Weights = WEIGHTS): Evidence {
  counter.clear();
  const { title, kicker, standfirst, keyPoints, figures, body, tags } = article;
  for (const { slug, name } of tags) {
    counter.add(hashText(slug, SEED.tag), 1, 0, "tag", name);
  }
  read(title.typeset, weights.inTitle, title.lang, weights);
  if (kicker !== undefined) read(kicker.typeset, weights.inTitle, kicker.lang, weights);
  if (standfirst !== undefined) read(standfirst.typeset, 1, standfirst.lang, weights);
  for (const { typeset, lang } of keyPoints) read(typeset, 1, lang, weights);
  for (const { caption } of figures) {
    if (caption !== undefined) read(caption.typeset, 1, caption.lang, weights);
  }
  for (const { kind, text, lang } of body.passages) {
    if (kind !== "code") read(text, 1, lang, weights);
  }
  return { text: counted(), marks: marksOf(article, weights), labels: labelsOf(counter) };
}

/** Of the article that is being read: one for all, emptied at each, since none is read while another is. */
const counter = new Counter();

/** @param times how often each word counts in this place */
function read(text: string, times: number, lang: string | undefined, weights: Weights): void {
  const french = lang === undefined || lang === "fr";
  const count = french ? times : times * weights.foreign;
  if (count === 0) return;
  const found = words(text);
  let before: number | undefined;
  for (const word of found) {
    const key = hashText(word.folded, SEED.word);
    addWord(word, key, count, french, weights);
    for (const part of word.parts ?? []) {
      addWord(part, hashText(part.folded, SEED.word), count, french, weights);
    }
    if (before !== undefined && weights.pair > 0) {
      counter.add(hashPair(before, key), count, weights.pair);
    }
    before = key;
  }
  if (!french) return;
  for (const name of names(text, found)) {
    if (!/[\s'’]/.test(name.text)) continue;
    counter.add(hashText(name.folded, SEED.fullName), count, 0, "full-name", name.text);
  }
}

function addWord(
  { kind, stop, folded, stem, text }: Word,
  key: number,
  count: number,
  french: boolean,
  weights: Weights,
): void {
  if (stop || kind === "number" || (kind === "word" && stem.length < 2)) return;
  const feature = stem === folded ? key : hashText(stem, SEED.word);
  const label = french ? text : undefined;
  if (kind === "word") counter.add(feature, count, weights.word, "word", label);
  else counter.add(feature, count, weights.name, "name", label);
}

/** What was counted; what only has a label weighs nothing, but it is known how many have it. */
function counted(): Features {
  const { size, times, weights: kinds } = counter;
  const weights = new Uint8Array(size);
  for (let entry = 0; entry < size; entry += 1) {
    const count = times[entry] as number;
    // A word said ten times is not ten times what the story is about.
    const said = count <= 1 ? count : 1 + Math.log(count);
    weights[entry] = Math.min(255, Math.round((kinds[entry] as number) * said * STEPS));
  }
  return { keys: counter.keys.slice(0, size), weights };
}

function marksOf(article: RelatableArticle, weights: Weights): Features {
  const { path, tags, dossier, section, authors, related, body } = article;
  const found = new Map<number, number>();
  for (const { slug } of tags) found.set(hashText(slug, SEED.tag), weights.tag);
  if (dossier !== undefined) found.set(hashText(dossier.key, SEED.dossier), weights.dossier);
  found.set(hashText(section.key, SEED.section), weights.section);
  for (const { key, name } of authors)
    found.set(hashText(key ?? name, SEED.author), weights.author);
  for (const linked of [path, ...body.links, ...(related || [])]) {
    found.set(hashText(linked, SEED.link), weights.link);
  }
  const keys = Uint32Array.from(found.keys());
  return { keys, weights: Uint8Array.from(found.values()) };
}
