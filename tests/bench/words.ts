/**
 * Speed of the tokeniser on a folder of articles: `node --import tsx tests/bench/words.ts [folder]`,
 * by default ../shared/corpus.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { detectLanguage } from "../../src/french/languages/detect-language.ts";
import { names, words } from "../../src/french/words/words.ts";

const folder = process.argv[2] ?? join(import.meta.dirname, "../../../shared/corpus");
const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md"))
  .map((file) => readFileSync(join(folder, file), "utf8"));
const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const paragraphs = texts.flatMap((text) => text.split("\n\n"));

function measure(name: string, run: () => unknown): void {
  const spent: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    const start = performance.now();
    run();
    spent.push(performance.now() - start);
  }
  const [first = 0] = spent;
  const best = Math.min(...spent);
  const rate = (ms: number): string => (size / (ms / 1000)).toFixed(1);
  console.log(`${name}: ${rate(best)} MB/s (${rate(first)} the first time)`);
}

console.log(`${texts.length} articles, ${size.toFixed(2)} MB, ${paragraphs.length} paragraphs`);
measure("words", () => texts.map((text) => words(text).length));
const tokenised = texts.map((text) => ({ text, found: words(text) }));
measure("names", () => tokenised.map(({ text, found }) => names(text, found).length));
measure("detectLanguage, by paragraph", () => paragraphs.map(detectLanguage));
