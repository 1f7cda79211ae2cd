import type { ElementContent } from "hast";
import type { Dropped } from "../draft-article.ts";
import { isFurniture } from "../press-text/furniture.ts";
import type { ToldByLine } from "../press-text/told-lines.ts";
import { authorsIn, datesIn, tagsIn } from "../press-text/told-lines.ts";
import { elementsOf, isElement, wordsOf } from "./elements.ts";

/** How far from the start or the end a paragraph may be the page's and not the text's. */
const EDGE = 4;

/** Takes from the edges of a text the lines that tell of it: its date, its author, its subjects, its source. */
export function withoutPageLines(
  content: readonly ElementContent[],
  zone: string,
  dropped: Dropped[],
) {
  let told: ToldByLine = {};
  let source: string | undefined;
  const authors: string[] = [];
  const kept = content.filter((node, index) => {
    const fromEnd = content.length - 1 - index;
    if (!isElement(node, "p") || elementsOf(node).some((one) => one.tagName === "img")) return true;
    const words = wordsOf(node);
    const drop = (why: string) => {
      dropped.push({ why, words });
      return false;
    };
    if (isFurniture(words)) return drop("décor de la page");
    const tags = tagsIn(words);
    if (tags !== undefined && fromEnd < EDGE) {
      told = { ...told, ...tags };
      return drop("lu comme les sujets");
    }
    const dates = index < EDGE || fromEnd < EDGE ? datesIn(words, zone) : undefined;
    if (dates !== undefined) {
      told = { ...dates, ...told };
      return drop("lu comme la date");
    }
    const names = index < EDGE && authors.length === 0 ? authorsIn(words) : undefined;
    if (names !== undefined) {
      authors.push(...names);
      return drop("lu comme la signature");
    }
    const named = fromEnd < EDGE ? /^sources?\s*:\s*(\S.*)$/iu.exec(words)?.[1] : undefined;
    if (
      named === undefined ||
      isElement(content[index - 1], "table") ||
      elementsOf(node).length > 0
    )
      return true;
    source = named;
    return false;
  });
  return { content: kept, told, authors, source };
}
