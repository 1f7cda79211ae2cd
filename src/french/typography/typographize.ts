import type { HouseStyle } from "./house-style.ts";
import { DEFAULT_STYLE } from "./house-style.ts";
import { markupPieces } from "./markup-pieces.ts";
import { typesetPieces, typesetRun } from "./typeset.ts";

/**
 * French typography for plain text: pure Unicode, linear, and twice is once. The rules are listed,
 * with examples, in `typography/rules.ts`. Tags in the text are stepped over, code is not touched.
 * Never for addresses, slugs, keys or comparisons: those use the text as written.
 */
export function typographize(text: string, style: HouseStyle = DEFAULT_STYLE): string {
  const pieces = text.includes("<") ? markupPieces(text) : undefined;
  if (pieces !== undefined) return typesetPieces(pieces, style).join("");
  return typesetRun({ text, cuts: [] }, style).text;
}
