import { OPAQUE } from "./characters.ts";
import type { Piece } from "./piece.ts";

const TAG =
  /<!--[^<\n]{0,1000}?-->|(?<!<)<\/?([a-zA-Z][a-zA-Z0-9-]{0,30})(?:[\s/][^<>]{0,2000})?>/g;
const VERBATIM = new Set("pre code kbd samp var script style textarea math".split(" "));
const BREAKS =
  /^(?:address|article|aside|blockquote|body|br|dd|div|dl|dt|fig.*|footer|h[1-6r]|header|html|li|main|nav|ol|p|pre|section|table|t[dhr]|tbody|thead|ul)$/i;

/**
 * Splits a text in which someone wrote tags. Tags are not seen by the rules, blocks part
 * paragraphs, and the content of code is opaque. Undefined when there is none, the usual case.
 */
export function markupPieces(text: string): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  let done = 0;
  let verbatim = "";
  TAG.lastIndex = 0;
  for (let match = TAG.exec(text); match !== null; match = TAG.exec(text)) {
    const tag = match[0];
    const name = (match[1] ?? "").toLowerCase();
    if (verbatim !== "") {
      if (name !== verbatim || !tag.startsWith("</")) continue;
      pieces.push({ text: text.slice(done, match.index), standsFor: OPAQUE });
      verbatim = "";
    } else {
      pieces.push({ text: text.slice(done, match.index) });
      if (VERBATIM.has(name) && !tag.startsWith("</") && !tag.endsWith("/>")) verbatim = name;
    }
    pieces.push({ text: tag, standsFor: name === "br" ? "\n" : BREAKS.test(name) ? "\n\n" : "" });
    done = match.index + tag.length;
  }
  if (done === 0) return undefined;
  const rest = text.slice(done);
  pieces.push(verbatim === "" ? { text: rest } : { text: rest, standsFor: OPAQUE });
  return pieces;
}
