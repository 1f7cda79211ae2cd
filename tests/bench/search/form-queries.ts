import type { Word } from "../../../src/french/words/word.ts";
import { words } from "../../../src/french/words/words.ts";
import { keysOf } from "../../../src/search/text/keys.ts";
import type { Mutation } from "./mutations.ts";
import { mistyped, otherGender, otherNumber, otherVerbForm } from "./mutations.ts";
import type { Archive, KnownItem, Rule, textOf } from "./queries.ts";
import type { Random } from "./random.ts";

/**
 * Questions to long articles that are alike: two words of one paragraph, in the forms that it has. Those
 * that hold the words as typed answer; where none does, those that hold them as they were.
 */
export const FORM_RULES: Readonly<Record<string, Rule>> = {
  "as typed": ({ article }, archive, random) => {
    const pair = pairOf(textsOf(article), random, (word) => varied(word, archive));
    return pair && asked(pair, archive);
  },
  number: changed(otherNumber),
  gender: changed(otherGender),
  "verb forms": changed(otherVerbForm),
  "typing error": changed(mistyped, /^\p{L}{6,}$/u),
  ligatures: ({ article }, archive, random) => {
    const pair = pairOf(textsOf(article), random, ({ text }) => /[œæ]/i.test(text));
    const typed = pair?.[0].text.replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/Œ/g, "Oe");
    if (pair === undefined || typed === undefined) return undefined;
    return { ...asked(pair, archive), query: `${typed} ${pair[1].text}` };
  },
  elision: ({ article }, archive, random) => {
    const vowel = ({ text }: Word) => /^[aeiouéèêœ]\p{L}{3,}$/u.test(text);
    const pair = pairOf(textsOf(article), random, vowel);
    const elided = random.pick(["l’", "d’", "l'", "d "]) ?? "l’";
    return pair && { ...asked(pair, archive), query: `${elided}${pair[0].text} ${pair[1].text}` };
  },
  hyphens: ({ article }, archive, random) => {
    const compound = ({ parts, text }: Word) =>
      parts?.length === 2 && parts.every(({ stop }) => !stop) && /^\p{L}+[-‐‑]\p{L}+$/u.test(text);
    const pair = pairOf(textsOf(article), random, compound);
    return pair && asked(pair, archive);
  },
  neighbours: ({ article }, archive, random) => {
    const all = words(random.pick(textsOf(article)) ?? "");
    const at = random.below(Math.max(1, all.length - 1));
    const [one, two] = [all[at], all[at + 1]];
    if (one === undefined || two === undefined || !telling(one) || !telling(two)) return undefined;
    const query = `${one.text} ${two.text}`;
    return { query, wanted: archive.saying(query) };
  },
  percent: ({ article }, archive, random) => {
    const text = random.pick(textsOf(article).filter((one) => /\d[\u00a0\u202f ]%/.test(one)));
    const figure = random.pick([...(text ?? "").matchAll(/(?<![\d,.])(\d+)[\u00a0\u202f ]%/g)]);
    const other = random.pick(words(text ?? "").filter(telling));
    if (figure === undefined || other === undefined) return undefined;
    const having = new Set(archive.holding([other.folded]));
    const same = new RegExp(`(?<![\\d.,])${figure[1]}[\\u00a0\\u202f ]?%`);
    const wanted = archive.sources
      .map((one) => one.article)
      .filter(
        ({ address, body }) =>
          having.has(address) && body.passages.some((one) => same.test(one.text)),
      )
      .map(({ address }) => address);
    return { query: `${figure[1]}% ${other.text}`, wanted };
  },
};

function telling({ kind, stop, text }: Word): boolean {
  return !stop && kind !== "number" && /^\p{L}{4,}$/u.test(text);
}

function textsOf(article: Parameters<typeof textOf>[0]): string[] {
  return article.body.passages.filter(({ kind }) => kind === "paragraph").map(({ text }) => text);
}

/** A word of one kind, and another of the same paragraph. */
function pairOf(
  texts: readonly string[],
  random: Random,
  applies: (word: Word) => boolean,
): readonly [Word, Word] | undefined {
  const [found] = random
    .shuffled(texts)
    .slice(0, 12)
    .flatMap((text) => {
      const all = words(text);
      const one = random.pick(all.filter((word) => !word.stop && applies(word)));
      const two = random.pick(
        all.filter(
          (word) => telling(word) && word.folded !== one?.folded && word.stem !== one?.stem,
        ),
      );
      return one === undefined || two === undefined ? [] : [[one, two] as const];
    });
  return found;
}

/** A word that the archive has in another form too. */
function varied(word: Word, archive: Archive): boolean {
  return telling(word) && word.kind === "word" && archive.formsOf(keysOf(word.folded)[0] ?? "") > 1;
}

function asked([one, two]: readonly [Word, Word], archive: Archive): KnownItem {
  return {
    query: `${one.text} ${two.text}`,
    wanted: archive.holding([one.folded, two.folded]),
  };
}

function changed(mutation: Mutation, applies = /^\p{L}{5,}$/u): Rule {
  return ({ article }, archive, random) => {
    const pair = pairOf(
      textsOf(article),
      random,
      (word) => word.kind === "word" && applies.test(word.text),
    );
    const typed = pair && mutation(pair[0].text.toLowerCase(), random);
    const [word] = words(typed ?? "");
    if (pair === undefined || word === undefined || word.stop) return undefined;
    const having = archive.holding([word?.folded ?? "", pair[1].folded]);
    return {
      query: `${typed} ${pair[1].text}`,
      wanted: having.length > 0 ? having : asked(pair, archive).wanted,
    };
  };
}
