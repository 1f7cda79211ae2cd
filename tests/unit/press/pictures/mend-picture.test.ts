import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import sharp from "sharp";
import { readEmbeddedCaptions } from "../../../../src/press/pictures/read-embedded-captions.ts";
import { temporaryFolder } from "../../newsroom/temporary-folder.ts";
import { made } from "./made.ts";

/** Pictures as they come from agencies, phones and drawing programs, one slip a file. */
const FOLDER = join(import.meta.dirname, "pasted");

const picture = (name: string) => made(name, readFileSync(join(FOLDER, name)));

async function captionOf(name: string) {
  const files = new Map(readdirSync(FOLDER).map((file) => [file, join(FOLDER, file)]));
  return (await readEmbeddedCaptions(files, temporaryFolder())).get(name);
}

describe("a picture that an editor was sent", () => {
  for (const name of ["anime.webp", "anime-grand.webp"]) {
    it(`moves where it moved: ${name}`, async () => {
      const { set, told, file } = await picture(name);
      assert.deepEqual(told, []);
      for (const { address, width } of set?.webp ?? []) {
        const { pages, width: wide } = await sharp(await file(address)).metadata();
        assert.deepEqual([pages, wide], [3, width], address);
      }
      assert.ok((set?.webp ?? []).some(({ address }) => address === set?.fallback));
    });
  }

  it("is told where it moved and cannot: a PNG is stilled", async () => {
    const { set, told } = await picture("anime.png");
    assert.equal(set?.width, 200);
    assert.match(told.join(), /:3:5 l’image « anime\.png » est un PNG animé.*→ .*\.webp/);
  });

  it("is shown whole, and told, where its file lacks its last two bytes; not where it lacks more", async () => {
    const { set, told } = await picture("tronque-2o.jpg");
    assert.equal((set?.width ?? 0) / (set?.height ?? 1), 800 / 500);
    assert.match(told.join(), /a perdu la fin de son fichier/);
    const half = readFileSync(join(FOLDER, "tronque-2o.jpg")).subarray(0, 2000);
    const cut = await made("moitie.jpg", half);
    assert.equal(cut.set, undefined);
    assert.match(cut.told.join(), /est abîmée/);
  });

  it("fills its frame, though a drawing says no size", async () => {
    const { set, file } = await picture("svg-sans-taille.svg");
    const { channels } = await sharp(await file(set?.fallback ?? "")).stats();
    assert.deepEqual(
      channels.slice(0, 3).map(({ mean }) => Math.round(mean / 16)),
      [16, 0, 0],
    );
  });

  it("is told where a drawing leads to another file, that no reader would see", async () => {
    const { told } = await picture("svg-image-externe.svg");
    assert.match(told.join(), /renvoie à une autre image.*→ .*\.png/);
  });
});

describe("the words that came with it", () => {
  for (const [name, caption] of [
    ["iptc-double.jpg", "L’été à Saint-Étienne : une œuvre"],
    ["iptc-mac.jpg", "L’été à Saint-Étienne : une œuvre"],
    ["xmp-double.jpg", "Un jour d’été fort"],
  ] as const) {
    it(`are read as they were written: ${name}`, async () => {
      assert.equal((await captionOf(name))?.caption?.replace(/\s/g, " "), caption);
    });
  }

  it("have their credit in the same letters", async () => {
    assert.equal((await captionOf("iptc-mac.jpg"))?.credit, "Élan");
  });
});
