import type { ElementContent } from "hast";
import { creditApart } from "../press-text/captions.ts";
import { attributeOf, element, isElement, wordsOf } from "./elements.ts";
import { withCaption } from "./pictures.ts";

/** The class of a paragraph that a word processor calls a caption. */
const CAPTION_CLASS = "caption";

/** A caption that stands in a paragraph of its own, below its picture or above it, is the picture's. */
export function captionsBelow(nodes: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  let waiting: ElementContent | undefined;
  for (const node of nodes) {
    const picture = aloneIn(node);
    const last = made.at(-1);
    const previous = last === undefined ? undefined : aloneIn(last);
    if (isCaption(node) && previous !== undefined && attributeOf(previous, "dataCaption") === "") {
      made[made.length - 1] = element("p", [withCaption(previous, creditApart(wordsOf(node)))]);
    } else if (picture !== undefined && waiting !== undefined) {
      made.push(element("p", [withCaption(picture, creditApart(wordsOf(waiting)))]));
      waiting = undefined;
    } else {
      if (waiting !== undefined) made.push(waiting);
      waiting = isCaption(node) ? node : undefined;
      if (waiting === undefined) made.push(node);
    }
  }
  return waiting === undefined ? made : [...made, waiting];
}

function isCaption(node: ElementContent): boolean {
  return isElement(node, "p") && attributeOf(node, "className").split(" ").includes(CAPTION_CLASS);
}

/** The picture that is all that a paragraph holds. */
function aloneIn(node: ElementContent) {
  if (isElement(node, "img")) return node;
  if (!isElement(node, "p") || wordsOf(node) !== "") return undefined;
  const pictures = node.children.filter((child) => isElement(child, "img"));
  const [only] = pictures;
  return pictures.length === 1 && isElement(only) ? only : undefined;
}
