import type { Element, ElementContent, Text } from "hast";
import type { Dropped } from "../draft-article.ts";
import { attributeOf, element, isElement, wordsOf } from "./elements.ts";
import { emphasisOf, hoist, joinTwins, raised } from "./emphasis.ts";
import { figure, picturesApart } from "./pictures.ts";
import { table } from "./tables.ts";
import { videoPage } from "./video-page.ts";

const UNSEEN = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "link",
  "meta",
  "head",
  "title",
  "svg",
  "canvas",
  "map",
]);
const FURNITURE = new Set([
  "nav",
  "form",
  "button",
  "select",
  "textarea",
  "input",
  "dialog",
  "menu",
]);
/** What themes call the parts of a page that are not its article. */
const FURNITURE_CLASS =
  /(?:^|[\s_-])(?:share|sharing|sharedaddy|social|related|relatedposts|yarpp|newsletter|breadcrumbs?|comments?|comment-respond|cookie|advert|ads|adsbygoogle|publicite|post-navigation|tags-links|toc|screen-reader-text|edit-link|footnote-backref|back-to-top)(?:$|[\s_-])/i;
const EMPHASIS = new Set(["strong", "b", "em", "i"]);
/** Elements that a word processor puts around words and that say nothing here. */
const TRANSPARENT = new Set([
  "font",
  "u",
  "span",
  "center",
  "big",
  "small",
  "ins",
  "abbr",
  "time",
  "wbr",
  "picture",
  "label",
  "mark",
  "tt",
  "cite",
  "dfn",
  "data",
  "bdi",
  "bdo",
  "o:p",
]);
/** What a figure reads its credit from. */
const CREDIT_CLASS = /credit|copyright/i;
const HEADING = /^h[1-6]$/;

/**
 * A tree of HTML without what is not the article's: furniture, empty marks, the marks of word processors; in the
 * form in which it becomes good Markdown.
 *
 * @param dropped gathers the words that are taken away
 */
export function clean(nodes: readonly ElementContent[], dropped: Dropped[]): ElementContent[] {
  return joinTwins(nodes.flatMap((node) => cleanNode(node, dropped)));
}

function cleanNode(node: ElementContent, dropped: Dropped[]): ElementContent[] {
  if (node.type === "text") return [node];
  if (node.type !== "element") return [];
  const { tagName: name } = node;
  if (UNSEEN.has(name)) return [];
  if (isFurniture(node)) {
    const words = wordsOf(node);
    const why = attributeOf(node, "dataWhy") || "décor de la page";
    if (words !== "") dropped.push({ why, words });
    return [];
  }
  if (name === "iframe" || name === "embed" || name === "object") return embedded(node, dropped);
  if (name === "pre") return wordsOf(node) === "" ? [] : [node];
  const children = clean(node.children, dropped);
  if (name === "code") return code(node, children);
  if (name === "sup" || name === "sub") return raised(name, children);
  const emphasised = emphasisOf(node);
  if (emphasised !== undefined) return hoist(emphasised, children);
  if (CREDIT_CLASS.test(attributeOf(node, "className"))) return [{ ...node, children }];
  if (EMPHASIS.has(name) || TRANSPARENT.has(name)) return children;
  if (name === "a") return link(node, children, dropped);
  if (HEADING.test(name)) return heading(node, children);
  if (name === "td" || name === "th") return [{ ...node, children: oneLine(children) }];
  if (name === "p") return paragraphs(node, children).flatMap(picturesApart);
  if (name === "ul" || name === "ol")
    return children.some((child) => isElement(child)) ? [{ ...node, children }] : [];
  if (name === "dl" && isComments(node)) return hidden("commentaire", node, dropped);
  if (name === "figure") return figure(node, children);
  if (name === "table") return table(node, children);
  return [{ ...node, children }];
}

function isFurniture(node: Element): boolean {
  return (
    FURNITURE.has(node.tagName) ||
    node.properties.hidden === true ||
    (attributeOf(node, "ariaHidden") === "true" && node.tagName !== "img") ||
    FURNITURE_CLASS.test(attributeOf(node, "className"))
  );
}

/** Comments of a Word document, as mammoth puts them at the end. */
function isComments({ children }: Element): boolean {
  return children.some(
    (child) => isElement(child, "dt") && /^comment-\d/.test(attributeOf(child, "id")),
  );
}

function hidden(why: string, { children }: Element, dropped: Dropped[]): ElementContent[] {
  for (const child of children)
    if (isElement(child, "dd")) dropped.push({ why, words: wordsOf(child).replace(/\s*↑$/, "") });
  return [];
}

/** Code among words is one line of text; a picture in it stands beside. */
function code(node: Element, children: readonly ElementContent[]): ElementContent[] {
  const value = wordsOf({ ...node, children: [...children] });
  const pictures = children.filter((child) => isElement(child, "img"));
  return [
    ...(value === "" ? [] : [{ ...node, children: [{ type: "text" as const, value }] }]),
    ...pictures,
  ];
}

/** A link leads somewhere, and has words; the address of one that has none, as of a picture in large, is told. */
function link(
  node: Element,
  children: readonly ElementContent[],
  dropped: Dropped[],
): ElementContent[] {
  const href = attributeOf(node, "href").trim();
  if (/^#comment-\d/.test(href)) return []; // the call of a comment of Word
  const followed = href !== "" && !href.startsWith("#") && !/^javascript:/i.test(href);
  const words = children.map(wordsOf).join("");
  if (words !== "" && followed) return [{ ...node, children: [...children] }];
  if (followed) dropped.push({ why: "lien sans mots", words: href });
  const anchored = words !== "" && href.length > 1 && href.startsWith("#");
  return anchored ? [{ ...node, children: [...children] }] : [...children];
}

/** A heading is bold by itself, and one without words is none. */
function heading(node: Element, children: readonly ElementContent[]): ElementContent[] {
  const plain = children.flatMap((child) =>
    isElement(child, "strong")
      ? child.children
      : isElement(child, "br")
        ? [{ type: "text" as const, value: " " }]
        : [child],
  );
  const pictures = plain.filter((child) => isElement(child, "img", "figure"));
  const words = plain.filter((child) => !isElement(child, "img", "figure"));
  const said = words.map(wordsOf).join("");
  return [...pictures, ...(said === "" ? [] : [{ ...node, children: words }])];
}

/** Two breaks end a paragraph; one without words and pictures is none. */
function paragraphs(node: Element, children: readonly ElementContent[]): ElementContent[] {
  const parts: ElementContent[][] = [[]];
  for (const [index, child] of children.entries()) {
    const previous = children
      .slice(0, index)
      .findLast((one) => one.type !== "text" || one.value.trim() !== "");
    if (isElement(child, "br") && isElement(previous, "br")) parts.push([]);
    else parts.at(-1)?.push(child);
  }
  return parts.flatMap((part) => {
    while (isElement(part.at(-1), "br") || isBlank(part.at(-1))) part.pop();
    while (isElement(part[0], "br") || isBlank(part[0])) part.shift();
    return part.length === 0 ? [] : [{ ...node, children: part }];
  });
}

function isBlank(node: ElementContent | undefined): boolean {
  return node?.type === "text" && node.value.replace(/\u00a0/g, " ").trim() === "";
}

/** A cell of a table is one line in Markdown. */
function oneLine(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child, index): ElementContent[] => {
    if (isElement(child, "hr")) return [{ type: "text", value: " " }];
    if (
      !isElement(
        child,
        "p",
        "div",
        "ul",
        "ol",
        "li",
        "blockquote",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
      )
    )
      return [child];
    const space: Text[] = index === 0 ? [] : [{ type: "text", value: " " }];
    return [...space, ...oneLine(child.children)];
  });
}

/** What another site shows inside a page is a link to it here. */
function embedded(node: Element, dropped: Dropped[]): ElementContent[] {
  const address = attributeOf(node, "src") || attributeOf(node, "data");
  if (!/^(?:https?:)?\/\//i.test(address)) {
    if (address !== "") dropped.push({ why: "objet inséré", words: address });
    return clean(node.children, dropped);
  }
  const href = videoPage(address.replace(/^\/\//, "https://"));
  const title = attributeOf(node, "title").trim() || href;
  return [element("p", [element("a", [{ type: "text", value: title }], { href })])];
}
