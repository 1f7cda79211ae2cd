import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../../src/article/article.ts";
import { plainTexts } from "./plain-texts.ts";
import type { Random } from "./random.ts";

/** How many paragraphs a review has, at least; and how many more, at most. */
const LEAST = 40;
const MORE = 30;

/**
 * Writes an archive of press reviews: long, and alike, so that nearly every word is in many of them and
 * only its form tells which was meant.
 */
export function writePressReviews(
  articles: readonly Article[],
  size: number,
  random: Random,
  folder: string,
): void {
  const headings = [...new Set(plainTexts(articles, "heading", 12))];
  const paragraphs = [...new Set(plainTexts(articles, "paragraph", 120))];
  const [section] = articles.map((one) => one.section.key);
  mkdirSync(join(folder, "2020"), { recursive: true });
  for (let number = 0; number < size; number += 1) {
    const day = new Date(Date.UTC(2015, 0, 2 + 7 * number)).toISOString().slice(0, 10);
    const body = Array.from({ length: LEAST + random.below(MORE) }, (_, at) => {
      const paragraph = random.pick(paragraphs) ?? "";
      return at % 8 === 7 ? `## ${random.pick(headings) ?? ""}\n\n${paragraph}` : paragraph;
    });
    const title = `Revue de presse : ${random.pick(headings) ?? ""}`.replace(/["\s]+/g, " ");
    writeFileSync(
      join(folder, "2020", `revue-${number}.md`),
      `---\ntitle: ${JSON.stringify(title)}\nsection: ${section}\ndate: ${day}\n---\n\n${body.join("\n\n")}\n`,
    );
  }
}
