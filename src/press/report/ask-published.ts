import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AnsweredQuery, AskedQuery } from "../../report/figures/queries.ts";
import { exists, isMissing } from "../files.ts";

/**
 * Asks a publication's own index, with the code that readers have, fetched from the disk; undefined where
 * there is none.
 */
export async function askPublished(
  output: string,
  queries: readonly AskedQuery[],
  onQuery: (done: number, total: number) => void = () => {},
): Promise<readonly AnsweredQuery[] | undefined> {
  if (!(await exists(join(output, "pagefind/vocabulary.json")))) return undefined;
  const restore = actAsBrowser();
  try {
    // Only now: what it imports asks for a browser at once.
    const { Searcher } = await import("../../browser/searcher.ts");
    const searcher = new Searcher({
      bundle: pathToFileURL(join(output, "pagefind/")).href,
      filters: await script(output, "search-filters"),
      spelling: await script(output, "search-spelling"),
    });
    const answers: AnsweredQuery[] = [];
    for (const asked of queries) {
      const state = { query: asked.query, filters: new Map(), byDate: false, asTyped: false };
      const { answer, ranked, first } = await searcher.search(state);
      answers.push({
        ...asked,
        found: first.results.length === 0 ? 0 : ranked.length,
        absent: answer.absent,
        corrections: answer.corrections,
      });
      onQuery(answers.length, queries.length);
    }
    await searcher.forget();
    return answers;
  } finally {
    restore();
  }
}

/** A script of the publication; their names end in what they hold. */
async function script(output: string, name: string): Promise<string> {
  const folder = join(output, "assets");
  const file = (await readdir(folder)).find((one) => one.startsWith(`${name}.`));
  return pathToFileURL(join(folder, file ?? `${name}.js`)).href;
}

/** Of a browser the search needs `fetch`, and something to hear that a promise was left to nobody. */
function actAsBrowser(): () => void {
  const before = { fetch: globalThis.fetch };
  const fetchFile = async (asked: string | URL | Request): Promise<Response> => {
    const [address = ""] = (asked instanceof Request ? asked.url : String(asked)).split("?");
    try {
      return new Response(await readFile(fileURLToPath(address)));
    } catch (error) {
      if (!isMissing(error)) throw error;
      return new Response("", { status: 404 });
    }
  };
  Object.assign(globalThis, { fetch: fetchFile, addEventListener: () => {} });
  return () => {
    Object.assign(globalThis, before);
    Reflect.deleteProperty(globalThis, "addEventListener");
  };
}
