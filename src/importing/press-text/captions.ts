import { detectLanguage } from "../../french/languages/detect-language.ts";
import type { DraftFigure } from "../draft-article.ts";

/** Words that only a credit or a caption has between its last parentheses. */
const OF_A_PICTURE =
  /photos?|crédits?|©|image|illustration|archives?|capture|infographie|dessin|(?<!\p{L})d\.?r\.?(?!\p{L})/iu;
const AGENCY =
  /(?<!\p{L})(?:afp|ap|reuters|epa|getty|anadolu|aa|tass|xinhua|sipa|gamma|shutterstock|istock|unsplash|wikimedia|flickr|irna|sputnik|maxppp|abaca|belga|ansa|dpa)(?!\p{L})/iu;
/** What a picture is, not whose. */
const NO_CREDIT = /illustration|archives?|(?<!\p{L})titre(?!\p{L})|montage|capture/iu;
const LAST_PARENTHESES = /^(.*?)\s*\(([^()]{2,80})\)\.?$/su;
const LABELLED = /^(?:photos?|légende|image|crédits?(?: photos?)?|ph\.)\s*[:©]|^©/iu;
const CREDIT_ONLY = /^(?:©|crédits?(?: photos?)?\s*:)/iu;

/** « … le 16 février. © Nom / AFP ». */
const SIGNED = /^(.*[.!?»”"])\s+((?:©|\(c\)|crédits?(?: photos?)?\s*:|photos?\s*:)\s*\S.{1,60})$/su;

/** Longer, a line is a paragraph. */
const LONGEST = 600;

/** How surely a line of a text is what stood under a picture. */
export function captionLikeness(line: string): "surely" | "perhaps" | "no" {
  if (line.length > LONGEST) return "no";
  if (LABELLED.test(line) || SIGNED.test(line)) return "surely";
  const [, , inside] = LAST_PARENTHESES.exec(line) ?? [];
  if (inside === undefined) return "no";
  if (OF_A_PICTURE.test(inside)) return "surely";
  return AGENCY.test(inside) ? "perhaps" : "no";
}

/** Captions as figures whose pictures did not come; a line that is a credit alone is that of the one before. */
export function figuresOf(lines: readonly string[]): DraftFigure[] {
  const figures: DraftFigure[] = [];
  for (const line of lines) {
    const last = figures.at(-1);
    if (CREDIT_ONLY.test(line) && last !== undefined && last.credit === undefined) {
      figures[figures.length - 1] = { ...last, credit: line };
      continue;
    }
    figures.push(figureOf(line));
  }
  return figures;
}

function figureOf(line: string): DraftFigure {
  const { caption, credit } = creditApart(line);
  const lang = detectLanguage(caption);
  return {
    caption,
    ...(credit === undefined ? {} : { credit }),
    ...(lang === undefined || lang === "fr" ? {} : { lang }),
  };
}

/** A caption, and the credit that its last words are. */
export function creditApart(line: string): {
  readonly caption: string;
  readonly credit?: string;
} {
  const [, sentence, signed] = SIGNED.exec(line) ?? [];
  if (sentence !== undefined && signed !== undefined) return { caption: sentence, credit: signed };
  const [, before = "", inside] = LAST_PARENTHESES.exec(line) ?? [];
  if (inside === undefined || before === "" || NO_CREDIT.test(inside)) return { caption: line };
  if (!OF_A_PICTURE.test(inside) && !AGENCY.test(inside)) return { caption: line };
  return { caption: before, credit: inside.trim() };
}
