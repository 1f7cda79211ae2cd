import type { Token } from "markdown-it";
import type { Passage } from "../article/article.ts";
import type { Block } from "../article/blocks.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import { isolated } from "../french/languages/isolates.ts";
import { BLOCK } from "./block-mark.ts";
import { titleOfBox } from "./containers.ts";
import { attribute, plainText } from "./tokens.ts";

/** The words of a body, in order, for whatever reads them: search, related stories, checks. */
export function passagesOf(tokens: readonly Token[], blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = [];
  let inNotes = false;
  let row: string[] | undefined;
  let number = "";
  tokens.forEach((token, index) => {
    const opening = tokens[index - 1];
    const title = titleOfBox(token);
    if (title !== "") passages.push({ kind: "paragraph", text: title });
    switch (token.type) {
      case "footnote_block_open":
        inNotes = true;
        break;
      case "list_item_open":
        // A year that begins a paragraph is one of its words; 1, 2, 3 only count.
        number = token.info.length > 2 ? `${token.info}. ` : "";
        break;
      case "tr_open":
        row = [];
        break;
      case "tr_close":
        passages.push({ kind: "table", text: (row ?? []).join(" · ") });
        row = undefined;
        break;
      case "fence":
      case "code_block":
        passages.push({ kind: "code", text: token.content });
        break;
      case BLOCK:
        passages.push(...passagesOfBlock(blocks[Number(token.meta?.index)]));
        break;
      case "inline": {
        const text = isolated(plainText(token.children ?? []).trim());
        if (text === "") break;
        if (row !== undefined) row.push(text);
        else passages.push(passageOf(`${number}${text}`, opening, inNotes));
        number = "";
      }
    }
  });
  return passages;
}

function passageOf(text: string, opening: Token | undefined, inNotes: boolean): Passage {
  const heading = opening?.type === "heading_open";
  return withoutUndefined({
    kind: inNotes ? ("note" as const) : heading ? ("heading" as const) : ("paragraph" as const),
    text,
    id: heading ? attribute(opening, "id") : undefined,
    level: heading ? Number(opening.tag.slice(1)) : undefined,
    lang: opening && attribute(opening, "lang"),
  });
}

function passagesOfBlock(block: Block | undefined): Passage[] {
  switch (block?.kind) {
    case "figure":
      return block.figure.caption === undefined
        ? []
        : [
            withoutUndefined({
              kind: "caption" as const,
              text: block.figure.caption.typeset,
              lang: block.figure.caption.lang,
            }),
          ];
    case "see-also":
      // The words of one that leads nowhere are this article's own: a search for them finds it.
      return block.target.found === "nothing"
        ? [{ kind: "paragraph", text: block.target.title }]
        : [];
    case "player":
      return [{ kind: "caption", text: block.player.caption ?? block.player.title }];
    default:
      return [];
  }
}
