import {
  at,
  isBlank,
  isDigit,
  isLetter,
  isLower,
  isSpace,
  isUpper,
  NBSP,
  OPAQUE,
  SPACE_CHARACTERS,
  SPACES,
} from "./characters.ts";
import type { HouseStyle } from "./house-style.ts";
import { byPattern, type Rule } from "./rule.ts";
import type { Edit } from "./run.ts";

interface Dash {
  /** The offset of the space before it. */
  readonly start: number;
  /** The offset after the dash itself. */
  readonly end: number;
  readonly glyph: string;
}

const DASH = `(?:-{1,3}|[–—])`;
/** The end of a paragraph, the end of a sentence, or a dash with a space before it. */
const STOPS = new RegExp(
  `\\n[^\\S\\n]*\\n|[.!?…](?:[${SPACES}]?[»”)])? (?=[\\p{Lu}«])` +
    `|(?<![-–—])[${SPACES}]${DASH}(?=[${SPACES}\\n,;:.!?…)])(?![${SPACES}][-–—])`,
  "gu",
);
const DIALOGUE = new RegExp(`(?:-{1,3}|[–—])[${SPACES}](?=[\\p{Lu}«“…])`, "gu");

function asides(text: string, style: HouseStyle): Edit[] {
  const edits: Edit[] = [];
  let sentence: Dash[] = [];
  STOPS.lastIndex = 0;
  for (let match = STOPS.exec(text); match !== null; match = STOPS.exec(text)) {
    const { index } = match;
    const found = match[0];
    if (isSpace(found.charAt(0))) {
      sentence.push({ start: index, end: index + found.length, glyph: found.slice(1) });
    } else if (endsSentence(text, index)) {
      writeSentence(text, sentence, style, edits);
      sentence = [];
    }
  }
  writeSentence(text, sentence, style, edits);
  return edits;
}

/** « M. Herzog », « art. L. 121 »: the dot of an abbreviation ends no sentence. */
function endsSentence(text: string, index: number): boolean {
  if (text.charAt(index) !== ".") return true;
  const before = at(text, index - 1);
  return !isLetter(before) || (isLower(before) && isLetter(at(text, index - 2)));
}

function writeSentence(
  text: string,
  sentence: readonly Dash[],
  style: HouseStyle,
  edits: Edit[],
): void {
  if (sentence.length === 0) return;
  const hyphens = sentence.filter((dash) => dash.glyph === "-");
  const doubtful = hyphens.length > 2 || hyphens.some((dash) => !isAside(text, dash));
  const dashes = sentence.filter(
    (dash) => !(doubtful && dash.glyph === "-") && !isRange(text, dash) && !opensText(text, dash),
  );
  for (let index = 0; index < dashes.length; index += 1) {
    const dash = dashes[index];
    if (dash === undefined) break;
    const next = dashes[index + 1];
    if (next !== undefined && isBlank(at(text, dash.end))) {
      const glyph = glyphOf([dash, next], style);
      edits.push(write(text, dash, ` ${glyph}${NBSP}`), write(text, next, `${NBSP}${glyph} `));
      index += 1;
    } else if (isBlank(at(text, dash.end)) && !isReply(text, dash)) {
      edits.push(write(text, dash, `${NBSP}${glyphOf([dash], style)} `));
    }
  }
}

/** Dashes typed — on purpose stay; whatever else was typed becomes the dash of the house. */
function glyphOf(dashes: readonly Dash[], style: HouseStyle): string {
  const long = dashes.every((dash) => dash.glyph === "—" || dash.glyph === "---");
  return long || style.asides === "em" ? "—" : "–";
}

function write(text: string, dash: Dash, printed: string): Edit {
  const spaced = isSpace(at(text, dash.end));
  // A line break or a comma follows: nothing is put in between.
  return {
    start: dash.start,
    end: dash.end + (spaced ? 1 : 0),
    text: spaced ? printed : printed.trimEnd(),
  };
}

/** Nothing before it: no aside. */
function opensText(text: string, dash: Dash): boolean {
  const before = at(text, dash.start - 1);
  return isBlank(before) || "«“([".includes(before);
}

/** 5 - 3, 1914 – 1918. */
function isRange(text: string, dash: Dash): boolean {
  return isDigit(at(text, dash.start - 1)) && isDigit(at(text, dash.end + 1));
}

/** « – Oui. – Non. »: the reply of someone else, not an aside. */
function isReply(text: string, dash: Dash): boolean {
  return ".!?…".includes(at(text, dash.start - 1)) && isUpper(at(text, dash.end + 1));
}

/** A hyphen is an aside's dash unless it joins two names or figures: « Paris - Lyon », « 5 - 3 ». */
function isAside(text: string, dash: Dash): boolean {
  const before = at(text, dash.start - 1);
  const after = isSpace(at(text, dash.end)) ? at(text, dash.end + 1) : "";
  if (isBlank(before) || ":,;(/+*=«“[".includes(before) || isDigit(after)) return false;
  if (before === OPAQUE && after === OPAQUE) return false;
  return !isUpper(after) || (!isDigit(before) && !followsCapital(text, dash.start));
}

function followsCapital(text: string, end: number): boolean {
  let start = end - 1;
  while (start > end - 30 && isLetter(at(text, start - 1))) start -= 1;
  return isUpper(at(text, start));
}

function opensLine(text: string, index: number): boolean {
  return index === 0 || text.charAt(index - 1) === "\n";
}

export const DASH_RULES: readonly Rule[] = [
  {
    name: "dialogue",
    example: ["- Venez, dit-il.", "—⍽Venez, dit-il."],
    why: "Le tiret qui ouvre une réplique est long.",
    needs: [["-–—", SPACE_CHARACTERS]],
    edits: byPattern(DIALOGUE, (found, index, text) =>
      opensLine(text, index) ? `—${NBSP}` : found,
    ),
  },
  {
    name: "dialogue-dash",
    example: ["—Venez, dit-il.", "—⍽Venez, dit-il."],
    why: "De même quand il a été tapé ainsi, avec son espace ou sans.",
    needs: ["—"],
    edits: byPattern(new RegExp(`—[${SPACES}]?(?=[\\p{L}«“…])`, "gu"), (found, index, text) =>
      opensLine(text, index) ? `—${NBSP}` : found,
    ),
  },
  {
    name: "aside",
    example: ["Le ministre - hier - a dit", "Le ministre –⍽hier⍽– a dit"],
    why: "Les deux tirets d’une incise sont les mêmes, une espace insécable du côté intérieur ; seul, il l’a devant lui. Noms et nombres joints par un trait d’union restent.",
    needs: [[SPACE_CHARACTERS, "-–—"]],
    edits: asides,
  },
];
