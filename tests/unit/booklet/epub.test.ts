import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { EpubCheck } from "@likecoin/epubcheck-ts";
import { strFromU8, unzipSync } from "fflate";
import sharp from "sharp";
import { askedFor } from "../../../src/booklet/asked.ts";
import { bookletOf } from "../../../src/booklet/booklet.ts";
import { epubFiles } from "../../../src/booklet/epub.tsx";
import { packEpub } from "../../../src/press/booklet/pack-epub.ts";
import { PROJECT } from "../../../src/press/workspace.ts";
import { article } from "../paper.ts";
import { publication } from "../publication.ts";

const TEXT = `Une note[^1], un [lien](b.md#deux-parts), « H₂O », 1^er^ & *italique*.

## Une partie

| a | b |
|---|---|
| 1 | 2 |

> Une citation.

- Une liste

Lire aussi : [Deux](b.md)

[^1]: Ce qu’elle dit, [ailleurs](https://exemple.fr/?a=1&b=2).
`;

const PAPER = publication({
  "2022/a.md": dated("Un & <un>", TEXT, [
    'standfirst: "Un *chapô*."',
    "figures: [{ src: ./a.jpg, alt: Une image, caption: La légende, credit: AFP }]",
    "key_points: [Un point, Un autre]",
  ]),
  "2022/a.jpg": "x",
  "2022/b.md": dated("Deux", "## Deux parts\n\nUn texte en `code`."),
});

function dated(title: string, body: string, lines: readonly string[] = []): string {
  return article(body, lines)
    .replace(/^title:.*$/m, `title: "${title}"`)
    .replace("2022-02", "2022-02-16");
}

async function epubOf(key: string): Promise<Uint8Array> {
  const asked = askedFor(key, PAPER.edition.house);
  const booklet = asked && bookletOf(PAPER.edition, asked);
  assert.ok(booklet);
  const blank = sharp({ create: { width: 60, height: 40, channels: 3, background: "#fff" } });
  const address = "/images/a.jpg";
  const set = { width: 60, height: 40, fallback: address, avif: [], webp: [] };
  return packEpub(
    epubFiles(booklet, {
      publication: { ...PAPER, pictures: new Map([["2022/a.jpg", set]]) },
      cover: await blank.png().toBuffer(),
      stylesheet: await readFile(join(PROJECT, "src/styles/booklet-epub.css"), "utf8"),
      pictures: new Map([[address, await blank.jpeg().toBuffer()]]),
    }),
  );
}

describe("an edition as an EPUB", () => {
  it("is a valid EPUB 3, with nothing to be warned of", async () => {
    const { messages, valid } = await EpubCheck.validate(await epubOf("2022-02-16"));
    assert.deepEqual(
      messages.filter(({ severity }) => severity !== "info" && severity !== "usage"),
      [],
    );
    assert.equal(valid, true);
  });

  it("would be told to be at fault: an article that is not there is found", async () => {
    const files = unzipSync(await epubOf("2022-02-16"));
    delete files["EPUB/article-2.xhtml"];
    const { valid } = await EpubCheck.validate(packEpub(new Map(Object.entries(files))));
    assert.equal(valid, false);
  });

  it("begins with what it is, not packed, and is the same bytes each time", async () => {
    const bytes = await epubOf("2022-02-16");
    assert.equal(strFromU8(bytes.subarray(30, 58)), "mimetypeapplication/epub+zip");
    assert.deepEqual(await epubOf("2022-02-16"), bytes);
  });

  it("says its language, that its pictures have words, and shows notes where they are called", async () => {
    const files = unzipSync(await epubOf("2022-02-16"));
    const read = (name: string) => strFromU8(files[`EPUB/${name}`] ?? new Uint8Array());
    assert.match(read("edition.opf"), /<dc:language>fr</);
    assert.match(read("edition.opf"), /schema:accessibilityFeature">alternativeText</);
    const articles = [read("article-1.xhtml"), read("article-2.xhtml")].join("");
    assert.match(articles, /epub:type="noteref"/);
    assert.match(articles, /alt="Une image"/);
    assert.match(articles, /href="article-\d\.xhtml#deux-parts"/);
  });
});
