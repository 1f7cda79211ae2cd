import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { DefaultTreeAdapterTypes } from "parse5";
import { parse } from "parse5";

/** A fault of a page: our own or a template's, found before any browser opens it. */
export interface PageFault {
  /** The page's file under the publication, with `/`. */
  readonly page: string;
  readonly message: string;
}

/** What a page refers to, and the anchors that it offers. */
interface PageLinks {
  readonly references: readonly { readonly attribute: string; readonly value: string }[];
  readonly anchors: ReadonlySet<string>;
  readonly faults: readonly string[];
}

/** Attributes by which a browser fetches or follows something. */
const REFERENCES = new Set(["href", "src", "srcset", "poster", "action"]);

/** Elements that fetch by themselves: those may not name another host. */
const FETCHING = new Set([
  "img",
  "source",
  "script",
  "link",
  "video",
  "audio",
  "iframe",
  "track",
  "embed",
  "object",
]);

/**
 * Reads every page of a publication and follows its links on disk: each internal link, picture,
 * script and anchor must exist, nothing may be fetched from another host, and each page has one h1
 * and no doubled id.
 *
 * @param base the path part of the public address, from `/` to `/`
 */
export async function checkPages(
  folder: string,
  base: string,
  publicUrl: string,
  onPage: (done: number, total: number) => void,
): Promise<PageFault[]> {
  const files = await filesUnder(folder);
  const present = new Set(files);
  const pages = files.filter((file) => file.endsWith(".html")).toSorted();
  const read = new Map<string, PageLinks>();
  for (const [index, page] of pages.entries()) {
    read.set(page, linksOf(await readFile(join(folder, page), "utf8")));
    onPage(index + 1, pages.length);
  }
  const origin = new URL(publicUrl).origin;
  return [...read].flatMap(([page, { references, anchors, faults }]) => [
    ...faults.map((message) => ({ page, message })),
    ...references.flatMap(({ attribute, value }) => {
      const target = targetOf(value, page, base, origin);
      if (target === undefined) return [];
      const { file, anchor } = target;
      if (file === undefined || !present.has(file)) {
        return [{ page, message: `${attribute}="${value}" leads to no file` }];
      }
      // In another article a lost anchor still opens the page: the editor was warned of it.
      return anchor === "" || file !== page || anchors.has(anchor)
        ? []
        : [{ page, message: `${attribute}="${value}" leads to no such anchor` }];
    }),
  ]);
}

/** The file that a reference leads to; undefined for one that leaves the site. */
function targetOf(
  value: string,
  page: string,
  base: string,
  origin: string,
): { file?: string; anchor: string } | undefined {
  const here = `${origin}${base}${encodeURI(page)}`;
  if (/^(mailto|tel|data|sms):/i.test(value)) return undefined;
  if (!URL.canParse(value, here)) return { anchor: "" };
  const url = new URL(value, here);
  if (url.origin !== origin || (!url.pathname.startsWith(base) && base !== "/")) {
    return url.origin === origin ? { anchor: "" } : undefined;
  }
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return { file, anchor: decodeURIComponent(url.hash.slice(1)) };
}

function linksOf(html: string): PageLinks {
  const references: { attribute: string; value: string }[] = [];
  const anchors = new Set<string>();
  const faults: string[] = [];
  let headings = 0;
  for (const element of elementsOf(parse(html))) {
    if (element.tagName === "h1") headings += 1;
    for (const { name, value } of element.attrs) {
      if (name === "id") {
        if (anchors.has(value)) faults.push(`id="${value}" stands twice`);
        anchors.add(value);
      }
      if (!REFERENCES.has(name)) continue;
      const values =
        name === "srcset"
          ? value.split(",").map((one) => one.trim().split(/\s+/)[0] ?? "")
          : [value];
      for (const one of values) {
        references.push({ attribute: name, value: one });
        if (fetches(element, name) && /^(https?:)?\/\//i.test(one)) {
          faults.push(`<${element.tagName} ${name}="${one}"> is fetched from another host`);
        }
      }
    }
  }
  if (headings !== 1) faults.push(`the page has ${headings} h1`);
  return { references, anchors, faults };
}

/** `<link rel="canonical">` names an address; `<link rel="stylesheet">` fetches it. */
function fetches(element: Element, attribute: string): boolean {
  if (!FETCHING.has(element.tagName)) return false;
  if (element.tagName !== "link") return attribute !== "action";
  const rel = element.attrs.find(({ name }) => name === "rel")?.value ?? "";
  return !/\b(canonical|alternate)\b/.test(rel);
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function* elementsOf(root: Node): Generator<Element> {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ("tagName" in node) yield node;
    if ("content" in node) stack.push(node.content);
    if ("childNodes" in node) stack.push(...node.childNodes);
  }
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}
