import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Suggestion } from "../../../../src/search/query/suggestions.ts";
import { suggestionsFor } from "../../../../src/search/query/suggestions.ts";
import { temporaryFolder } from "../../newsroom/temporary-folder.ts";
import { article } from "../../paper.ts";
import { publication } from "../../publication.ts";
import { writeIndex } from "./write-index.ts";

const titled = (title: string, date: string, ...lines: string[]) =>
  article("Un texte.", lines).replace("Un titre", title).replace("2022-02", date);

/** What the search field offers for some letters, in a paper at an address with a path. */
async function offered(files: Record<string, string>, typed: string): Promise<Suggestion[]> {
  const folder = temporaryFolder();
  const site = "name: Essai\nurl: https://essai.example/journal/\n";
  const authors = "ponson: { name: Ponson du Terrail }\n";
  await writeIndex(publication(files, { site, authors }), folder);
  return suggestionsFor(
    typed,
    JSON.parse(await readFile(join(folder, "pagefind/suggestions.json"), "utf8")),
  );
}

describe("what the search field suggests", () => {
  const FILES = {
    "2022/a.md": titled("Le pont d’Arcole", "2022-02-01", "tags: [Ponts, Fleuves]"),
    "2022/b.md": titled(
      "Qu’est-ce qu’un pont ?",
      "2022-02-03",
      "tags: [Ponts]",
      "authors: [ponson]",
    ),
    "2022/c.md": titled("Le pont levis", "2022-02-02", "tags: [Poneys]"),
  };

  it("is subjects and authors, those of most articles first, then headlines, the newest first", async () => {
    assert.deepEqual(
      (await offered(FILES, "pon")).map(({ kind, label, address }) => [kind, label, address]),
      [
        ["subject", "Ponts", "/journal/sujets/ponts/"],
        ["subject", "Poneys", "/journal/sujets/poneys/"],
        ["author", "Ponson du Terrail", "/journal/auteurs/ponson/"],
        ["headline", "Qu’est-ce qu’un pont\u202f?", "/journal/articles/2022/b/"],
        ["headline", "Le pont levis", "/journal/articles/2022/c/"],
        ["headline", "Le pont d’Arcole", "/journal/articles/2022/a/"],
      ],
    );
  });

  it("is no subject whose only story was withdrawn", async () => {
    const withdrawn = titled("Un faux", "2022-02-05", "withdrawn: Faux.", "tags: [Ponts]");
    assert.deepEqual(await offered({ "2022/e.md": withdrawn }, "pont"), []);
  });

  it("is neither advertising nor what was withdrawn", async () => {
    const kept = { "2022/a.md": FILES["2022/a.md"] };
    const paid = titled("Le pont en solde", "2022-02-04", "label: publicite");
    const withdrawn = titled("Le pont faux", "2022-02-05", "withdrawn: Faux.");
    assert.deepEqual(
      await offered({ ...kept, "2022/d.md": paid, "2022/e.md": withdrawn }, "pont"),
      await offered(kept, "pont"),
    );
  });
});
