import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DefaultTreeAdapterTypes } from "parse5";
import { parse } from "parse5";
import { decoded } from "../../addresses/address.ts";
import { filesUnder } from "../files.ts";

/** A fault of a page: our own or a template's, found before any browser opens it. */
export interface PageFault {
  /** The page's file under the publication, with `/`. */
  readonly page: string;
  /** In French: editors read it too. */
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
  const targetOf = targetsOf(base, new URL(publicUrl).origin);
  const found: PageFault[] = [];
  for (const [index, page] of pages.entries()) {
    const { references, anchors, faults } = linksOf(await readFile(join(folder, page), "utf8"));
    found.push(...faults.map((message) => ({ page, message })));
    for (const { attribute, value } of references) {
      const target = targetOf(value, page);
      if (target === "elsewhere") continue;
      const { file, anchor } = target;
      if (file === undefined || !present.has(file)) {
        found.push({ page, message: `${attribute}="${value}" ne mène à aucun fichier` });
      } else if (anchor !== "" && file === page && !anchors.has(anchor)) {
        // In another article a lost anchor still opens the page: the editor was warned of it.
        found.push({ page, message: `${attribute}="${value}" ne mène à aucune ancre de la page` });
      }
    }
    onPage(index + 1, pages.length);
  }
  return found;
}

/** Where a reference leads: a file of the publication (or none), or out of the site. */
type Target = { readonly file?: string; readonly anchor: string } | "elsewhere";

/** Resolves references; those that start at the root are the same on every page, and kept. */
function targetsOf(base: string, origin: string): (value: string, page: string) => Target {
  const known = new Map<string, Target>();
  return (value, page) => {
    const kept = known.get(value);
    if (kept !== undefined) return kept;
    const target = targetAt(value, page, base, origin);
    if (/^(\/|https?:)/.test(value)) known.set(value, target);
    return target;
  };
}

function targetAt(value: string, page: string, base: string, origin: string): Target {
  const here = `${origin}${base}${encodeURI(page)}`;
  if (/^(mailto|tel|data|sms):/i.test(value)) return "elsewhere";
  if (!URL.canParse(value, here)) return { anchor: "" };
  const url = new URL(value, here);
  if (url.origin !== origin) return "elsewhere";
  if (!url.pathname.startsWith(base)) return { anchor: "" };
  const path = decoded(url.pathname.slice(base.length));
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return { file, anchor: decoded(url.hash.slice(1)) };
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
        if (anchors.has(value)) faults.push(`id="${value}" est écrit deux fois`);
        anchors.add(value);
      }
      if (name === "content" && namesPicture(element)) {
        references.push({ attribute: name, value });
      }
      if (!REFERENCES.has(name)) continue;
      const values =
        name === "srcset"
          ? value.split(",").map((one) => one.trim().split(/\s+/)[0] ?? "")
          : [value];
      for (const one of values) {
        references.push({ attribute: name, value: one });
        if (fetches(element, name) && /^(https?:)?\/\//i.test(one)) {
          faults.push(`<${element.tagName} ${name}="${one}"> est chargé depuis un autre site`);
        }
      }
    }
  }
  if (headings !== 1) faults.push(`la page a ${headings} h1 au lieu d’un`);
  return { references, anchors, faults };
}

/** `<meta property="og:image">`: what those who share the page will fetch. */
function namesPicture({ tagName, attrs }: Element): boolean {
  return tagName === "meta" && attrs.some(({ value }) => value === "og:image");
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
