import type { MarkdownIt, Token } from "markdown-it";
import type { Block } from "../blocks.ts";
import type { BodyContext } from "./context.ts";
import { contextOf } from "./context.ts";
import { readFigures } from "./figures.ts";
import { readPlayer } from "./players.ts";
import { readSeeAlso } from "./see-also.ts";
import { readVideoLink } from "./video-link.ts";

/** A paragraph as its readers see it. */
export interface Paragraph {
  readonly children: readonly Token[];
  readonly map: [number, number] | null;
}

/** Makes blocks of a paragraph, or leaves it to the next reader. */
export type ParagraphReader = (paragraph: Paragraph, context: BodyContext) => Block[] | undefined;

/** In order: the first that recognises a paragraph has it. */
const READERS: readonly ParagraphReader[] = [readSeeAlso, readPlayer, readFigures, readVideoLink];

/** The token that stands for a block until the body is cut at it. */
export const BLOCK = "press_block";

/** Replaces the paragraphs that are more than text by the blocks that components draw. */
export function paragraphs(md: MarkdownIt): void {
  md.core.ruler.push("press-paragraphs", (state) => {
    const context = contextOf(state.env);
    const kept: Token[] = [];
    for (let index = 0; index < state.tokens.length; index++) {
      const [opening, inline] = state.tokens.slice(index, index + 2);
      if (opening === undefined) break;
      const blocks =
        opening.type === "paragraph_open" && inline?.type === "inline"
          ? readParagraph({ children: inline.children ?? [], map: inline.map }, context)
          : undefined;
      if (blocks === undefined) {
        kept.push(opening);
        continue;
      }
      for (const block of blocks) {
        const token = new state.Token(BLOCK, "", 0);
        token.block = true;
        token.map = opening.map;
        token.meta = { index: context.blocks.push(block) - 1 };
        kept.push(token);
      }
      index += 2;
    }
    state.tokens = kept;
  });
  md.renderer.rules[BLOCK] = (tokens, index) => blockMark(Number(tokens[index]?.meta?.index));
}

function readParagraph(paragraph: Paragraph, context: BodyContext): Block[] | undefined {
  for (const reader of READERS) {
    const blocks = reader(paragraph, context);
    if (blocks !== undefined) return blocks;
  }
  return undefined;
}

/**
 * The mark of a block in rendered HTML. Raw HTML being off, no editor can write a comment: what
 * looks like a mark is one.
 */
export function blockMark(index: number): string {
  return `<!--block ${index}-->`;
}

/** Cuts rendered HTML at its blocks. */
export function cutAtBlocks(html: string, blocks: readonly Block[]): (string | Block)[] {
  return html
    .split(/<!--block (\d+)-->/)
    .map((part, index) => (index % 2 === 0 ? part : blocks[Number(part)]))
    .filter((part): part is string | Block => part !== undefined && part !== "");
}
