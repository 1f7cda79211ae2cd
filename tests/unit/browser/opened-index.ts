import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Searcher } from "../../../src/browser/searcher.ts";
import type { CURRENT } from "../../../src/search/index/split-archive.ts";
import { temporaryFolder } from "../newsroom/temporary-folder.ts";
import { writeIndex } from "../press/index/write-index.ts";
import { publication } from "../publication.ts";

/** A paper's search as a reader has it, fetched from the disk. */
export interface OpenedIndex {
  readonly searcher: Searcher;
  /** The files that were fetched so far, by their path under `pagefind/`. */
  readonly fetched: readonly string[];
  /** Takes a file away, as when a connection breaks; what it returns puts it back. */
  lose(file: string): () => void;
}

const BROWSER = new URL("../../../src/browser/", import.meta.url);

/**
 * Has the press write the index of some articles, and opens it with the script that readers get. Of a
 * browser it needs `fetch`, and something to hear that a promise was left to nobody.
 */
export async function openedIndex(
  files: Readonly<Record<string, string>>,
  sizes?: typeof CURRENT,
): Promise<OpenedIndex> {
  const folder = temporaryFolder();
  await writeIndex(publication({ ...files }), folder, sizes);
  const bundle = pathToFileURL(join(folder, "pagefind/")).href;
  const fetched: string[] = [];
  const lost = new Set<string>();
  const get = async (asked: string | URL | Request): Promise<Response> => {
    const [address = ""] = (asked instanceof Request ? asked.url : String(asked)).split("?");
    const file = address.replace(bundle, "");
    fetched.push(file);
    return lost.has(file)
      ? new Response("", { status: 404 })
      : new Response(await readFile(fileURLToPath(address)));
  };
  Object.assign(globalThis, { fetch: get, addEventListener: () => {} });
  const { Searcher: Made } = await import("../../../src/browser/searcher.ts");
  return {
    searcher: new Made({
      bundle,
      filters: new URL("search-filters.ts", BROWSER).href,
      spelling: new URL("search-spelling.ts", BROWSER).href,
    }),
    fetched,
    lose: (file) => {
      lost.add(file);
      return () => lost.delete(file);
    },
  };
}
