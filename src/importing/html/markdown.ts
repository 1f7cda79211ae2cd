import type { Element, ElementContent } from "hast";
import { toMdast } from "hast-util-to-mdast";
import type { FootnoteDefinition, Image, PhrasingContent, Root, RootContent } from "mdast";
import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { defaultHandlers, toMarkdown } from "mdast-util-to-markdown";
import { detectLanguage } from "../../french/languages/detect-language.ts";
import { attributeOf, isElement, wordsOf } from "./elements.ts";
import type { Footnote } from "./footnotes.ts";
import { CALL } from "./footnotes.ts";
import { CAPTION, CREDIT } from "./pictures.ts";

/** Says what the article's file writes for a picture, a film or a sound; undefined when it stays where it is. */
export type Keep = (source: string) => string | undefined;

/** Cleaned HTML as Markdown of the newsroom. */
export function markdownOf(
  nodes: readonly ElementContent[],
  notes: readonly Footnote[],
  keep: Keep,
): string {
  const shift = shiftOf(nodes);
  const flow = (content: readonly ElementContent[]): RootContent[] => {
    const tree = toMdast(
      { type: "root", children: [...content] },
      {
        handlers: {
          img: (_state, node: Element) => imageOf(node, keep),
          video: (_state, node: Element) => playerOf(node, keep),
          audio: (_state, node: Element) => playerOf(node, keep),
          [CALL.tagName]: (_state, node: Element) => {
            const label = attributeOf(node, CALL.label);
            return { type: "footnoteReference" as const, identifier: label, label };
          },
        },
      },
    );
    return tree.type === "root" ? tree.children.map(tight) : [];
  };
  const children = flow(nodes).map(
    (node): RootContent =>
      node.type === "heading" ? { ...node, depth: depthOf(node.depth + shift) } : node,
  );
  const root: Root = {
    type: "root",
    children: [...children, ...notes.map((note) => noteOf(note, flow))],
  };
  return legible(
    toMarkdown(root, {
      bullet: "-",
      bulletOther: "+",
      emphasis: "*",
      rule: "-",
      fences: true,
      listItemIndent: "one",
      extensions: [
        gfmTableToMarkdown({ tablePipeAlign: false }),
        gfmStrikethroughToMarkdown(),
        gfmFootnoteToMarkdown(),
      ],
      unsafe: [{ atBreak: true, character: ":", after: "::" }],
      handlers: {
        text: (node, _parent, state, info) => withoutNeedlessEscapes(state.safe(node.value, info)),
        image: (node: Image, parent, state, info) =>
          defaultHandlers.image(node, parent, state, info) + attributesOf(node),
      },
    }),
  ).trim();
}

/** « R&D », « snake_case » and « […] » mean nothing in Markdown: their backslashes would only be read by editors. */
function withoutNeedlessEscapes(text: string): string {
  return text
    .replace(/\\&(?![#\w]{1,32};)/g, "&")
    .replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, "_")
    .replace(/\\\[(…|\.\.\.)\\?\]/g, "[$1]");
}

/** A list whose points are a paragraph each has no empty lines between them. */
function tight(node: RootContent): RootContent {
  if (!("children" in node)) return node;
  for (const child of node.children) tight(child);
  if (node.type === "list") {
    const loose = node.children.some(
      ({ children }) => children.filter(({ type }) => type !== "list").length > 1,
    );
    node.spread = loose;
    for (const item of node.children) item.spread = loose;
  }
  return node;
}

/** What is written in braces after a picture: `credit` and `lang`, until then in its data. */
function attributesOf({ data, title }: Image): string {
  const credit = data && "credit" in data ? String(data.credit).replace(/"/g, "'") : undefined;
  const lang = title ? detectLanguage(title) : undefined;
  const pairs = [
    ...(credit === undefined ? [] : [`credit="${credit}"`]),
    ...(lang === undefined || lang === "fr" ? [] : [`lang=${lang}`]),
  ];
  return pairs.length === 0 ? "" : `{${pairs.join(" ")}}`;
}

/** A picture that could not be kept is a link to where it is, and its words. */
function imageOf(node: Element, keep: Keep): PhrasingContent[] {
  const source = attributeOf(node, "src");
  const alt = attributeOf(node, "alt").replace(/\s+/g, " ").trim();
  const caption = attributeOf(node, CAPTION) || attributeOf(node, "title").trim();
  const credit = attributeOf(node, CREDIT);
  const url = keep(source);
  if (url !== undefined) {
    const data = credit === "" ? {} : { credit };
    return [{ type: "image", url, alt, title: caption || null, data }];
  }
  const words = [caption, credit === "" ? "" : `(${credit})`].filter(Boolean).join(" ");
  const named = source.startsWith("data:") ? "" : source.replace(/^.*\//, "");
  const said = alt || words || named || "image";
  const link: PhrasingContent = /^(?:https?:)?\/\//i.test(source)
    ? { type: "link", url: source, children: [{ type: "text", value: said }] }
    : { type: "text", value: said };
  return said === words || words === "" ? [link] : [link, { type: "text", value: ` ${words}` }];
}

/** A film or a sound beside the article is written as a picture is. */
function playerOf(node: Element, keep: Keep): PhrasingContent[] {
  const inner = node.children.find((child) => isElement(child, "source"));
  const source = attributeOf(node, "src") || (isElement(inner) ? attributeOf(inner, "src") : "");
  const title = attributeOf(node, "title") || attributeOf(node, "ariaLabel") || wordsOf(node);
  const url = keep(source);
  if (url !== undefined) return [{ type: "image", url, alt: title, title: null }];
  if (source === "") return title === "" ? [] : [{ type: "text", value: title }];
  return [{ type: "link", url: source, children: [{ type: "text", value: title || source }] }];
}

function noteOf(
  { label, children }: Footnote,
  flow: (content: readonly ElementContent[]) => RootContent[],
): FootnoteDefinition {
  const content = flow(children);
  const paragraphs = content.every(isFlow)
    ? content
    : [{ type: "paragraph" as const, children: content.filter(isPhrasing) }];
  return {
    type: "footnoteDefinition",
    identifier: label,
    label,
    children: paragraphs.filter(isDefinitionContent),
  };
}

const FLOW = ["paragraph", "heading", "list", "blockquote", "code", "table", "thematicBreak"];

function isFlow({ type }: RootContent): boolean {
  return FLOW.includes(type);
}

function isPhrasing(node: RootContent): node is PhrasingContent {
  return !isFlow(node);
}

function isDefinitionContent(
  node: RootContent,
): node is Extract<RootContent, FootnoteDefinition["children"][number]> {
  return isFlow(node);
}

/** How far headings move, so that the highest of them is the second. */
function shiftOf(nodes: readonly ElementContent[]): number {
  const levels = nodes.flatMap(function levelsIn(node): number[] {
    if (!isElement(node)) return [];
    const level = /^h([1-6])$/.exec(node.tagName)?.[1];
    return level === undefined ? node.children.flatMap(levelsIn) : [Number(level)];
  });
  return levels.length === 0 ? 0 : 2 - Math.min(...levels);
}

function depthOf(level: number): 2 | 3 | 4 | 5 | 6 {
  return level <= 2 ? 2 : level === 3 ? 3 : level === 4 ? 4 : level === 5 ? 5 : 6;
}

/**
 * Letters beside an emphasis are letters: CommonMark would not see it, and they came as `&#x4F;`. The press
 * reads emphasis as French is typed (`markdown/pasted/emphasis.ts`).
 */
function legible(markdown: string): string {
  return markdown.replace(/(?<=[*~])&#x([0-9A-F]+);|&#x([0-9A-F]+);(?=[*~])/g, (whole, a, b) => {
    const character = String.fromCodePoint(Number.parseInt(a ?? b, 16));
    return /\s/.test(character) ? whole : character;
  });
}
