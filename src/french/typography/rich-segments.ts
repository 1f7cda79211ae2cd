/** A part of a typeset text that HTML may dress: « er » is raised, « XXI » set in small capitals. */
export interface RichSegment {
  readonly kind: "text" | "ordinal" | "century";
  readonly text: string;
}

/** 1er, 1re, 2d, 2de, 12e, IIe, and their plurals. */
const ORDINAL =
  /(?<![\p{L}\p{M}\p{N}_.,-])(?:(1|I)(ers?|res?)|(2)(des?|ds?)|(\d{1,4}|(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))(es?))(?![\p{L}\p{M}\p{N}_’'-])/gu;
const CENTURY = /^[\s\u00A0\u202F]siècles?(?!\p{L})/u;
/** What joins the first of two centuries to the second: « XIXe et XXe siècles ». */
const JOINED =
  /^[\s\u00A0\u202F]?(?:,|-|–|et|ou|au|à|puis)[\s\u00A0\u202F]?(?:au[\s\u00A0\u202F])?$/u;

interface Found {
  readonly start: number;
  readonly base: string;
  readonly suffix: string;
  readonly end: number;
}

/**
 * Splits a typeset text into what is plain, what is raised and what is set in small capitals. The
 * texts of the segments, joined, are the text. Used by the Markdown plugin and by the headlines.
 */
export function richSegments(text: string): readonly RichSegment[] {
  if (text === "") return [];
  const found = ordinals(text);
  const centuries = centuriesIn(text, found);
  const segments: RichSegment[] = [];
  let done = 0;
  const plain = (end: number) => {
    if (end > done) segments.push({ kind: "text", text: text.slice(done, end) });
    done = end;
  };
  found.forEach((ordinal, index) => {
    const split = ordinal.start + ordinal.base.length;
    if (centuries.has(index)) {
      plain(ordinal.start);
      segments.push({ kind: "century", text: ordinal.base });
      done = split;
    }
    plain(split);
    segments.push({ kind: "ordinal", text: ordinal.suffix });
    done = ordinal.end;
  });
  plain(text.length);
  return segments;
}

function ordinals(text: string): readonly Found[] {
  const found: Found[] = [];
  ORDINAL.lastIndex = 0;
  for (let match = ORDINAL.exec(text); match !== null; match = ORDINAL.exec(text)) {
    const base = match[1] ?? match[3] ?? match[5] ?? "";
    const suffix = match[2] ?? match[4] ?? match[6] ?? "";
    found.push({ start: match.index, base, suffix, end: match.index + match[0].length });
  }
  return found;
}

function centuriesIn(text: string, found: readonly Found[]): ReadonlySet<number> {
  const centuries = new Set<number>();
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const ordinal = found[index];
    if (ordinal === undefined || !/^[IVX]/.test(ordinal.base)) continue;
    const next = found[index + 1];
    const century =
      CENTURY.test(text.slice(ordinal.end, ordinal.end + 10)) ||
      (next !== undefined &&
        centuries.has(index + 1) &&
        next.start - ordinal.end < 12 &&
        JOINED.test(text.slice(ordinal.end, next.start)));
    if (century) centuries.add(index);
  }
  return centuries;
}
