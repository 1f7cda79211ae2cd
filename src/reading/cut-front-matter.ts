import type { Problems } from "../desk/problems.ts";

/** A Markdown file cut in two. */
export interface CutFile {
  /** The YAML between the two `---` lines. */
  readonly yaml: string;
  /** How many lines of the file stand before the YAML (always 1) and before the body. */
  readonly yamlOffset: number;
  readonly body: string;
  readonly bodyOffset: number;
}

/** What an editor who forgot the head of a file is told. */
interface WantedHead {
  readonly begins: string;
  readonly write: string;
}

const ARTICLE: WantedHead = {
  begins: "l’article doit commencer par une ligne « --- », puis title, section et date",
  write:
    'écrivez en tête : --- / title: "Titre de l’article" / section: … / date: 2026-11-24 / ---, une ligne chacun',
};

/** Cuts a file at its front matter; undefined, with the reason told, when it has none. */
export function cutFrontMatter(
  text: string,
  problems: Problems,
  wanted: WantedHead = ARTICLE,
): CutFile | undefined {
  const lines = text.split("\n");
  const first = Math.max(
    0,
    lines.findIndex((line) => line.trim() !== ""),
  );
  if (!isFence(lines[first])) {
    problems.error({ line: first + 1, column: 1 }, wanted.begins, wanted.write);
    return undefined;
  }
  const last = lines.findIndex((line, index) => index > first && isFence(line));
  if (last === -1) {
    problems.error(
      { line: first + 1, column: 1 },
      "l’en-tête ouvert par « --- » n’est jamais fermé",
      "ajoutez une ligne « --- » entre l’en-tête et le texte",
    );
    return undefined;
  }
  return {
    yaml: lines.slice(first + 1, last).join("\n"),
    yamlOffset: first + 1,
    body: lines.slice(last + 1).join("\n"),
    bodyOffset: last + 1,
  };
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && line.trimEnd() === "---";
}
