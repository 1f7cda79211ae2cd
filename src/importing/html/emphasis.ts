import type { Element, ElementContent, Text } from "hast";
import { attributeOf, element, isElement } from "./elements.ts";

/** Strong or em, by the element or by its style; undefined for anything else. */
export function emphasisOf(node: Element): "strong" | "em" | undefined {
  const style = attributeOf(node, "style");
  const { tagName } = node;
  if (tagName === "strong" || tagName === "b")
    return /font-weight:\s*(?:normal|[1-5]00)/i.test(style) ? undefined : "strong";
  if (tagName === "em" || tagName === "i")
    return /font-style:\s*normal/i.test(style) ? undefined : "em";
  if (tagName !== "span") return undefined;
  if (/font-weight:\s*(?:bold|[6-9]00)/i.test(style)) return "strong";
  return /font-style:\s*italic/i.test(style) ? "em" : undefined;
}

/** Spaces and breaks at the edges of an emphasis stand outside of it; one without words is none. */
export function hoist(
  name: "strong" | "em",
  children: readonly ElementContent[],
): ElementContent[] {
  const inner = children.flatMap((child) => (isElement(child, name) ? child.children : [child]));
  const before: ElementContent[] = [];
  const after: ElementContent[] = [];
  for (let first = inner[0]; first !== undefined; first = inner[0]) {
    const edge = edgeOf(first, /^\s+/);
    if (edge === undefined) break;
    before.push(edge.outside);
    inner.splice(0, 1, ...edge.inside);
    if (edge.inside.length > 0) break;
  }
  for (let last = inner.at(-1); last !== undefined; last = inner.at(-1)) {
    const edge = edgeOf(last, /\s+$/);
    if (edge === undefined) break;
    after.unshift(edge.outside);
    inner.splice(-1, 1, ...edge.inside);
    if (edge.inside.length > 0) break;
  }
  const blocks = inner.some((child) =>
    isElement(child, "p", "div", "ul", "ol", "img", "figure", "table", "blockquote"),
  );
  const middle = inner.length === 0 || blocks ? inner : [element(name, inner)];
  return [...before, ...middle, ...after];
}

function edgeOf(
  node: ElementContent,
  spaces: RegExp,
): { outside: ElementContent; inside: Text[] } | undefined {
  if (isElement(node, "br")) return { outside: node, inside: [] };
  if (node.type !== "text") return undefined;
  const found = spaces.exec(node.value)?.[0];
  if (found === undefined) return undefined;
  const rest = node.value.replace(spaces, "");
  return {
    outside: { type: "text", value: found },
    inside: rest === "" ? [] : [{ type: "text", value: rest }],
  };
}

/** « **a** » and « **b** » side by side are one, a space between them or not: word processors cut them anywhere. */
export function joinTwins(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const space = isSpace(joined.at(-1)) ? joined.at(-1) : undefined;
    const at = joined.length - (space === undefined ? 1 : 2);
    const twin = joined[at];
    if (isElement(node, "strong", "em") && isElement(twin, node.tagName)) {
      const between = space === undefined ? [] : [space];
      joined.splice(at, 2, {
        ...twin,
        children: [...twin.children, ...between, ...node.children],
      });
    } else joined.push(node);
  }
  return joined;
}

function isSpace(node: ElementContent | undefined): boolean {
  return node?.type === "text" && /^ +$/.test(node.value);
}

const RAISED: Readonly<Record<string, string>> = {
  "1": "¹",
  "2": "²",
  "3": "³",
  "0": "⁰",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
};

/** « m² » and « CO₂ » have their characters; « 1er » is what the press sets itself. */
export function raised(name: string, children: readonly ElementContent[]): ElementContent[] {
  const [only] = children;
  if (children.length !== 1 || only?.type !== "text" || !/^\d{1,2}$/.test(only.value))
    return [...children];
  const value = [...only.value]
    .map((digit) =>
      name === "sup" ? (RAISED[digit] ?? digit) : String.fromCodePoint(0x2080 + Number(digit)),
    )
    .join("");
  return [{ type: "text", value }];
}
