import { keysOf } from "./keys.ts";

/** A shorter root tells too little: « form » is « forme » and « formation ». */
const ROOT = 5;

/** Endings that change one for the other, and how many letters must be left before them. */
const PAIRS: readonly (readonly [from: RegExp, to: string, left: number])[] = [
  [/uctions?$/, "uire", 2],
  [/uire$/, "uction", 2],
  [/cisions?$/, "cider", 2],
  [/cider$/, "cision", 2],
  [/ismes?$/, "iste", 4],
  [/istes?$/, "isme", 4],
  [/ences?$/, "ent", 4],
  [/(?<!m)ente?s?$/, "ence", 4],
  [/ances?$/, "ant", 4],
];

/** What stands after the root of a word that names a deed, or who does it. */
const DEED = /(?:ations?|ateurs?|atrices?|ions?|ages?|ements?|eurs?|euses?)$/;
const DEEDS: readonly string[] = ["er", "ation", "ion", "age", "ement", "ateur", "eur"];

/** Words that end so, and are of no such family: a department is no departure. */
const APART =
  /^(?:departement|appartement|personnage|chantage|avantage|passion|passeur|portion|reportage|tranchement)s?$/;

/**
 * The keys of words of its family that are no forms of it: « espions » and « espionnage », « expulsion » and
 * « expulser ». A rule, and so a guess: worth less than any form of the word itself.
 */
export function familyOf(folded: string): string[] {
  if (!/^[a-z]+$/.test(folded) || APART.test(folded)) return [];
  const [own = ""] = keysOf(folded);
  const words = relatives(folded, own).filter((word) => !APART.test(word));
  return [...new Set(words.flatMap((word) => keysOf(word)[0] ?? []))].filter((key) => key !== own);
}

function relatives(folded: string, own: string): string[] {
  for (const [from, to, left] of PAIRS) {
    const root = folded.replace(from, "");
    if (root !== folded && root.length >= left) return [root + to];
  }
  const bare = folded.replace(DEED, "");
  const root =
    bare !== folded && bare.length >= ROOT
      ? bare
      : folded.endsWith("er")
        ? folded.slice(0, -2)
        : own;
  if (root.length < ROOT) return [];
  return [...DEEDS.map((ending) => root + ending), ...(/[^n]n$/.test(root) ? [`${root}nage`] : [])];
}
