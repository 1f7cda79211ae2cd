import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { deserialize, serialize } from "node:v8";
import fc from "fast-check";
import { readEdition } from "../../../src/edition/read-edition.ts";
import type { ReadingMemory } from "../../../src/edition/reading-memory.ts";
import { NO_FILES } from "../../../src/figures/picture-files.ts";
import { article, edition, house } from "../paper.ts";

/** A memory that keeps what a file would: copies. It counts what had to be read. */
class Notebook implements ReadingMemory {
  readonly #kept = new Map<string, Buffer>();
  made = 0;

  recall: ReadingMemory["recall"] = (kind, { path, bytes }) => {
    const kept = this.#kept.get(`${kind} ${path} ${bytes}`);
    return kept === undefined ? undefined : deserialize(kept);
  };
  keep: ReadingMemory["keep"] = (kind, { path, bytes }, kept) => {
    this.made += 1;
    this.#kept.set(`${kind} ${path} ${bytes}`, serialize(kept));
  };
}

const PAPER = house();
const DAY = 86_400_000;
const START = Date.parse("2026-11-24T06:00:00Z");

const PATHS = ["2021/a", "2021/b", "2022/c", "2022/d"];
const TITLES = ["Le gaz", "La mer", "Élections"];

const anyPath = fc.constantFrom(...PATHS);
const anyTitle = fc.constantFrom(...TITLES);
const body = fc
  .array(
    fc.oneof(
      anyTitle.map((title) => `Lire aussi : ${title}`),
      anyTitle.map((title) => `Lire aussi : ${title}s`),
      anyPath.map((path) => `Voir [là](../${path}.md#suite) et [ici](/articles/${path}/).`),
      fc.constant("[une ancienne](/vieux/)"),
      fc.constant("![Une photo](photo.jpg)"),
      fc.constant("## Suite\n\nDu « texte »."),
    ),
    { maxLength: 4 },
  )
  .map((lines) => lines.join("\n\n"));
const line = fc.constantFrom(
  "aliases: [/vieux/]",
  "embargo: 2026-11-26",
  "draft: true",
  "expires: 2026-11-25",
  "tags: [Mer, Élections]",
  "tags: [Elections]",
  "related: [2021/a]",
  'standfirst: "Lire [la suite](../2022/c.md)"',
  "inconnu: oui",
);
const written = fc
  .tuple(anyTitle, fc.uniqueArray(line, { maxLength: 2, selector: (one) => one.slice(0, 4) }), body)
  .map(([title, lines, text]) => article(text, lines).replace("Un titre", title));

type Change = (files: Map<string, string>) => number;
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(anyPath, written).map(
    ([path, text]): Change =>
      (files) => {
        files.set(`${path}.md`, text);
        return 0;
      },
  ),
  anyPath.map(
    (path): Change =>
      (files) => {
        files.delete(`${path}.md`);
        return 0;
      },
  ),
  fc.constant<Change>((files) => {
    if (!files.delete("2022/photo.jpg")) files.set("2022/photo.jpg", "");
    return 0;
  }),
  fc.constant<Change>(() => DAY),
);

describe("what was read before", () => {
  it("is what would be read afresh, whatever changed since: articles, pictures, the clock", () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 2, maxLength: 12 }), (changes) => {
        const memory = new Notebook();
        const files = new Map<string, string>();
        let now = START;
        for (const one of changes) {
          now += one(files);
          const read = Object.fromEntries(files);
          const afresh = edition(read, now, PAPER);
          assert.deepEqual(edition(read, now, PAPER, new Map(), memory), afresh);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("is not read again: not one file when nothing changed, only those that the change concerns else", () => {
    const memory = new Notebook();
    const read = (files: Readonly<Record<string, string>>) => {
      memory.made = 0;
      edition(files, START, PAPER, new Map(), memory);
      return memory.made;
    };
    const files = {
      "2021/a.md": article("Lire aussi : Le gaz"),
      "2021/b.md": article("Rien."),
    };
    read(files);
    assert.equal(read(files), 0);
    const titled = { ...files, "2022/c.md": article("Du texte.").replace("Un titre", "Le gaz") };
    assert.equal(read(titled), 5); // all of the new one, the body and words of the one that waited for it
    assert.equal(read(titled), 0);
  });

  it("is not opened again: a good archive that is known is told without one of its bytes", () => {
    const kept = new Map<string, Buffer>();
    const memory: ReadingMemory = {
      recall: (kind, { path }) => {
        const found = kept.get(`${kind} ${path}`);
        return found === undefined ? undefined : deserialize(found);
      },
      keep: (kind, { path }, value) => void kept.set(`${kind} ${path}`, serialize(value)),
    };
    const written = new TextEncoder().encode(article("Du texte.", ["updated: 2022-03"]));
    const read = (bytes: () => Uint8Array) =>
      readEdition({
        house: PAPER,
        sources: [
          {
            path: "2022/a.md",
            file: "articles/2022/a.md",
            get bytes() {
              return bytes();
            },
          },
        ],
        files: NO_FILES,
        now: START,
        memory,
      });
    assert.deepEqual(read(() => written).problems, []);
    const again = read(() => assert.fail("the file was opened"));
    assert.equal(again.value.articles[0]?.title.typeset, "Un titre");
  });
});
