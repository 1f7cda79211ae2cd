import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../../src/article/article.ts";
import { plainTexts } from "./plain-texts.ts";
import type { Random } from "./random.ts";

/** Writes an archive of any size: headlines from the headings of a smaller one, its paragraphs mixed. */
export function grow(
  articles: readonly Article[],
  size: number,
  random: Random,
  folder: string,
): void {
  const texts = (kind: string, least: number) => plainTexts(articles, kind, least);
  const headings = [
    ...new Set([...texts("heading", 15), ...articles.map(({ title }) => title.typeset)]),
  ];
  const paragraphs = texts("paragraph", 80);
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < size; number += 1) {
    const base = articles[number % articles.length];
    if (base === undefined) return;
    const title = `${random.pick(headings) ?? ""}${number < headings.length ? "" : ` ${random.pick(headings)?.split(" ").slice(-3).join(" ") ?? ""}`}`;
    const body = Array.from({ length: 8 + random.below(8) }, () => random.pick(paragraphs) ?? "");
    const date = new Date(Date.UTC(2012, 0, 1 + (number % 5_000))).toISOString().slice(0, 10);
    const head = [
      "---",
      `title: ${JSON.stringify(title)}`,
      `section: ${base.section.key}`,
      `date: ${date}`,
      "---",
    ];
    const year = join(folder, date.slice(0, 4));
    mkdirSync(year, { recursive: true });
    writeFileSync(
      join(year, `article-${number}.md`),
      [...head, "", body.join("\n\n"), ""].join("\n"),
    );
  }
}
