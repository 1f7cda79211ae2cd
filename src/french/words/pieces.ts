/** A stretch of text that is one word, before anything is known of it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly parts?: readonly Piece[];
}

const INSIDE = "[\\p{L}\\p{M}\\p{N}\\u00AD\\u200C\\u200D]";
const ADDRESS = '(?:https?://|www\\.)[^\\s<>«»"]+';
const DOTTED = "\\p{Lu}\\.(?:\\p{Lu}\\.)+(?:\\p{Lu}(?![\\p{L}\\p{M}\\p{N}]))?";
const GROUPED = "\\d{1,3}(?:[ \\u00A0\\u2009\\u202F]\\d{3}(?!\\d))+(?:[.,]\\d+)?";
const DECIMAL = "\\d+(?:[.,]\\d+)+(?!\\p{L})";
const JOINER = "(?:['’ʼ‘´`‐‑-]|(?<=\\p{Lu})&(?=\\p{Lu}))(?=[\\p{L}\\p{N}])";
/**
 * Its groups: an address, a word, what is joined to it. Every alternative takes a whole run, so that
 * none is read twice: linear on any text.
 */
const CHUNK = new RegExp(
  `(${ADDRESS})|${DOTTED}|${GROUPED}|${DECIMAL}|([\\p{L}\\p{N}]${INSIDE}*)((?:${JOINER}${INSIDE}+)*)`,
  "gu",
);

const APOSTROPHE = /['’ʼ‘´`]/;
const HYPHEN = /[‐‑-]/;
const ELIDED = /^(?:[ldjmtnsc]|c\u0327|ç|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)$/i;
const VOWEL = /^[aeiouyhàâäæéèêëîïôöœùûüÿ\d]/i;
/** « l’ONU », « d’XML », and words in other scripts, which a pronunciation nobody knows here may open. */
const SPELT = /^\p{Lu}{2}|^(?!\p{Script=Latin})\p{L}/u;
const WHOLE = /^(?:presqu.(?:î|i\u0302?)l|c.est-(?:à|a\u0300?)-dire)/iu;
const DIGITS = /^\d+$/;

const CLITIC =
  /^(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|ci|l(?:à|a\u0300?)|le|les|lui|leur|moi|toi|y|en|[mt].(?:en|y))$/u;
/** Compounds that end like an inversion and are none. */
const NO_INVERSION =
  /^(?:rendez-vous|garde-(?:à|a\u0300?)-vous|chez-.*|celle?s?-.*|celui-.*|ceux-.*|au-.*|par-.*|sauve-.*)$/iu;
/** More parts make a slug or a rule, not a word. */
const MOST_PARTS = 8;

/** Cuts a text into words: elisions apart, compounds whole with their parts, numbers joined. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  for (const match of text.matchAll(CHUNK)) {
    if (match[1] !== undefined) continue;
    const end = match.index + match[0].length;
    if (match[3]) cutElision(text, match.index, end, found);
    else cutMeasure(text, match.index, end, found);
  }
  return found;
}

/** A number with its unit, as it is typed before the page parts them: « 20h30 », « 100km ». */
const MEASURE =
  /^(\d+)(h|min|km|kg|mg|cm|mm|ha|hl|cl|ml|kwh|mwh|gwh|twh|kw|mw|gw|tw|hz|khz|mhz|ghz|ko|mo|go|to)(\d{0,2})$/i;

function cutMeasure(text: string, start: number, end: number, found: Piece[]): void {
  const [, number = "", unit = "", rest = ""] =
    text.charCodeAt(start) <= 0x39 ? (MEASURE.exec(text.slice(start, end)) ?? []) : [];
  if (unit === "" || (rest !== "" && unit.toLowerCase() !== "h")) {
    found.push({ start, end });
    return;
  }
  let from = start;
  for (const part of [number, unit, rest]) {
    if (part !== "") found.push({ start: from, end: from + part.length });
    from += part.length;
  }
}

function cutElision(text: string, from: number, end: number, found: Piece[]): void {
  let start = from;
  for (;;) {
    const chunk = text.slice(start, Math.min(end, start + 8));
    const at = chunk.search(APOSTROPHE);
    if (at < 1 || !ELIDED.test(chunk.slice(0, at))) break;
    const rest = text.slice(start + at + 1, Math.min(end, start + at + 12));
    if (
      at === 1 &&
      !/[dl]/.test(chunk.charAt(0)) &&
      !VOWEL.test(rest.normalize("NFC")) &&
      !SPELT.test(rest)
    )
      break;
    if (WHOLE.test(text.slice(start, Math.min(end, start + 16)))) break;
    found.push({ start, end: start + at });
    start += at + 1;
  }
  cutHyphens(text, start, end, found);
}

function cutHyphens(text: string, start: number, end: number, found: Piece[]): void {
  const chunk = text.slice(start, end);
  const segments = chunk.split(HYPHEN);
  if (segments.length === 1) {
    found.push({ start, end });
    return;
  }
  const kept = segments.length - cliticsOf(chunk, segments);
  const spans: Piece[] = [];
  let from = start;
  for (const segment of segments) {
    spans.push({ start: from, end: from + segment.length });
    from += segment.length + 1;
  }
  const head = spans.slice(0, kept);
  const last = head.at(-1);
  const apart = kept > MOST_PARTS || segments.slice(0, kept).every((part) => DIGITS.test(part));
  if (last !== undefined && kept > 1 && !apart) {
    const parts: Piece[] = [];
    for (const span of head) cutElision(text, span.start, span.end, parts);
    found.push({ start, end: last.end, parts });
  } else for (const span of head) cutElision(text, span.start, span.end, found);
  for (const clitic of spans.slice(kept)) cutElision(text, clitic.start, clitic.end, found);
}

/** How many segments at the end are pronouns of an inversion: « a-t-il », « donne-le-moi ». */
function cliticsOf(chunk: string, segments: readonly string[]): number {
  if (segments.length > MOST_PARTS || NO_INVERSION.test(chunk)) return 0;
  let first = segments.length;
  while (first > 1 && CLITIC.test(segments[first - 1] ?? "")) first -= 1;
  if (first < segments.length && first > 1 && segments[first - 1] === "t") first -= 1;
  return segments.length - first;
}
