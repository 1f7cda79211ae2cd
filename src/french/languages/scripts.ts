import { eld } from "eld/extrasmall";

/**
 * Scripts that say the language by themselves, and letters that tell apart the languages of one
 * script. Latin is not here: it takes words.
 */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/gu, "Arabic"],
  [/\p{Script=Hebrew}/gu, "Hebrew"],
  [/\p{Script=Cyrillic}/gu, "Cyrillic"],
  [/\p{Script=Greek}/gu, "Greek"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "Kana"],
  [/\p{Script=Hangul}/gu, "Hangul"],
  [/\p{Script=Han}/gu, "Han"],
  [/\p{Script=Armenian}/gu, "Armenian"],
  [/\p{Script=Georgian}/gu, "Georgian"],
  [/\p{Script=Thai}/gu, "Thai"],
];
const LETTER = /\p{L}/gu;
const FOREIGN_LETTER = /[^\p{Script=Latin}\P{L}]/u;

/** Share of a text's letters that make its script. */
const MOST = 0.7;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Language of a text whose letters are mostly not Latin; undefined when it is in Latin letters,
 * null when it is not but the language is unsure.
 */
export function languageOfScript(text: string): string | null | undefined {
  if (!FOREIGN_LETTER.test(text)) return undefined;
  const letters = count(text, LETTER);
  const latin = count(text, /\p{Script=Latin}/gu);
  if (latin > letters * (1 - MOST)) return undefined;
  const counts = new Map(SCRIPTS.map(([pattern, name]) => [name, count(text, pattern)]));
  const share = (name: string): number => (counts.get(name) ?? 0) / letters;

  if (share("Kana") > 0.1 && share("Kana") + share("Han") >= MOST) return "ja";
  for (const [name, decide] of Object.entries(LANGUAGES))
    if (share(name) >= MOST) return decide(text);
  return null;
}

const LANGUAGES: Readonly<Record<string, (text: string) => string | null>> = {
  Arabic: arabic,
  Hebrew: (text) => (/[װ-ײ]|ײַ/u.test(text) ? null : "he"),
  Cyrillic: cyrillic,
  Greek: () => "el",
  Hangul: () => "ko",
  Armenian: () => "hy",
  Georgian: () => "ka",
  Thai: () => "th",
};

function arabic(text: string): string | null {
  if (/[ٹڈڑںےھ]/u.test(text)) return "ur";
  if (/[ڕڵۆێەڭۇۈۋېۉ]/u.test(text)) return null;
  if (/[پچژگ]|ی|ک/u.test(text)) return /[ةىيك]/u.test(text) ? null : "fa";
  return /[ةىيكأإ]|(?:^|\P{L})(?:ال|في|من)/u.test(text) ? "ar" : null;
}

/** Names alone would not tell Russian from its neighbours: the detector must be well ahead. */
function cyrillic(text: string): string | null {
  if (/[іїєґ]/iu.test(text)) return /[ыэёъў]/iu.test(text) ? null : "uk";
  if (/[ђћљњџјѓќѕў]/iu.test(text)) return null;
  if (/[ыэё]/iu.test(text)) return "ru";
  const found = eld.detect(text);
  const [first = 0, second = 0] = Object.values(found.getScores()).sort((a, b) => b - a);
  return found.language === "ru" && found.isReliable() && first - second > 0.1 ? "ru" : null;
}
