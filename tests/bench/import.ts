/**
 * `npm run bench:import [-- corpus]`: what an import loses. The articles of a corpus (by default
 * `../shared/corpus`) are given the forms that another newsroom would have them in, imported, and compared:
 * a web page each, one export of WordPress, a folder of Hugo. `--verbose` names what is lost.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { escapeHtml } from "../../src/importing/html/escape.ts";
import { filesUnder } from "../../src/press/files.ts";
import { importedHtml } from "../../src/press/importing/import-html.ts";
import { importSite } from "../../src/press/importing/import-site.ts";
import { importWordPress } from "../../src/press/importing/import-wordpress.ts";
import type { Imported, Importer } from "../../src/press/importing/imported.ts";
import { openHouse } from "../../src/press/importing/open-house.ts";
import { fileFrom } from "../../src/press/importing/picture-basket.ts";
import { PROJECT, workspaceFrom } from "../../src/press/workspace.ts";
import { addLosses, contentsOf, type Losses, lossesBetween, rendered } from "./import/losses.ts";
import { pressErrors } from "./import/press-errors.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: "boolean", default: false } },
});
const corpus = resolve(positionals[0] ?? join(PROJECT, "../shared/corpus"));
const house = await openHouse(workspaceFrom({ ROTATIVE_DATA: join(corpus, "_data") }, PROJECT, 0));
if (typeof house === "string") throw new Error(house);
const settings = { house, today: "2026-11-28", folderOf: (date: string) => date.slice(0, 4) };

interface Original {
  readonly file: string;
  readonly title: string;
  readonly date: string;
  readonly html: string;
}

const folder = join(corpus, "articles");
const originals: Original[] = [];
for (const path of (await filesUnder(folder)).filter((one) => one.endsWith(".md")).sort()) {
  const file = join(folder, path);
  const [, yaml = "", body = ""] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(await readFile(file, "utf8")) ?? [];
  const { title, date } = parse(yaml, { schema: "failsafe" });
  originals.push({ file, title, date, html: rendered(body) });
}

const own = await mkdtemp(join(tmpdir(), "rotative-bench-"));
const asPages = originals.map(({ file, title, html }) => {
  const page = `<!doctype html><title>x</title><main><article><h1>${escapeHtml(title)}</h1>${html}</article></main>`;
  return importedHtml(page, file, settings, (source) => fileFrom(dirname(file), source));
});
const xml = join(own, "export.xml");
await writeFile(xml, exported(originals));
const ways: readonly (readonly [string, readonly unknown[]])[] = [
  ["web pages", asPages],
  ["an export of WordPress", await read(importWordPress, xml, { pictures: folder })],
  ["a folder of Hugo", await read(importSite, folder)],
];
for (const [name, made] of ways) {
  const total: Losses = {};
  for (const [index, original] of originals.entries()) {
    const one = made[index];
    if (!isImported(one)) throw new Error(`${original.file}: not imported`);
    const losses = lossesBetween(
      contentsOf(original.html, (source) => fileFrom(dirname(original.file), source) !== undefined),
      one.draft,
    );
    addLosses(total, losses);
    if (!values.verbose) continue;
    for (const [kind, { lost }] of Object.entries(losses))
      if (lost.length > 0) console.log(`  ${original.file}: ${kind}: ${lost.join(" · ")}`);
  }
  const doubts = made.filter(isImported).reduce((sum, { draft }) => sum + draft.doubts.length, 0);
  const errors = pressErrors(made.filter(isImported), house);
  const counts = Object.entries(total).map(
    ([kind, { lost, all }]) => `${kind} ${lost.length}/${all}`,
  );
  console.log(
    `${name}: ${originals.length} articles, lost ${counts.join(", ")}; ${doubts} doubts told, ${errors} errors of the press`,
  );
}
await rm(own, { recursive: true });

async function read(importer: Importer, path: string, more: { pictures?: string } = {}) {
  return await importer(path, { ...settings, ...more });
}

function isImported(one: unknown): one is Imported {
  return typeof one === "object" && one !== null && "draft" in one;
}

function exported(articles: readonly Original[]): string {
  const items = articles.map(
    ({ title, date, html }, index) =>
      `<item><title>${escapeHtml(escapeHtml(title))}</title><link>https://vieux.example/${index}/</link><content:encoded>${escapeHtml(html)}</content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><wp:post_date>${date.slice(0, 10)} 10:00:00</wp:post_date><wp:post_date_gmt>${date.slice(0, 10)} 09:00:00</wp:post_date_gmt></item>`,
  );
  return `<rss><channel><wp:wxr_version>1.2</wp:wxr_version>${items.join("\n")}</channel></rss>`;
}
