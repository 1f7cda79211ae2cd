import { fold } from "../../french/fold.ts";
import { lettersOf } from "../files/known-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Shorter words sound like too many others. */
const SHORTEST = 5;

/** Letters of other languages as a French ear hears them, before their accents are folded. */
const HEARD: readonly (readonly [RegExp, string])[] = [
  [/[çčćşšș]|tsch|tch|sch|sh|ch/g, "S"],
  [/d[žj]|ž/g, "j"],
];
/** The same for letters without accents. */
const SPELT: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/ou|w(?=[aeiouy])|oo/g, "u"],
  [/w/g, "v"],
  [/qu|q|ck|c(?![eiy])|kh/g, "k"],
  [/c/g, "s"],
  [/gu(?=[eiy])/g, "g"],
  [/eau|au/g, "o"],
  [/y/g, "i"],
  [/th/g, "t"],
  [/z/g, "s"],
  [/(?<!^)h/g, ""],
  [/(.)\1+/g, "$1"],
];

/** How a word sounds to a French ear: « chavouchoglou » and « Çavuşoğlu » are one. */
export function soundOf(word: string): string {
  let heard = word.normalize("NFC").toLowerCase();
  for (const [letters, sound] of HEARD) heard = heard.replace(letters, sound);
  heard = heard
    .split("S")
    .map((part) => fold(part))
    .join("S");
  for (const [letters, sound] of SPELT) heard = heard.replace(letters, sound);
  return heard;
}

/** What a sound at the start of a word may be written with. */
const BEGINNINGS: Readonly<Record<string, readonly string[]>> = {
  S: ["c", "s", "ch", "sh"],
  k: ["k", "c", "q"],
  s: ["s", "c", "z"],
  v: ["v", "w"],
  f: ["f", "ph"],
  j: ["j", "dj", "z"],
  i: ["i", "y"],
};

/** The words of the archive that sound as a word that it does not have, the likeliest first. */
export async function soundAlikes(typed: string, vocabulary: Vocabulary): Promise<string[]> {
  const sound = soundOf(typed);
  if (typed.length < SHORTEST || sound.length < 4) return [];
  const first = sound.charAt(0);
  const then = sound.charAt(1) === "u" ? ["u", "o", "w"] : [sound.charAt(1)];
  const starts = (BEGINNINGS[first] ?? [first]).flatMap((start) =>
    then.map((next) => `${start}${next}`),
  );
  const words = await Promise.all(starts.map((start) => vocabulary.startingWith(start)));
  return words
    .flat()
    .filter(({ written }) => lettersOf(written) !== typed && soundOf(written) === sound)
    .toSorted((a, b) => Number(b.inTitle) - Number(a.inTitle) || b.weight - a.weight)
    .map(({ written }) => written);
}
