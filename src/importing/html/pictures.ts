import type { Element, ElementContent } from "hast";
import { creditApart } from "../press-text/captions.ts";
import { attributeOf, element, elementsOf, isElement, wordsOf } from "./elements.ts";

/** Where a picture's caption and credit stand until it is Markdown. */
export const CAPTION = "dataCaption";
export const CREDIT = "dataCredit";

/** A figure is its picture, with its caption and its credit; of several pictures, the words stand after them. */
export function figure(node: Element, children: readonly ElementContent[]): ElementContent[] {
  const inside: Element = { ...node, children: [...children] };
  const pictures = elementsOf(inside).filter((one) => one.tagName === "img");
  const legend = elementsOf(inside).find((one) => one.tagName === "figcaption");
  const [picture, second] = pictures;
  const said = wordsOf(inside);
  const captioned = picture !== undefined && attributeOf(picture, CAPTION) !== ""; // by a figure within
  const more = captioned || (legend !== undefined && said !== wordsOf(legend)); // words that are no caption
  if (picture === undefined || second !== undefined || more || elementsOf(inside).some(isBlock)) {
    const words = legend === undefined ? [] : [element("p", legend.children)];
    return [...children.filter((child) => child !== legend), ...words];
  }
  if (said === "") return [element("p", [picture])];
  return [element("p", [withCaption(picture, captionOf(legend ?? inside))])];
}

/** Gives a picture its words. */
export function withCaption(
  picture: Element,
  words: { caption: string; credit?: string },
): Element {
  return {
    ...picture,
    properties: {
      ...picture.properties,
      ...(words.caption === "" ? {} : { [CAPTION]: words.caption }),
      ...(words.credit === undefined ? {} : { [CREDIT]: words.credit }),
    },
  };
}

/** The credit is an element of its own in some pages; else it is the caption's last words. */
function captionOf(legend: Element): { caption: string; credit?: string } {
  const own = elementsOf(legend).find((one) =>
    /credit|copyright|source|auteur/i.test(attributeOf(one, "className")),
  );
  const whole = wordsOf(legend);
  if (own === undefined) return creditApart(whole);
  const credit = wordsOf(own);
  const caption = whole.replace(credit, "").replace(/\s+/g, " ").trim();
  return credit === "" ? { caption } : { caption, credit };
}

function isBlock(node: Element): boolean {
  return ["table", "blockquote", "iframe", "pre", "ul", "ol", "video", "audio"].includes(
    node.tagName,
  );
}

/** A picture at the edge of a paragraph stands alone: only then has it a caption. */
export function picturesApart(paragraph: ElementContent): ElementContent[] {
  if (!isElement(paragraph, "p")) return [paragraph];
  const words = [...paragraph.children];
  const before: ElementContent[] = [];
  const after: ElementContent[] = [];
  for (let first = words[0]; first !== undefined; first = words[0]) {
    if (!isElement(first, "img") && !isSpace(first)) break;
    words.shift();
    if (isElement(first, "img")) before.push(first);
  }
  for (let last = words.at(-1); last !== undefined; last = words.at(-1)) {
    if (!isElement(last, "img") && !isSpace(last)) break;
    words.pop();
    if (isElement(last, "img")) after.unshift(last);
  }
  const middle = words.length === 0 ? [] : [{ ...paragraph, children: words }];
  return [...before, ...middle, ...after].map((one) =>
    isElement(one, "img") ? element("p", [one]) : one,
  );
}

function isSpace(node: ElementContent): boolean {
  return isElement(node, "br") || (node.type === "text" && node.value.trim() === "");
}
