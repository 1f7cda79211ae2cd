import type { MarkdownIt } from "markdown-it";

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** What an emphasised passage may begin or end with, glued to a word outside of it. */
const OPENING = /[«“‘"'([¿¡#@]/;
const CLOSING = /[»”’"')\].,:;!?…%‰°€]/;

/**
 * Emphasis as French is typed. CommonMark does not let `**` open before « or close after a full stop when
 * a letter is glued to its other side (it was made for languages whose words are spaced): here it does.
 * And `*` between figures isLiteral, as in `12*8*3`.
 */
export function emphasis(md: MarkdownIt): void {
  md.inline.State = class extends md.inline.State {
    override scanDelims(start: number, canSplitWord: boolean) {
      const found = super.scanDelims(start, canSplitWord);
      if (this.src.charAt(start) !== "*") return found;
      const before = this.src.charAt(start - 1);
      const after = this.src.charAt(start + found.length);
      if (isLiteral(this.src, start, found.length)) {
        return { ...found, can_open: false, can_close: false };
      }
      return {
        ...found,
        can_open: found.can_open || (LETTER_OR_DIGIT.test(before) && OPENING.test(after)),
        can_close: found.can_close || (LETTER_OR_DIGIT.test(after) && CLOSING.test(before)),
      };
    }
  };
  md.inline.ruler.before("backticks", "press-backtick-apostrophes", (state, silent) => {
    if (state.src.charAt(state.pos) !== "`") return false;
    const elided = ELISION.test(state.src.slice(Math.max(0, state.pos - 8), state.pos));
    if (!elided || !/[aeiouyhàâäéèêëîïôöùûüœæ]/i.test(state.src.charAt(state.pos + 1)))
      return false;
    if (!silent) state.pending += "’";
    state.pos += 1;
    return true;
  });
}

/** `l`, `qu`, `jusqu`… at the end of a text: what an apostrophe follows, and no code. */
const ELISION =
  /(?:^|[^\p{L}])(?:[ldjmtscn]|(?:jus|lors|puis|quoi|quel|pres)?qu|aujourd|entr|prud)$/iu;

/** Whether asterisks are what they are: between two factors, figures or letters alone, or in parentheses. */
function isLiteral(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(start + length, start + length + 2);
  if (before.endsWith("(") && after.startsWith(")")) return true; // (*), the call of a note
  const figures = /\d/.test(before.slice(-1)) || /\d/.test(after.charAt(0));
  if (figures) return /[\p{L}\d)]$/u.test(before) && /^[\p{L}\d(]/u.test(after);
  return /(?:^|[^\p{L}])\p{L}$/u.test(before) && /^\p{L}(?:$|[^\p{L}])/u.test(after);
}
