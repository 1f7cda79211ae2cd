import { markupPieces } from "./typography/markup-pieces.ts";
import { typesetPieces, typesetRun } from "./typography/typeset.ts";

/** What a newsroom may choose where French authorities differ (`_data/site.yaml`, `typography:`). */
export interface HouseStyle {
  /** The space inside « »: U+00A0 (Imprimerie nationale) or U+202F (Swiss and many web houses). */
  readonly guillemets: "nbsp" | "thin";
  /** Quotations inside quotations: “ ” (most newspapers) or « » again (Imprimerie nationale). */
  readonly nestedQuotes?: "english" | "guillemets";
  /** The dash of asides: – (most newspapers) or — (Imprimerie nationale). */
  readonly asides?: "en" | "em";
}

/** The press's usual rules. */
export const DEFAULT_STYLE: HouseStyle = {
  guillemets: "nbsp",
  nestedQuotes: "english",
  asides: "en",
};

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
