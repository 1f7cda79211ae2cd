import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesUnder } from "../files.ts";

/** How many changed articles a browser opens; where more changed at once, a template did. */
const MOST = 12;

const PAGE = /^articles\/.+\/index\.html$/;

/**
 * The hash of what each article's page shows of the article: without the frame of the page, which pages of
 * every kind show, and without the lists beside it, which an added article changes far away.
 *
 * @returns by the file of the page
 */
export async function articleHashes(candidate: string): Promise<Record<string, string>> {
  const pages = (await filesUnder(candidate)).filter((file) => PAGE.test(file)).toSorted();
  const found: Record<string, string> = {};
  for (const page of pages) {
    const html = await readFile(join(candidate, page), "utf8");
    const shown = html.slice(html.indexOf("<article"), html.indexOf("</article>"));
    found[page] = createHash("sha256").update(shown).digest("base64url");
  }
  return found;
}

/** The files of articles that are new or changed, the newest addresses first. */
export function changedArticles(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): string[] {
  const changed = Object.keys(now).filter((page) => before[page] !== now[page]);
  return changed.toReversed().slice(0, MOST);
}
