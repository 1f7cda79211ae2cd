import type { Element, ElementContent, Root, RootContent } from "hast";

/** Anything that has children in a tree of HTML. */
export type Parent = Element | Root;

/** An element of one of these names. */
export function isElement<Name extends string>(
  node: RootContent | undefined,
  ...names: readonly Name[]
): node is Element & { tagName: Name } {
  return (
    node?.type === "element" && (names.length === 0 || names.some((name) => name === node.tagName))
  );
}

/** An attribute as text, whatever it is called in HTML; empty when it is missing. */
export function attributeOf({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value)
    ? value.join(" ")
    : typeof value === "boolean"
      ? ""
      : String(value ?? "");
}

/** The words of a node, on one line. */
export function wordsOf(node: RootContent | Root): string {
  return rawText(node).replace(/\s+/g, " ").trim();
}

function rawText(node: RootContent | Root): string {
  if (node.type === "text") return node.value;
  if (!("children" in node)) return "";
  const inner = node.children.map(rawText).join("");
  return isElement(node as RootContent, ...BLOCKS) ? ` ${inner} ` : inner;
}

/** What ends a line of words. */
const BLOCKS: readonly string[] = [
  ...[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "br",
    "caption",
    "dd",
    "div",
    "dl",
    "dt",
  ],
  ...["figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr"],
  ...[
    "li",
    "main",
    "nav",
    "ol",
    "option",
    "img",
    "p",
    "pre",
    "section",
    "table",
    "td",
    "th",
    "tr",
    "ul",
  ],
];

/** Every element of a tree, in the order of the page. */
export function elementsOf(parent: Parent): Element[] {
  return parent.children.flatMap((child): Element[] =>
    isElement(child) ? [child, ...elementsOf(child)] : [],
  );
}

/** The first element of a tree that is wanted. */
export function findElement(
  parent: Parent,
  wanted: (element: Element) => boolean,
): Element | undefined {
  return elementsOf(parent).find(wanted);
}

/** Takes an element out of a tree. */
export function remove(parent: Parent, gone: Element): void {
  parent.children = parent.children.filter((child) => child !== gone);
  for (const child of parent.children) if (isElement(child)) remove(child, gone);
}

/** Makes an element. */
export function element(
  tagName: string,
  children: readonly ElementContent[],
  properties: Element["properties"] = {},
): Element {
  return { type: "element", tagName, properties, children: [...children] };
}

/** The children of a tree that an element may have: no doctype. */
export function contentOf(parent: Parent): ElementContent[] {
  return parent.children.flatMap((child) => (child.type === "doctype" ? [] : [child]));
}
