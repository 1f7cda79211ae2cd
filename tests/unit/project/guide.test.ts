import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { parse } from "yaml";
import { z } from "zod";
import { tellProblems } from "../../../src/desk/tell-problems.ts";
import { readAddressBook } from "../../../src/house/address-book.ts";
import { PROJECT } from "../../../src/press/workspace.ts";
import { article, edition, house, readData } from "../paper.ts";

/** The editors' guide, the rules of the end left out: `editorial-rules.test.ts` runs their examples. */
const GUIDE = readFileSync(join(PROJECT, "docs/ecrire.md"), "utf8").replace(
  /<!-- règles -->[\s\S]*<!-- fin des règles -->|<!--[\s\S]*?-->/g,
  "",
);

/** A block of the guide: what it is, and where it is. */
interface Block {
  readonly kind: string;
  readonly text: string;
  readonly line: number;
}

const BLOCKS: readonly Block[] = [...GUIDE.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(
  ({ 1: kind = "", 2: text = "", index }) => ({
    kind,
    text,
    line: GUIDE.slice(0, index).split("\n").length,
  }),
);
const PROSE = GUIDE.replace(/^```[\s\S]*?^```$/gm, "");
const CODE = [...PROSE.matchAll(/`([^`\n]+)`/g)].map(([, written = ""]) => written);

/** The newsroom that the guide tells of: what its examples name is there. */
const PAPER = house({
  sections: "tv: { title: TV }\nsciences: { title: Sciences }\n",
  dossiers: "mesurer-le-monde: { title: Mesurer le monde }\n",
});
const BESIDE = {
  ...Object.fromEntries(
    [
      "la-mer.jpg",
      "la-mer-detail.jpg",
      "la-mer-nuit.jpg",
      "photo.jpg",
      "photo 1.jpg",
      "bouee.jpg",
      "image.jpg",
      "film.mp4",
      "son.mp3",
    ].map((name) => [`2026/${name}`, ""]),
  ),
  "2026/film.vtt": "WEBVTT\n\n00:00.000 --> 00:01.000\nUn mot.\n",
  "2022/le-canal.md": article("Un texte."),
  "2019/autre-article.md": article("Un texte."),
  "2019/x.md": article("Un texte.").replace("Un titre", "Titre exact"),
};

/** The instant at which the guide's examples are read: none of them is of the future. */
const NOW = Date.parse("2027-06-01T00:00:00Z");

/** What an editor is told of a file, the rest of the newsroom being as the guide has it. */
function toldOf(text: string, paper = PAPER): string[] {
  return edition({ ...BESIDE, "2026/la-mer.md": text }, NOW, paper)
    .problems.filter(({ message }) => !message.includes("est levée ici")) // a line alone has nothing to lift
    .map((problem) => tellProblems([problem]).trimEnd());
}

/** An article whose front matter has some lines, and else what every article has. */
function withLines(lines: string): string {
  const written = Object.keys(parse(lines, { schema: "failsafe" }));
  const needed = ['title: "Un titre"', "section: sciences", "date: 2026-11-20"];
  const others = needed.filter((line) => !written.includes(line.split(":")[0] ?? ""));
  return ["---", ...others, lines.trim(), "---", "Un texte."].join("\n");
}

const withText = (text: string) => withLines("label: entretien").replace("Un texte.", () => text);

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")));

/** How each kind of block is read: what an editor is told of it. */
const READERS: Readonly<Record<string, (text: string) => string[]>> = {
  /** Commands: those that there are. */
  sh: (text) =>
    [...text.matchAll(/^npm run ([\w:]+)/gm)].flatMap(([, name = ""]) =>
      name in scripts ? [] : [`npm run ${name}`],
    ),
  "markdown article": (text) => toldOf(text),
  "markdown texte": (text) => toldOf(withText(text)),
  "yaml en-tête": (text) => toldOf(withLines(text)),
  "yaml _data/dossiers.yaml": (text) =>
    readData({ dossiers: text }).problems.map(({ message }) => message),
  "yaml _data/addresses.yaml": (text) =>
    readAddressBook({
      file: "_data/addresses.yaml",
      bytes: new TextEncoder().encode(text),
    }).problems.map(({ message }) => message),
};

describe("the editors' guide", () => {
  it("says of every block what it is", () => {
    const known = [...Object.keys(READERS), "text erreur"];
    assert.ok(BLOCKS.length >= 8);
    for (const { kind, line } of BLOCKS) assert.ok(known.includes(kind), `${line}: « ${kind} »`);
  });

  for (const { kind, text, line } of BLOCKS.filter(({ kind }) => kind in READERS)) {
    it(`shows what the press takes without a word: ${kind}, line ${line}`, () => {
      assert.deepEqual(READERS[kind]?.(text), []);
    });
  }

  for (const { text } of BLOCKS.filter(({ kind }) => kind === "text erreur")) {
    it("shows what an editor is told, word for word, and a remedy that works", () => {
      const [, remedy = ""] = /écrivez : (.*)$/m.exec(text) ?? [];
      assert.deepEqual(toldOf(withLines(remedy)), []);
      const unquoted = remedy.replace(/"/g, "");
      const wrong = withLines(remedy)
        .replace(remedy, "")
        .replace("---", () => `---\n${unquoted}`);
      assert.equal(toldOf(wrong)[0], text.trimEnd());
    });
  }

  for (const written of CODE.filter((code) => /^[a-z]+: ./.test(code))) {
    it(`names lines of the front matter that are taken: ${written}`, () => {
      assert.deepEqual(toldOf(withLines(written)), []);
    });
  }

  it("names the facts that a page of the house may hold, and no other", () => {
    const facts = CODE.filter((code) => /^\{\{[^<].*\}\}$/.test(code));
    assert.ok(facts.length > 5);
    const page = `---\ntitle: "Une page"\n---\n\n${facts.join("\n\n")}\n`;
    const { problems } = readData({}, { page });
    assert.deepEqual(
      problems.filter(({ severity }) => severity === "error").map(({ message }) => message),
      [],
    );
  });

  for (const [what, text] of rowsOf(PROSE)) {
    it(`shows in its tables what the press takes without a word: ${what}`, () => {
      assert.deepEqual(toldOf(withText(text)), []);
    });
  }
});

/** The rows of « Pour | Écrire »: what for, and what is written there as a text. */
function rowsOf(prose: string): [string, string][] {
  const tables = prose.split("| Pour | Écrire |").slice(1);
  const rows = tables.flatMap((table) => (table.split("\n\n")[0] ?? "").split("\n").slice(2));
  return rows.flatMap((row): [string, string][] => {
    const [, what = "", how = ""] = /^\| (.*?) \| (.*) \|$/.exec(row) ?? [];
    const codes = [...how.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
    return codes.length === 0 ? [] : [[what, textOf(codes)]];
  });
}

/** What stands between the boxes and in them; a box of which only the name is shown holds what it is for. */
function textOf(codes: readonly string[]): string {
  const parts: string[] = [];
  let open: string | undefined;
  let held: string[] = [];
  const close = () => {
    if (open === undefined) return;
    const inside = open === ":::galerie" ? "![Une bouée](bouee.jpg)" : "Un texte.";
    parts.push([open, ...(held.length > 0 ? held : [inside]), ":::"].join("\n"));
    [open, held] = [undefined, []];
  };
  for (const code of codes) {
    if (code.startsWith(":::")) close();
    if (/^:::./.test(code)) open = code;
    else if (code !== ":::" && open !== undefined) held.push(code);
    else if (/^\{.*\}$/.test(code)) parts.push(`Un texte. ${code}`);
    else if (code !== ":::" && !/^[a-z]+: /.test(code)) parts.push(code);
  }
  close();
  return parts.join("\n\n");
}
