import { eld } from "eld/extrasmall";
import { evidenceOfLanguage, type LanguageEvidence } from "./evidence.ts";
import { isGrammarOf, ownerOf } from "./function-words.ts";
import { isPlainlyFrench } from "./plainly-french.ts";
import { languageOfScript } from "./scripts.ts";

/** Languages in Latin letters that a French newsroom quotes; the detector's others mean « unsure ». */
const PLAUSIBLE: ReadonlySet<string> = new Set(["fr", "en", "es", "de", "it", "pt", "nl", "tr"]);

/** Beyond this nothing is learnt that the beginning did not tell. */
const ENOUGH = 600;
/** So many words that are French only need no second opinion. */
const PLENTY = 4;

/**
 * Language of a caption, title, quotation or paragraph, as a BCP 47 primary tag: « fr » when it is
 * surely French, another when it is surely another, undefined when not sure. Names prove nothing:
 * grammar words and the detector must agree on what is left without them.
 */
export function detectLanguage(text: string): string | undefined {
  if (isPlainlyFrench(text)) return "fr";
  const start = text.slice(0, ENOUGH);
  const byScript = languageOfScript(start);
  if (byScript !== undefined) return byScript ?? undefined;

  const prose = evidenceOfLanguage(start);
  if ((prose.own.get("fr") ?? 0) >= PLENTY && isSurelyFrench(prose, true)) return "fr";
  const found = eld.detect(prose.words.join(" "));
  const { language } = found;
  if (language === "fr") return isSurelyFrench(prose, found.isReliable()) ? "fr" : undefined;
  if (!PLAUSIBLE.has(language) || !found.isReliable()) return undefined;
  if (eld.detect(start).language !== language) return undefined;
  const scores = found.getScores();
  const lead = (scores[language] ?? 0) - (scores.fr ?? 0);
  return isSurelyForeign(prose, language, lead) ? language : undefined;
}

function isSurelyFrench(prose: LanguageEvidence, reliable: boolean): boolean {
  const own = prose.own.get("fr") ?? 0;
  const foreign = Math.max(0, ...[...prose.own].map(([lang, n]) => (lang === "fr" ? 0 : n)));
  if (foreign * 3 > own) return false;
  return own >= 2 || (reliable && prose.words.filter((w) => isGrammarOf("fr", w)).length >= 2);
}

function isSurelyForeign(prose: LanguageEvidence, language: string, lead: number): boolean {
  const own = (prose.own.get(language) ?? 0) + prose.foreignLetters;
  const french = prose.words.filter(
    (w) => w.length > 1 && isGrammarOf("fr", w) && !isGrammarOf(language, w),
  );
  const onlyFrench = french.filter((w) => ownerOf(w) === "fr").length;
  if (prose.shouted && own < 2) return false;
  if (onlyFrench * 4 > own || french.length > (own < 2 ? 0 : own)) return false;

  const foreign = prose.words.filter((w) => isGrammarOf(language, w) && !isGrammarOf("fr", w));
  const long = prose.total >= LONG;
  return THRESHOLDS.some(
    (needed) =>
      prose.words.length >= needed.words &&
      own >= needed.own &&
      foreign.length >= needed.foreign &&
      lead >= needed.lead &&
      (long || !needed.long),
  );
}

const LONG = 8;

/**
 * What makes a text surely foreign, any of these: words that are no names, among them grammar of
 * that language only and grammar that is not French, and the detector's lead over French.
 */
const THRESHOLDS = [
  { words: 4, own: 2, foreign: 0, lead: 0.05, long: false },
  { words: 5, own: 1, foreign: 0, lead: 0.09, long: false },
  { words: 3, own: 1, foreign: 0, lead: 0.25, long: false },
  { words: 7, own: 0, foreign: 0, lead: 0.09, long: true },
  { words: 6, own: 0, foreign: 0, lead: 0.2, long: false },
  { words: 5, own: 0, foreign: 1, lead: 0.25, long: true },
  { words: 4, own: 0, foreign: 2, lead: 0.09, long: true },
] as const;
