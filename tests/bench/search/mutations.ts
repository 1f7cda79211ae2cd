import type { Random } from "./random.ts";

/** A word as someone else would write it, or undefined when the rule does not apply. */
export type Mutation = (word: string, random: Random) => string | undefined;

function firstOf(rules: readonly (readonly [RegExp, string])[]): Mutation {
  return (word) => {
    const rule = rules.find(([from]) => from.test(word));
    return rule && word.replace(rule[0], rule[1]);
  };
}

/** Plural for singular, singular for plural. */
export const otherNumber: Mutation = firstOf([
  [/eaux$/, "eau"],
  [/eau$/, "eaux"],
  [/([^e])aux$/, "$1al"],
  [/([^e])al$/, "$1aux"],
  [/([aeiouéy])x$/, "$1x"],
  [/([^sxz])s$/, "$1"],
  [/([^sxz])$/, "$1s"],
]);

/** Feminine for masculine, masculine for feminine: adjectives and participles by their ending. */
export const otherGender: Mutation = firstOf([
  [/ées$/, "és"],
  [/ée$/, "é"],
  [/és$/, "ées"],
  [/é$/, "ée"],
  [/ives$/, "ifs"],
  [/ive$/, "if"],
  [/ifs$/, "ives"],
  [/if$/, "ive"],
  [/euses$/, "eux"],
  [/euse$/, "eux"],
  [/eux$/, "euse"],
  [/trices$/, "teurs"],
  [/trice$/, "teur"],
  [/teurs$/, "trices"],
  [/teur$/, "trice"],
  [/ienne(s?)$/, "ien$1"],
  [/ien(s?)$/, "ienne$1"],
  [/elle(s?)$/, "el$1"],
  [/el(s?)$/, "elle$1"],
  [/ière(s?)$/, "ier$1"],
  [/ier(s?)$/, "ière$1"],
  [/([aeè]n)te(s?)$/, "$1t$2"],
  [/(ant|ent)(s?)$/, "$1e$2"],
  [/ale(s?)$/, "al"],
  [/al$/, "ale"],
  [/([ao]i)se(s?)$/, "$1s"],
  [/([ao]is)$/, "$1e"],
  [/([iu])ques?$/, "$1que"],
]);

const VERB_ENDS = ["e", "ent", "ait", "é", "ée", "era", "ant", "aient", "er"] as const;

/** Another form of a verb of the first or second group, known by its ending. */
export const otherVerbForm: Mutation = (word, random) => {
  const first = /^(.{3,})(?:er|é|ée|és|ées|ait|aient|era|eront|ez|ant)$/.exec(word)?.[1];
  if (first !== undefined && !/[aeéiouy]$/.test(first)) {
    const end = random.pick(VERB_ENDS.filter((one) => !word.endsWith(one))) ?? "e";
    const soft = first
      .replace(/g$/, /^a/.test(end) ? "ge" : "g")
      .replace(/c$/, /^a/.test(end) ? "ç" : "c");
    return soft.replace(/[çc]$/, (c) => (/^a/.test(end) ? "ç" : c === "ç" ? "c" : c)) + end;
  }
  const second = /^(.{3,})(?:ir|issent|issait|issant)$/.exec(word)?.[1];
  if (second === undefined || /(?:[aou]|[tv]en|our|ouv|off|ouff|en|vo)$/.test(second))
    return undefined;
  return (
    second +
    (random.pick(
      ["it", "issent", "i", "issait", "ira", "ir"].filter((one) => !word.endsWith(one)),
    ) ?? "i")
  );
};

export const withoutAccents: Mutation = (word) => {
  const plain = word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/œ/g, "oe")
    .replace(/Œ/g, "Oe");
  return plain === word.normalize("NFD") ? undefined : plain;
};

export const otherLigature: Mutation = (word) => {
  if (/[œæ]/i.test(word))
    return word.replace(/œ/g, "oe").replace(/Œ/g, "OE").replace(/æ/g, "ae").replace(/Æ/g, "AE");
  return undefined;
};

/** One typing error: a letter missing, too many, wrong, or two exchanged. */
export const mistyped: Mutation = (word, random) => {
  if (!/^\p{L}{6,}$/u.test(word)) return undefined;
  const at = random.below(word.length);
  const letter = random.pick([..."abcdefghijklmnopqrstuvwxyz"]) ?? "e";
  const before = word.slice(0, at);
  const kinds = [
    () => before + word.slice(at + 1),
    () => before + letter + word.slice(at),
    () => before + letter + word.slice(at + 1),
    () => before + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2),
  ];
  const typed = (random.pick(kinds) ?? kinds[0])?.() ?? word;
  return typed.toLowerCase() === word.toLowerCase() ? undefined : typed;
};
