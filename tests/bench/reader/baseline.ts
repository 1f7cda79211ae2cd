import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { stringify } from "yaml";
import type { Article } from "../../../src/article/article.ts";
import type { Figure } from "../../../src/figures/figure.ts";
import { readWorkspace } from "../../../src/press/read/read-workspace.ts";
import type { Workspace } from "../../../src/press/workspace.ts";
import { PROJECT } from "../../../src/press/workspace.ts";

/**
 * Makes a blog of the same articles with a stock Eleventy project (baseline/): the same Markdown
 * bodies, the head's pictures and captions written above them, sections and subjects as tags.
 *
 * @param pictured paths of the articles that show their pictures; AVIF would take minutes for all,
 * and lists show none
 * @returns the folder to serve
 */
export async function makeBaseline(
  workspace: Workspace,
  pictured: readonly string[],
  folder: string,
): Promise<string> {
  const { value: edition, articleFiles } = await readWorkspace(workspace);
  if (edition === undefined) throw new Error("the archive could not be read");
  cpSync(join(import.meta.dirname, "baseline"), folder, { recursive: true });
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
  const bodies = new Map(articleFiles.sources.map(({ path, bytes }) => [path, bodyOf(bytes)]));
  for (const article of edition.articles) {
    const post = join(folder, "content/blog", slugOf(article));
    mkdirSync(post, { recursive: true });
    const text = postOf(article, bodies.get(`${article.path}.md`) ?? "");
    if (!pictured.includes(article.path)) {
      writeFileSync(join(post, "index.md"), text.replace(PICTURE, ""));
      continue;
    }
    writeFileSync(join(post, "index.md"), text);
    for (const [path, file] of articleFiles.files)
      if (text.includes(basename(path))) cpSync(file, join(post, basename(path)));
  }
  for (const [path, text] of Object.entries(PAGES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const eleventy = join(PROJECT, "node_modules/@11ty/eleventy/cmd.cjs");
  const run = spawnSync(process.execPath, [eleventy, "--quiet"], { cwd: folder, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`the baseline was not built:\n${run.stdout}${run.stderr}`);
  return join(folder, "_site");
}

/** Where the baseline shows an article. */
export function slugOf({ path }: Pick<Article, "path">): string {
  return basename(path);
}

const PICTURE = /!\[[^\]]*\]\([^)]*\)/g;
const LIST = '{% include "list.njk" %}';
const PAGES = {
  "content/index.njk": `---\nlayout: base.njk\n---\n<h1>Derniers articles</h1>\n{% set list = collections.posts.slice(-3) %}${LIST}\n`,
  "content/blog.njk": `---\nlayout: base.njk\npermalink: /blog/\n---\n<h1>Archives</h1>\n{% set list = collections.posts %}${LIST}\n`,
  "content/tags.njk": `---\nlayout: base.njk\npagination: { data: collections, size: 1, alias: tag, filter: [all, posts] }\npermalink: /tags/{{ tag | slugify }}/\neleventyComputed: { title: "{{ tag }}" }\n---\n<h1>{{ tag }}</h1>\n{% set list = collections[tag] %}${LIST}\n`,
};

function bodyOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/^---\n[\s\S]*?\n---\n/, "");
}

function postOf(article: Article, body: string): string {
  const { title, standfirst, date, section, tags, figures } = article;
  const matter = stringify({
    title: title.typeset,
    description: standfirst?.typeset ?? title.typeset,
    date: new Date(date.from).toISOString(),
    tags: ["posts", section.key, ...tags.map(({ name }) => name)],
    layout: "post.njk",
  });
  const plain = body
    .replace(/\{(credit|lang)=[^}\n]*\}/g, "")
    .replace(/\]\((?:\.\.\/\d+\/|\.\/)?([\w-]+)\.md(#[^)]*)?\)/g, "](/blog/$1/)");
  return `---\n${matter}---\n\n${standfirst?.typeset ?? ""}\n\n${figures.map(figureOf).join("\n\n")}\n\n${plain}`;
}

function figureOf({ picture, alt, caption, credit }: Figure): string {
  const shown = picture === undefined ? "" : `![${alt.typeset}](./${basename(picture)})\n\n`;
  return `${shown}${caption?.typeset ?? ""} ${credit ?? ""}`;
}
