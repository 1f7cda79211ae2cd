import { createHash } from "node:crypto";
import { join } from "node:path";
import { temporaryFolder, writeFiles } from "../../newsroom/temporary-folder.ts";

/** Articles by their slug: what they say. */
export type Stories = Readonly<Record<string, string>>;

/** A publication in a folder of its own: a front page, articles that lead to each other, style and index by content. */
export async function smallPublication(stories: Stories, style = "h1{}"): Promise<string> {
  const folder = temporaryFolder();
  const css = named("assets/journal", "css", style);
  const chunk = named("pagefind/index/x", "pf_index", JSON.stringify(stories));
  const links = Object.keys(stories)
    .map((slug) => `<a href="/articles/${slug}/">${slug}</a>`)
    .join("");
  const page = (text: string) => `<link href="/${css.path}"><p>${text}</p>${links}</html>`;
  const pages = Object.entries(stories).map(([slug, text]): [string, string] => [
    `articles/${slug}/index.html`,
    page(text),
  ]);
  await writeFiles(folder, {
    "publication.json": JSON.stringify({
      ...{
        version: 1,
        name: "Journal",
        url: "https://journal.example/",
        now: "2026-11-24T06:00:00Z",
      },
      ...{ articles: pages.length, pages: pages.length, kinds: {}, samples: [] },
    }),
    "index.html": page("Une"),
    "feed.xml": `<feed>${links}</feed>`,
    "pagefind/pagefind-entry.json": JSON.stringify({ index: `/${chunk.path}` }),
    [css.path]: css.content,
    [chunk.path]: chunk.content,
    ...Object.fromEntries(pages),
  });
  return join(folder);
}

function named(stem: string, ending: string, content: string) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  return { path: `${stem}.${hash}.${ending}`, content };
}

/** One in a row of publications: each with a style and an index of its own, a page that comes and one that leaves. */
export function numberedPublication(number: number): Promise<string> {
  const stories = { mer: `La mer ${number}`, [`jour-${number}`]: "Du jour", sel: "Le sel" };
  return smallPublication(stories, `h${number}{}`);
}

/**
 * What a reader who comes by the front page, the feed or the search of a small publication finds missing.
 *
 * @param read a file by its path, or by that of its folder with `/` at its end; nothing where there is none
 */
export async function lostTo(
  read: (path: string) => Promise<string | undefined>,
): Promise<string[]> {
  const lost: string[] = [];
  const left = ["", "feed.xml", "pagefind/pagefind-entry.json"];
  const seen = new Set(left);
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    const text = await read(path);
    if (!text) lost.push(path);
    for (const [, next = ""] of text?.matchAll(/"\/([^"]+)"/g) ?? []) {
      if (!seen.has(next)) left.push(next);
      seen.add(next);
    }
  }
  return lost;
}
