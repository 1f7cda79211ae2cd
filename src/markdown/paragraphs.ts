import type { MarkdownIt, StateCore, Token } from "markdown-it";
import type { Block } from "../article/blocks.ts";
import { BLOCK, blockMark } from "./block-mark.ts";
import type { BodyContext } from "./context.ts";
import { contextOf } from "./context.ts";
import { readFigures } from "./figures.ts";
import type { Line, LineReader } from "./line.ts";
import { readPlayer } from "./players.ts";
import { isTitleOnSeveralLines, readSeeAlso } from "./see-also.ts";
import { readVideoLink } from "./video-link.ts";

/** In order: the first that recognises a line has it. */
const READERS: readonly LineReader[] = [readSeeAlso, readPlayer, readFigures, readVideoLink];

/**
 * Replaces the lines that are more than text by the blocks that components draw. Line by line: a
 * picture with text on the next line is a figure and a paragraph, and loses neither.
 */
export function paragraphs(md: MarkdownIt): void {
  md.core.ruler.push("press-paragraphs", (state) => {
    const context = contextOf(state.env);
    const kept: Token[] = [];
    let inNote = false;
    let inGallery = false;
    for (let index = 0; index < state.tokens.length; index++) {
      const [opening, inline, closing] = state.tokens.slice(index, index + 3);
      if (opening === undefined) break;
      if (opening.type === "footnote_open") inNote = true;
      if (opening.type === "footnote_close") inNote = false;
      if (opening.type === "container_galerie_open") inGallery = true;
      if (opening.type === "container_galerie_close") inGallery = false;
      const made =
        !inNote && opening.type === "paragraph_open" && inline?.type === "inline"
          ? readParagraph(opening, inline, closing, context, state.Token, inGallery)
          : undefined;
      kept.push(...(made ?? [opening]));
      if (made !== undefined) index += 2;
    }
    state.tokens = kept;
  });
  md.renderer.rules[BLOCK] = (tokens, index) => blockMark(Number(tokens[index]?.meta?.index));
}

/** The tokens of a paragraph that holds blocks; undefined for one that is only text. */
function readParagraph(
  opening: Token,
  inline: Token,
  closing: Token | undefined,
  context: BodyContext,
  TokenClass: StateCore["Token"],
  inGallery: boolean,
): Token[] | undefined {
  const lines = linesOf(inline, context);
  const pieces = lines.map((line) => ({ line, blocks: readLine(line, context) }));
  if (pieces.every(({ blocks }) => blocks === undefined)) return undefined;
  const made: Token[] = [];
  let text: Token[] = [];
  const flush = () => {
    if (text.length > 0 && closing !== undefined) {
      const rest = new TokenClass("inline", "", 0);
      Object.assign(rest, { children: text, map: inline.map, level: inline.level, block: true });
      rest.content = inline.content;
      made.push(opening, rest, closing);
    }
    text = [];
  };
  for (const { line, blocks } of pieces) {
    if (blocks === undefined) {
      if (text.length > 0) text.push(new TokenClass("softbreak", "br", 0));
      text.push(...line.children);
      continue;
    }
    flush();
    for (const one of blocks) {
      const block: Block = inGallery && one.kind === "figure" ? { ...one, gallery: true } : one;
      const token = new TokenClass(BLOCK, "", 0);
      token.block = true;
      token.map = line.map;
      token.meta = { index: context.blocks.push(block) - 1 };
      made.push(token);
    }
  }
  flush();
  return made;
}

/** Cuts a paragraph at its line ends, unless one runs through what they separate. */
function linesOf({ children, map }: Token, context: BodyContext): Line[] {
  const whole: Line = { children: children ?? [], map };
  if (isTitleOnSeveralLines(whole, context)) return [whole];
  const lines: Token[][] = [[]];
  let depth = 0;
  for (const child of whole.children) {
    depth += child.nesting;
    if (depth === 0 && (child.type === "softbreak" || child.type === "hardbreak")) lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines.map((line, index) => ({
    children: line,
    map: map === null ? null : [map[0] + index, map[0] + index + 1],
  }));
}

function readLine(line: Line, context: BodyContext): Block[] | undefined {
  for (const reader of READERS) {
    const blocks = reader(line, context);
    if (blocks !== undefined) return blocks;
  }
  return undefined;
}

/** Cuts rendered HTML at its blocks. */
export function cutAtBlocks(html: string, blocks: readonly Block[]): (string | Block)[] {
  return html
    .split(/<!--block (\d+)-->/)
    .map((part, index) => (index % 2 === 0 ? part : blocks[Number(part)]))
    .filter((part): part is string | Block => part !== undefined && part !== "");
}
