import type { ElementContent } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { parse } from "parse5";
import type { Doubt, Dropped } from "../draft-article.ts";
import type { ToldByLine } from "../press-text/told-lines.ts";
import { captionsBelow } from "./caption-paragraphs.ts";
import { clean } from "./clean.ts";
import type { Parent } from "./elements.ts";
import {
  attributeOf,
  contentOf,
  element,
  elementsOf,
  findElement,
  isElement,
  remove,
  wordsOf,
} from "./elements.ts";
import type { Footnote } from "./footnotes.ts";
import { takeFootnotes } from "./footnotes.ts";
import { metaAuthors, metaOf, titleIn } from "./page-head.ts";
import { withoutPageLines } from "./page-lines.ts";

/** An article as a page of HTML has it, its text cleaned and still HTML. */
export interface HtmlArticle extends ToldByLine {
  readonly title?: string;
  readonly standfirst?: string;
  readonly authors: readonly string[];
  readonly section?: string;
  readonly source?: string;
  readonly content: readonly ElementContent[];
  readonly notes: readonly Footnote[];
  readonly doubts: readonly Doubt[];
  readonly dropped: readonly Dropped[];
}

const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|chap[oô]|chapeau|subtitle|sous-titre|dek)(?:$|[\s_-])/i;
/** Reads a page, or the HTML of a text alone. @param zone where its dates are local */
export function readHtml(html: string, zone: string): HtmlArticle {
  const page = fromParse5(parse(html, { scriptingEnabled: false }));
  const tree: Parent = page.type === "root" ? page : { type: "root", children: [] };
  const dropped: Dropped[] = [];
  const doubts: Doubt[] = [];
  const notes = takeFootnotes(tree);
  const root = articleIn(tree);
  dropOutside(tree, root, dropped);

  const title = titleIn(root, tree, doubts);
  const lead = findElement(
    root,
    (one) => STANDFIRST.test(attributeOf(one, "className")) && wordsOf(one) !== "",
  );
  const standfirst = lead === undefined ? undefined : wordsOf(lead);
  if (lead !== undefined) remove(root, lead);
  const cleaned = captionsBelow(flattened(clean(contentOf(root), dropped)));
  const pasted = title === undefined && isPlain(cleaned); // its lines are read as those of a press text
  const { content, told, authors, source } = pasted
    ? { content: cleaned, told: {}, authors: [], source: undefined }
    : withoutPageLines(cleaned, zone, dropped);
  return {
    ...metaOf(tree, root, zone),
    ...told,
    ...(title === undefined ? {} : { title }),
    ...(standfirst === undefined ? {} : { standfirst }),
    ...(source === undefined ? {} : { source }),
    authors: authors.length > 0 ? authors : metaAuthors(tree),
    content,
    notes: notes.map((note) => ({ ...note, children: clean(note.children, dropped) })),
    doubts,
    dropped,
  };
}

/** The lines of a document that has nothing but paragraphs: a press text that was pasted into a word processor. */
export function plainLines(page: HtmlArticle): string | undefined {
  const { title, standfirst, content, notes } = page;
  if (title !== undefined || standfirst !== undefined || notes.length > 0) return undefined;
  return isPlain(content) ? content.map(linesOf).join("\n\n") : undefined;
}

function isPlain(content: readonly ElementContent[]): boolean {
  return content.every(
    (node) => isElement(node, "p") && elementsOf(node).every(({ tagName }) => tagName === "br"),
  );
}

function linesOf(node: ElementContent): string {
  if (isElement(node, "br")) return "\n";
  if (node.type === "text") return node.value.replace(/\s*\n\s*/g, " ");
  return isElement(node) ? node.children.map(linesOf).join("") : "";
}

/** The part of a page that is the article: the element of that name when there is one, else the main part. */
function articleIn(tree: Parent): Parent {
  const articles = elementsOf(tree).filter((one) => one.tagName === "article");
  const [only] = articles;
  if (only !== undefined && articles.length === 1) return only;
  const main = findElement(
    tree,
    (one) => one.tagName === "main" || attributeOf(one, "role") === "main",
  );
  return main ?? findElement(tree, (one) => one.tagName === "body") ?? tree;
}

function dropOutside(tree: Parent, root: Parent, dropped: Dropped[]): void {
  if (tree === root) return;
  for (const child of contentOf(tree)) {
    if (child === root || !isElement(child) || ["head", "script", "style"].includes(child.tagName))
      continue;
    if (elementsOf(child).some((one) => one === root)) dropOutside(child, root, dropped);
    else {
      const rest: Dropped[] = [];
      const words = clean([child], rest).map(wordsOf).filter(Boolean).join(" ");
      dropped.push(...rest);
      if (words !== "") dropped.push({ why: "hors de l’article", words });
    }
  }
}

/** Parts of pages that hold blocks and say nothing themselves. */
function flattened(nodes: readonly ElementContent[]): ElementContent[] {
  const flat = nodes.flatMap((node) =>
    isElement(
      node,
      "div",
      "section",
      "article",
      "main",
      "header",
      "footer",
      "body",
      "html",
      "aside",
      "address",
    ) && node.children.some((child) => isElement(child))
      ? flattened(node.children)
      : [node],
  );
  const blocks: ElementContent[] = [];
  let line: ElementContent[] = [];
  const close = () => {
    if (line.some((node) => wordsOf(node) !== "" || isElement(node, "img")))
      blocks.push(element("p", line));
    line = [];
  };
  for (const node of flat) {
    if (isInline(node)) line.push(node);
    else {
      close();
      blocks.push(node);
    }
  }
  close();
  return blocks;
}

function isInline(node: ElementContent): boolean {
  return (
    node.type === "text" ||
    isElement(
      node,
      "a",
      "strong",
      "em",
      "code",
      "del",
      "s",
      "br",
      "q",
      "img",
      "note-call",
      "kbd",
      "samp",
      "var",
      "sup",
      "sub",
    )
  );
}
