import { footnote } from "@mdit/plugin-footnote";
import type { MarkdownIt, Token } from "markdown-it";
import { contextOf, placeIn } from "./context.ts";

/** Footnotes with French names for those who listen; a note that nothing calls is told. */
export function notes(md: MarkdownIt): void {
  md.core.ruler.before("inline", "press-lost-notes", ({ tokens, env }) => {
    const defined = tokens.filter(({ type }) => type === "footnote_reference_open");
    const context = contextOf(env);
    const text = tokens.map(({ type, content }) => (type === "inline" ? content : "")).join("\n");
    const seen = new Set<string>();
    const lines = linesOfNotes(context.lines);
    const placeOf = (label: string) => {
      const line = lines.get(label);
      return placeIn(context, line === undefined ? null : [line, line + 1], `[^${label}]:`);
    };
    for (const { meta } of defined) {
      const label = String(meta?.label);
      if (seen.has(label)) {
        context.problems.warning(
          placeOf(label),
          `la note [^${label}] est écrite deux fois : une seule serait montrée`,
          "donnez à chaque note un nom à elle : [^1], [^2]…",
        );
      }
      seen.add(label);
      if (text.includes(`[^${label}]`)) continue;
      context.problems.warning(
        placeOf(label),
        `la note [^${label}] n’est appelée nulle part : les lecteurs ne la verront pas`,
        `écrivez [^${label}] dans le texte, là où la note doit être appelée`,
      );
    }
  });
  md.use(footnote);
  const { rules } = md.renderer;
  rules.footnote_ref = (tokens, index) => {
    const { number, call } = numbersOf(tokens[index]);
    return `<sup class="note-call"><a href="#note-${number}" id="appel-${call}" aria-label="Note ${number}">${number}</a></sup>`;
  };
  rules.footnote_block_open = () => '<section class="notes" aria-label="Notes">\n<ol>\n';
  rules.footnote_open = (tokens, index) => `<li id="note-${numbersOf(tokens[index]).number}">`;
  rules.footnote_anchor = (tokens, index) => {
    const { number, call, again } = numbersOf(tokens[index]);
    const which = again > 0 ? `au ${again + 1}ᵉ appel` : "à l’appel";
    return ` <a class="note-return" href="#appel-${call}" aria-label="Retour ${which} de la note ${number}">↑</a>`;
  };
}

/** Where each note is first written: of ten thousand, none is looked for from the first line on. */
function linesOfNotes(lines: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    for (const [, label = ""] of line.matchAll(/\[\^([^\]\s]+)\]:/g))
      if (!found.has(label)) found.set(label, index);
  }
  return found;
}

function numbersOf(token: Token | undefined): { number: number; call: string; again: number } {
  const number = Number(token?.meta?.id) + 1;
  const again = Number(token?.meta?.subId ?? 0);
  return { number, call: again > 0 ? `${number}-${again + 1}` : String(number), again };
}
