import type { Element, Root } from "hast";
import type { Article } from "../article/article.ts";

/** How ids, links and pictures are written where a booklet's articles stand. */
export interface Placement {
  /** An id of an article, by its number. */
  readonly id: (number: number, id: string) => string;
  /** Where an article is, or a place in it. */
  readonly link: (number: number, id?: string) => string;
  /** Where a picture lies, by its address on the site. */
  readonly picture: (address: string) => string;
}

/** On paper all articles are one document: ids of each are its own. */
export const ON_PAPER: Placement = {
  id: (number, id) => `a${number}-${id}`,
  link: (number, id) => (id === undefined ? `#a${number}` : `#a${number}-${id}`),
  picture: (address) => address,
};

/** In an EPUB each article is a file beside the others. */
export const IN_FILES: Placement = {
  id: (_, id) => id,
  link: (number, id) => `${articleFile(number)}${id === undefined ? "" : `#${id}`}`,
  picture: (address) => address.replace(/^\//, ""),
};

/** The file of an article in an EPUB. */
export function articleFile(number: number): string {
  return `article-${number}.xhtml`;
}

interface Surroundings {
  readonly number: number;
  /** Of the article, in full. */
  readonly here: string;
  /** The articles of the booklet by their address in full. */
  readonly inside: ReadonlyMap<string, { readonly number: number; readonly article: Article }>;
  readonly placement: Placement;
}

/** What names another element of the same article. */
const REFERENCES = ["ariaLabelledBy", "ariaDescribedBy", "headers"] as const;

/**
 * Places the tree of an article in a booklet: links lead within it where they can, to the site in full elsewhere; what
 * only the site's scripts understand is left out, what is folded stands open.
 */
export function placeText(tree: Root, around: Surroundings): void {
  for (const element of elementsOf(tree)) place(element, around);
}

function place(element: Element, around: Surroundings): void {
  const { properties, tagName } = element;
  const { number, here, placement } = around;
  for (const name of Object.keys(properties))
    if (/^data[A-Z]|^tabIndex$/.test(name)) delete properties[name];
  if (typeof properties.id === "string" && properties.id !== `a${number}`)
    properties.id = placement.id(number, properties.id);
  for (const name of REFERENCES) {
    const named = properties[name];
    if (named === undefined || named === null) continue;
    const ids = Array.isArray(named) ? named : String(named).split(/\s+/);
    properties[name] = ids.map((id) => placement.id(number, String(id)));
  }
  if (typeof properties.href === "string") properties.href = leadTo(properties.href, around);
  if (tagName === "img" && typeof properties.src === "string")
    properties.src = placement.picture(new URL(properties.src, here).pathname);
  if (tagName === "details") properties.open = true;
  tellNotes(element);
}

function leadTo(written: string, { number, here, inside, placement }: Surroundings): string {
  if (written.startsWith("#")) {
    const [, own] = placement.link(number, decodeURIComponent(written.slice(1))).split("#");
    return `#${own}`;
  }
  if (!URL.canParse(written, here)) return written;
  const { href, hash } = new URL(written, here);
  const target = inside.get(hash === "" ? href : href.slice(0, -hash.length));
  if (target === undefined) return href;
  const id = decodeURIComponent(hash.slice(1));
  return target.article.body.anchors.includes(id)
    ? placement.link(target.number, id)
    : placement.link(target.number);
}

/** Readers of books show a note where it is called, when they are told what is one. */
function tellNotes({ tagName, properties, children }: Element): void {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  if (tagName === "sup" && classes.includes("note-call"))
    for (const call of children) if (isElement(call)) Object.assign(call.properties, CALL);
  if (tagName === "section" && classes.includes("notes")) properties.role = "doc-endnotes";
  if (tagName === "a" && classes.includes("note-return")) properties.role = "doc-backlink";
}

const CALL = { role: "doc-noteref", "epub:type": "noteref" };

function* elementsOf({ children }: Pick<Root | Element, "children">): Generator<Element> {
  for (const child of children) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

function isElement(node: Root["children"][number]): node is Element {
  return node.type === "element";
}
