import { Problems } from "../../../src/desk/problems.ts";
import { cutFrontMatter } from "../../../src/reading/cut-front-matter.ts";
import type { SourceFile } from "../../../src/reading/source-file.ts";

const FENCED = /^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\1[`~]*[ \t]*$|(?![\s\S]))/gm;
const LEAST = 4;

/** An article cut in two between paragraphs. */
export interface Halves {
  readonly path: string;
  readonly first: string;
  readonly second: string;
}

/**
 * Cuts each article at its middle paragraph. Paragraphs are split at blank lines, the first half
 * has floor(n/2) of them, fenced code is left out, articles under four paragraphs too.
 */
export function halvesOf(sources: readonly SourceFile[]): Halves[] {
  const halves: Halves[] = [];
  for (const { path, bytes } of sources) {
    const text = new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
    const body = cutFrontMatter(text, new Problems(path))?.body ?? text;
    const paragraphs = body
      .replace(FENCED, "")
      .split(/\n[ \t]*\n/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== "");
    if (paragraphs.length < LEAST) continue;
    const middle = Math.floor(paragraphs.length / 2);
    halves.push({
      path,
      first: paragraphs.slice(0, middle).join("\n\n"),
      second: paragraphs.slice(middle).join("\n\n"),
    });
  }
  return halves;
}

/** Both halves as articles that tell nothing but their text. */
export function halfSources(halves: readonly Halves[], section: string): SourceFile[] {
  const source = (folder: string, path: string, body: string): SourceFile => ({
    path: `${folder}/${path}`,
    file: path,
    bytes: new TextEncoder().encode(
      `---\ntitle: Moitié\nsection: ${section}\ndate: 2022\n---\n\n${body}\n`,
    ),
  });
  return [
    ...halves.map(({ path, first }) => source("1", path, first)),
    ...halves.map(({ path, second }) => source("2", path, second)),
  ];
}
