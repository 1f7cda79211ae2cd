import type { Element, ElementContent } from "hast";
import { element, elementsOf, isElement, remove, wordsOf } from "./elements.ts";

/** A table of Markdown has titles: those of one without are its first line. Its caption stands above it. */
export function table(node: Element, children: readonly ElementContent[]): ElementContent[] {
  const inside: Element = { ...node, children: [...children] };
  for (const row of elementsOf(inside).filter(({ tagName }) => tagName === "tr"))
    if (wordsOf(row) === "" && !elementsOf(row).some(({ tagName }) => tagName === "img"))
      remove(inside, row);
  const [first] = elementsOf(inside).filter((one) => one.tagName === "tr");
  if (first === undefined || wordsOf(inside) === "") {
    return elementsOf(inside).filter((one) => one.tagName === "img");
  }
  first.children = first.children.map((cell) =>
    isElement(cell, "td") ? { ...cell, tagName: "th" } : cell,
  );
  const captions = children.filter((child) => isElement(child, "caption"));
  return [
    ...captions.map((caption) => element("p", "children" in caption ? caption.children : [])),
    { ...node, children: inside.children.filter((child) => !isElement(child, "caption")) },
  ];
}
