import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { gunzipSync } from "node:zlib";
import sharp from "sharp";
import { fold } from "../../../src/french/fold.ts";
import { newsroom, print } from "../newsroom/newsroom.ts";
import { PHOTO } from "../newsroom/photo.ts";
import { readFiles } from "../newsroom/temporary-folder.ts";

/** A story all of whose words begin in a way that no other text does, wherever an editor may write. */
function story(root: string, lines: readonly string[]): string {
  return [
    "---",
    `title: "${root}titre"`,
    `kicker: "${root}kicker"`,
    `standfirst: "${root}chapo"`,
    "section: tv",
    "date: 2022-02-16",
    `authors: ["${root}auteur"]`,
    `tags: ["${root}sujet"]`,
    `aliases: [/${root}alias/]`,
    `source: "${root}source"`,
    `translator: "${root}traducteur"`,
    "dossier: turquie-israel",
    `figures: [{ src: ./${root}.jpg, alt: "${root}alt", caption: "${root}caption", credit: "${root}credit" }]`,
    `corrections: [{ date: 2022-02-17, text: "${root}rectificatif" }]`,
    ...lines,
    "---",
    `Du ${root}texte.\n\n## ${root}intertitre\n\n![${root}film](${root}.mp4 "${root}legende")`,
  ].join("\n");
}

const SEEN = "zanzib";
const HIDDEN = {
  vaxilom: ["draft: true"],
  jopulin: ["embargo: 2027-01-01"],
  krabouz: ["expires: 2026-01-01"],
} as const;

/** A file as whoever looks for a word in it reads it: unzipped, whatever its name. */
function wordsOf(bytes: Buffer): string {
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return fold((zipped ? gunzipSync(bytes) : bytes).toString("utf8"));
}

describe("a draft, an embargoed story and one whose time is over", () => {
  const texts = new Map<string, string>();

  before(async () => {
    const files: Record<string, string | Uint8Array> = {};
    for (const [root, lines] of [[SEEN, []], ...Object.entries(HIDDEN)] as const) {
      files[`2022/${root}chemin.md`] = story(root, lines);
      files[`2022/${root}.mp4`] = `${root}film`;
    }
    files[`2022/${SEEN}.jpg`] = PHOTO;
    for (const [index, root] of Object.keys(HIDDEN).entries())
      files[`2022/${root}.jpg`] = await sharp(PHOTO)
        .rotate(90 * (index + 1))
        .jpeg()
        .toBuffer();
    files["2022/renvois.md"] = [
      "---",
      'title: "Ce que d’autres cachent"',
      "section: tv",
      "date: 2022-02-16",
      `related: [${Object.keys(HIDDEN).map((root) => `2022/${root}chemin`)}]`,
      "---",
      ...Object.keys(HIDDEN).flatMap((root) => [
        `[Ces mots](${root}chemin.md) mènent plus loin.\n`,
        `Lire aussi : [la suite](${root}chemin.md)\n`,
      ]),
    ].join("\n");
    const space = await newsroom(files);
    const { manifest, problems, faults } = await print(space);
    assert.equal(manifest?.articles, 2, JSON.stringify([problems, faults]));
    for (const [file, bytes] of await readFiles(space.output)) texts.set(file, wordsOf(bytes));
  });

  const filesWith = (words: string) => [...texts].filter(([, text]) => text.includes(words));

  it("would be found in the pages, in the index and by name: a published one is", () => {
    const words = "titre kicker chapo auteur sujet alias source traducteur alt caption credit";
    const body = "rectificatif texte intertitre film legende chemin";
    for (const word of `${words} ${body}`.split(" "))
      assert.notDeepEqual(filesWith(SEEN + word), [], word);
    const indexed = filesWith(SEEN).map(([file]) => file);
    for (const kind of [
      /\.pf_index$/,
      /\.pf_fragment$/,
      /vocabulary\//,
      /suggestions/,
      /catalogue/,
    ])
      assert.ok(
        indexed.some((file) => kind.test(file)),
        `${kind}`,
      );
    assert.ok(texts.has(`articles/2022/${SEEN}chemin/index.html`));
  });

  for (const [root, [line]] of Object.entries(HIDDEN)) {
    it(`are given away by no word, no name of a file, no film: ${line}`, () => {
      assert.deepEqual(
        filesWith(root).map(([file]) => file),
        [],
      );
      assert.deepEqual(
        [...texts.keys()].filter((file) => file.includes(root)),
        [],
      );
    });
  }

  it("show no picture, and have no card", () => {
    const images = [...texts.keys()].filter((file) => file.startsWith("images/"));
    const cards = images.filter((file) => file.startsWith("images/cartes/"));
    const pictures = images.filter((file) => !cards.includes(file));
    assert.equal(new Set(pictures.map((file) => file.split("-")[0])).size, 1);
    assert.equal(cards.length, 3, "two articles and the paper");
  });
});
