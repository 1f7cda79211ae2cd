/**
 * What typography costs: the corpus against its Markdown rendering, then one hostile line of 1 MB of
 * each kind. `node --import tsx tests/bench/typography.ts [folder of Markdown files]`
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import MarkdownIt, { type Token } from "markdown-it";
import { markdownTypography } from "../../src/french/typography/markdown-typography.ts";
import { richSegments } from "../../src/french/typography/rich-segments.ts";
import { typographize } from "../../src/french/typography/typographize.ts";
import { HOSTILE } from "../unit/french/fixtures/hostile-lines.ts";

const MEGABYTE = 1_000_000;
const root = join(import.meta.dirname, "../..");
const folder =
  process.argv[2] ??
  [join(root, "../shared/corpus/articles"), join(root, "articles")].find((path) =>
    existsSync(path),
  ) ??
  root;

const articles = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md") && !file.includes("node_modules"))
  .map((file) => readFileSync(join(folder, file), "utf8").replace(/^---\n[\s\S]*?\n---\n/, ""));
const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** The best of several rounds, in milliseconds. */
function best(work: () => void, rounds = 7): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    work();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

function each(texts: readonly string[], work: (text: string) => unknown): void {
  for (const text of texts) work(text);
}

/** What the rules see of a block: its words, without links and markup. */
function proseOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content }) => (type === "text" ? content : type === "softbreak" ? "\n" : ""))
    .join("");
}

const plain = new MarkdownIt({ linkify: true });
const typeset = new MarkdownIt({ linkify: true }).use(markdownTypography, {});
const paragraphs: string[] = [];
for (const text of articles) {
  for (const token of plain.parse(text, {})) {
    if (token.type === "inline") paragraphs.push(proseOf(token.children ?? []));
  }
}
const prose = paragraphs.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

const rendering = best(() => each(articles, (text) => plain.render(text)));
const both = best(() => each(articles, (text) => typeset.render(text)));
const rules = best(() => each(paragraphs, (text) => typographize(text)));

const rate = (size: number, ms: number): string => `${(size / 1000 / ms).toFixed(1)} MB/s`;
console.log(
  `${articles.length} articles, ${(bytes / MEGABYTE).toFixed(2)} MB, ${paragraphs.length} blocks`,
);
console.table({
  "markdown-it alone": { ms: rendering.toFixed(1), rate: rate(bytes, rendering) },
  "with the plugin": { ms: both.toFixed(1), rate: rate(bytes, both) },
  "the plugin's share": {
    ms: (both - rendering).toFixed(1),
    rate: `× ${((both - rendering) / rendering).toFixed(2)}`,
  },
  "typographize, block by block": { ms: rules.toFixed(1), rate: rate(prose, rules) },
});

const hostile: Record<string, { ms: string; rate: string }> = {};
for (const [name, unit] of Object.entries(HOSTILE)) {
  const line = unit.repeat(Math.ceil(MEGABYTE / unit.length));
  const ms = best(() => richSegments(typographize(line)), 1);
  hostile[name] = { ms: ms.toFixed(0), rate: rate(MEGABYTE, ms) };
}
console.log("A line of 1 MB of:");
console.table(hostile);
