import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ARTICLES } from "../newsroom/articles.ts";
import { newsroom, print } from "../newsroom/newsroom.ts";
import { readFiles } from "../newsroom/temporary-folder.ts";
import { elementsOfPage, textOf } from "./reading.ts";

/** The public address of the paper under test: with a path, so that a lost one shows. */
export const URL_OF_PAPER = "https://x.github.io/paper/";

/** A publication on disk, made by the press as a newsroom's is. */
export interface Paper {
  readonly output: string;
  readonly files: readonly string[];
  /** Its hardest headline, as readers see it. */
  readonly title: string;
  read(file: string): Promise<string>;
}

export async function printPaper(): Promise<Paper> {
  const space = await newsroom(ARTICLES, { ROTATIVE_URL: URL_OF_PAPER });
  const { output } = space;
  const printed = await print(space);
  if (printed.manifest === undefined) {
    throw new Error(JSON.stringify([printed.problems, printed.faults], null, 1));
  }
  const files = [...(await readFiles(output)).keys()];
  const read = (file: string) => readFile(join(output, file), "utf8");
  const elements = await elementsOfPage({ read }, "articles/2026/fraiche/index.html");
  const title = textOf(elements.find(({ tagName }) => tagName === "h1"));
  assert.match(title, /<\/script>.*&.*<balises>.*\]\]>/);
  return { output, files, title, read };
}
