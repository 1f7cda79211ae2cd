import type { Lines } from "./lines.ts";
import { isBlank } from "./lines.ts";

/** What Markdown takes for code: four spaces, or a tab. */
const CODE = /^(?: {4}| {0,3}\t)/;
const LIST = /^\s*(?:[-+*]|\d{1,9}[.)])\s/;
/** Spaces that Markdown does not count, and that word processors indent with. */
const EXOTIC = /^[\u00A0\u2000-\u200A\u202F\u205F\u3000]+/;

/**
 * A paragraph that a word processor indented is a paragraph. Code is what has few words; whatever stands
 * in a list is the list's.
 */
export function mendIndents(lines: Lines): Lines {
  const made = [...lines];
  let inList = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || isBlank(line)) continue;
    if (!/^\s/.test(line)) inList = LIST.test(line);
    if (!CODE.test(line) || inList || !isBlank(lines[index - 1])) {
      made[index] = line.replace(EXOTIC, "");
      continue;
    }
    let end = index;
    while (CODE.test(lines[end + 1] ?? "")) end += 1;
    const block = lines.slice(index, end + 1).map((one) => one ?? "");
    if (isProse(block.join(" ")))
      for (const [offset, one] of block.entries()) made[index + offset] = one.trimStart();
    index = end;
  }
  return made;
}

/** Marks that programs are full of, and French is not. */
const PROGRAM = /[{}=;<>$\\_|#]|\(\)|\/\//g;

function isProse(block: string): boolean {
  const words = block.match(/\p{L}{2,}/gu)?.length ?? 0;
  const sentence = /[.!?…:;,»”]\s*$/.test(block);
  return words >= (sentence ? 4 : 12) && (block.match(PROGRAM)?.length ?? 0) * 8 < words;
}
