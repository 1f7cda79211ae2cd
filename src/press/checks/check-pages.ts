import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { decoded } from "../../addresses/address.ts";
import { filesUnder } from "../files.ts";
import { linksOf } from "./page-links.ts";

/** A fault of a page: our own or a template's, found before any browser opens it. */
export interface PageFault {
  /** The page's file under the publication, with `/`. */
  readonly page: string;
  /** In French: editors read it too. */
  readonly message: string;
}

/** What earlier checks read of pages that are still the same. */
export interface KnownTargets {
  /** The files that a page leads to, if it passed as it is; it is not read then. */
  recall(page: string): readonly string[] | undefined;
  keep(page: string, targets: readonly string[]): void;
}

const NOTHING_KNOWN: KnownTargets = { recall: () => undefined, keep: () => {} };

/** What need not be asked of the disk again. */
interface KnownFiles {
  /** The path of every file of the publication. */
  readonly files?: readonly string[];
  readonly known?: KnownTargets;
}

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
  { files: listed, known = NOTHING_KNOWN }: KnownFiles = {},
): Promise<PageFault[]> {
  const files = listed ?? (await filesUnder(folder));
  const present = new Set(files);
  const pages = files.filter((file) => file.endsWith(".html")).toSorted();
  const targetOf = targetsOf(base, new URL(publicUrl).origin);
  const found: PageFault[] = [];
  for (const [index, page] of pages.entries()) {
    // What led somewhere leads there still, unless that is gone: then the page is read, to say so.
    if (!known.recall(page)?.every((file) => present.has(file))) {
      const { references, anchors, faults } = linksOf(await readFile(join(folder, page), "utf8"));
      found.push(...faults.map((message) => ({ page, message })));
      const targets = new Set<string>();
      for (const { attribute, value } of references) {
        const target = targetOf(value, page);
        if (target === "elsewhere") continue;
        const { file, anchor } = target;
        if (file === undefined || !present.has(file)) {
          found.push({ page, message: `${attribute}="${value}" ne mène à aucun fichier` });
        } else if (anchor !== "" && file === page && !anchors.has(anchor)) {
          // In another article a lost anchor still opens the page: the editor was warned of it.
          found.push({
            page,
            message: `${attribute}="${value}" ne mène à aucune ancre de la page`,
          });
        }
        if (file !== undefined) targets.add(file);
      }
      known.keep(page, [...targets]);
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
