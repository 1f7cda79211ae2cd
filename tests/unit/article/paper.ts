import type { Edition } from "../../../src/article/edition.ts";
import { readEdition } from "../../../src/article/edition.ts";
import { readHouse } from "../../../src/article/house.ts";
import type { PictureLore } from "../../../src/article/picture-lore.ts";
import type { House } from "../../../src/article/site.ts";
import { tellProblems } from "../../../src/desk/tell-problems.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

const DATA = {
  site: "name: Essai\nurl: https://essai.example/\n",
  sections: "tv: { title: TV }\nculture: { title: Culture }\neconomie: { title: Économie }\n",
  authors: "redaction: { name: La rédaction }\n",
  dossiers: "turquie-israel: { title: Turquie–Israël }\n",
  sources: "afp: { name: AFP }\n",
};

/** @param pages the house's own pages, by name, when a test has some */
export function house(
  changes: Partial<typeof DATA> = {},
  pages: Readonly<Record<string, string>> = {},
): House {
  const read = readData(changes, pages);
  if (read.house === undefined) throw new Error(tellProblems(read.problems));
  return read.house;
}

/** The house's files as they are read: the house, and what is wrong with them. */
export function readData(
  changes: Partial<typeof DATA> = {},
  pages: Readonly<Record<string, string>> = {},
): ReturnType<typeof readHouse> {
  const files = { ...DATA, ...changes };
  const file = (name: keyof typeof DATA) => ({
    file: `_data/${name}.yaml`,
    bytes: bytes(files[name]),
  });
  return readHouse({
    site: file("site"),
    sections: file("sections"),
    authors: file("authors"),
    dossiers: file("dossiers"),
    sources: file("sources"),
    pages: new Map(
      Object.entries(pages).map(([key, text]) => [
        key,
        { file: `_data/pages/${key}.md`, bytes: bytes(text) },
      ]),
    ),
  });
}

/** An article whose front matter is good, with what a test adds to it. */
export function article(body = "Un texte.", lines: readonly string[] = []): string {
  return ["---", 'title: "Un titre"', "section: tv", "date: 2022-02", ...lines, "---", body].join(
    "\n",
  );
}

/** An edition made in memory: paths under `articles/` and what stands in them. */
export function edition(
  files: Readonly<Record<string, string | Uint8Array>>,
  now = Date.parse("2026-11-24T06:00:00Z"),
  paper = house(),
  lore: PictureLore = new Map(),
): Edition {
  const sources = Object.entries(files)
    .filter(([path]) => path.endsWith(".md"))
    .map(([path, content]) => ({
      path,
      file: `articles/${path}`,
      bytes: typeof content === "string" ? bytes(content) : content,
    }));
  return readEdition({
    house: paper,
    sources,
    files: new Set(Object.keys(files).map((path) => path.normalize("NFC"))),
    lore,
    now,
  });
}

/** What an editor is told: « fichier:ligne:colonne : erreur : … ». */
export function told(files: Parameters<typeof edition>[0], now?: number): string[] {
  return edition(files, now).problems.map((problem) => tellProblems([problem]).trimEnd());
}

/** The HTML of a body, blocks left out. */
export function bodyHtml({ articles: [first] }: Pick<Edition, "articles">): string {
  return (first?.body.parts ?? []).filter((part) => typeof part === "string").join("");
}
