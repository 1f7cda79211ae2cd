import { tellProblems } from "../../src/desk/tell-problems.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { readEdition } from "../../src/edition/read-edition.ts";
import type { ReadingMemory } from "../../src/edition/reading-memory.ts";
import { NO_MEMORY } from "../../src/edition/reading-memory.ts";
import type { EmbeddedCaptions } from "../../src/figures/embedded-captions.ts";
import type { Findings } from "../../src/figures/findings.ts";
import type { PictureFiles } from "../../src/figures/picture-files.ts";
import { pictureFiles } from "../../src/figures/picture-files.ts";
import type { House } from "../../src/house/house.ts";
import { readHouse } from "../../src/house/read-house.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

const DATA = {
  site: "name: Essai\nurl: https://essai.example/\n",
  sections: "tv: { title: TV }\nculture: { title: Culture }\neconomie: { title: Économie }\n",
  authors: "redaction: { name: La rédaction }\n",
  dossiers: "turquie-israel: { title: Turquie–Israël }\n",
  sources: "afp: { name: AFP }\n",
};

/** @param pages the house's own pages, by name, when a test has some
 * @param borrowed whether those pages are another newsroom's */
export function house(
  changes: Partial<typeof DATA> = {},
  pages: Readonly<Record<string, string>> = {},
  borrowed = false,
): House {
  const read = readData(changes, pages, borrowed);
  if (read.value === undefined) throw new Error(tellProblems(read.problems));
  return read.value;
}

/** The house's files as they are read: the house, and what is wrong with them. */
export function readData(
  changes: Partial<typeof DATA> = {},
  pages: Readonly<Record<string, string>> = {},
  borrowed = false,
  pictures?: PictureFiles,
): ReturnType<typeof readHouse> {
  const files = { ...DATA, ...changes };
  const file = (name: keyof typeof DATA) => ({
    file: `_data/${name}.yaml`,
    bytes: bytes(files[name]),
  });
  return readHouse(
    {
      site: file("site"),
      sections: file("sections"),
      authors: file("authors"),
      dossiers: file("dossiers"),
      sources: file("sources"),
      pages: new Map(
        Object.entries(pages).map(([key, text]) => [
          key,
          { file: `_data/pages/${key}.md`, bytes: bytes(text), borrowed },
        ]),
      ),
    },
    { files: pictures },
  );
}

/** An article whose front matter is good, with what a test adds to it. */
export function article(body = "Un texte.", lines: readonly string[] = []): string {
  return ["---", 'title: "Un titre"', "section: tv", "date: 2022-02", ...lines, "---", body].join(
    "\n",
  );
}

/** An edition, with what is wrong with it and the pictures that it asks for. */
export type ToldEdition = Edition & Omit<Findings<Edition>, "value">;

/** An edition made in memory: paths under `articles/` and what stands in them; no bytes are an empty file. */
export function edition(
  files: Readonly<Record<string, string | Uint8Array>>,
  now = Date.parse("2026-11-24T06:00:00Z"),
  paper = house(),
  embedded: EmbeddedCaptions = new Map(),
  memory: ReadingMemory = NO_MEMORY,
): ToldEdition {
  const sources = Object.entries(files)
    .filter(([path]) => path.endsWith(".md"))
    .map(([path, content]) => ({
      path,
      file: `articles/${path}`,
      bytes: typeof content === "string" ? bytes(content) : content,
    }));
  const paths = new Set(Object.keys(files).map((path) => path.normalize("NFC")));
  const empty = Object.keys(files).filter(
    (path) => files[path] instanceof Uint8Array && files[path].length === 0,
  );
  const { value, problems, pictures } = readEdition({
    house: paper,
    sources,
    files: pictureFiles(paths, embedded, new Set(empty)),
    now,
    memory,
  });
  return { ...value, problems, pictures };
}

/** What an editor is told: « fichier:ligne:colonne : erreur : … ». */
export function told(files: Parameters<typeof edition>[0], now?: number): string[] {
  return edition(files, now).problems.map((problem) => tellProblems([problem]).trimEnd());
}

/** The HTML of a body, blocks left out. */
export function bodyHtml({ articles: [first] }: Pick<Edition, "articles">): string {
  return (first?.body.parts ?? []).filter((part) => typeof part === "string").join("");
}
