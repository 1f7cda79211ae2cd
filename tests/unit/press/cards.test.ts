import assert from "node:assert/strict";
import { mkdir, readdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import sharp from "sharp";
import { articleCard, PICTURE, styledCharacters } from "../../../src/press/cards/draw-card.ts";
import { Faces } from "../../../src/press/cards/faces.ts";
import { fitText } from "../../../src/press/cards/fit-text.ts";
import { makeCards } from "../../../src/press/cards/make-cards.ts";
import type { PictureTable } from "../../../src/publication/picture-table.ts";
import { temporaryFolder } from "../newsroom/temporary-folder.ts";
import { article, edition } from "../paper.ts";
import { PALETTE } from "../publication.ts";

const faces = await Faces.load(
  "source-serif-pro/TTF/SourceSerifPro-Semibold.ttf",
  "source-sans-pro/TTF/SourceSansPro-Semibold.ttf",
);
const BOX = { width: 548, height: 376, sizes: [64, 52, 40, 28], leading: 1.12 };

function linesOf(headline: string): { lines: string[]; widths: number[]; size: number } {
  const { lines, size } = fitText(styledCharacters(headline, faces) ?? [], faces, BOX);
  return {
    lines: lines.map((line) => line.map(({ character }) => character).join("")),
    widths: lines.map((line) => faces.widthOf(line, size)),
    size,
  };
}

describe("a card without a picture", () => {
  it("has no rule where one stands between words and picture", async () => {
    const words = { name: "Essai", kicker: "TV", colour: "#8a1c1c", headline: "Été" };
    const greens = async (pictured: boolean) => {
      const card = articleCard(
        { ...words, pictured },
        { faces: { serif: faces, sans: faces }, palette: PALETTE },
      );
      const strip = { left: PICTURE.left - 4, top: 300, width: 4, height: 200 };
      return new Set(
        await sharp(Buffer.from(card)).extract(strip).extractChannel(1).raw().toBuffer(),
      );
    };
    assert.equal((await greens(false)).size, 1);
    assert.equal((await greens(true)).size, 2);
  });
});

describe("a headline on a card", () => {
  it("never begins a line with « ? », « : » or a closing guillemet, nor ends one with an opening one", () => {
    for (const headline of [
      "Qui surveille les surveillants\u202f? Le renseignement face aux Parlements",
      "«\u00a0Persona non grata\u00a0»\u00a0: comment un État renvoie un diplomate",
      "Faut-il croire «\u00a0l’échelle ouverte\u00a0» de «\u00a0Richter\u00a0»\u202f?",
    ]) {
      for (const line of linesOf(headline).lines) {
        assert.doesNotMatch(line, /^[?!:;»\u00a0\u202f]|[«\u00a0\u202f]$/, line);
      }
    }
  });

  it("is set in lines of about the same length, all words kept, within the box", () => {
    const headline =
      "Sous la Manche, un tunnel rêvé deux siècles durant et creusé en six ans par des hommes que l’on n’attendait plus, de part et d’autre d’une frontière qui ne tenait qu’à un fil d’eau et à beaucoup d’idées reçues";
    assert.ok(headline.length >= 200);
    const { lines, widths, size } = linesOf(headline);
    assert.equal(lines.join(" "), headline);
    assert.ok(lines.length * size * BOX.leading <= BOX.height);
    assert.ok(Math.max(...widths) <= BOX.width);
    const [shortest = 0] = widths.toSorted((a, b) => a - b);
    assert.ok(shortest > 0.6 * Math.max(...widths), widths.join());
  });

  it("is as large as the box allows when it is short, and shortened when nothing else helps", () => {
    assert.equal(linesOf("Été").size, 64);
    const endless = linesOf("mot ".repeat(400));
    assert.match(endless.lines.at(-1) ?? "", /…$/);
    assert.ok(endless.lines.length * endless.size * BOX.leading <= BOX.height);
    for (const width of linesOf("A".repeat(300)).widths) assert.ok(width <= BOX.width);
  });

  it("has the letters of borrowed names and of Cyrillic; another script is not set in boxes", () => {
    for (const headline of [
      "Çavuşoğlu à İstanbul",
      "Война и мир",
      "L’œuvre n°\u00a01, 100\u00a0%",
    ]) {
      assert.equal(styledCharacters(headline, faces)?.length, [...headline].length, headline);
    }
    assert.equal(styledCharacters("Le mot سلام", faces), undefined);
    const emoji = styledCharacters("Vu\u00a0👀", faces) ?? [];
    assert.equal(emoji.map(({ character }) => character).join(""), "Vu\u00a0");
  });
});

describe("social cards", () => {
  const wide = [1080, 630] as const;
  const tall = [540, 1260] as const;

  /** Its first half red, the second blue: from left to right when it is wide, else from top to bottom. */
  function halves(width: number, height: number): sharp.Sharp {
    const wide = width > height;
    const input = {
      create: {
        width: wide ? width / 2 : width,
        height: wide ? height : height / 2,
        channels: 3 as const,
        background: "#0000d0",
      },
    };
    return sharp({ create: { width, height, channels: 3, background: "#d00000" } })
      .composite([{ input, left: wide ? width / 2 : 0, top: wide ? 0 : height / 2 }])
      .webp({ lossless: true });
  }

  async function drawn(
    lines: readonly string[],
    shop?: { cache: string; output: string },
    [width, height]: readonly [number, number] = wide,
  ) {
    const folder = temporaryFolder();
    const { cache, output } = shop ?? {
      cache: join(folder, "cache"),
      output: join(folder, "images"),
    };
    const files = { "a.md": article("Un texte.", lines), "photo.jpg": "" };
    const paper = edition(files);
    const address = "/images/photo.webp";
    const set = { width, height, fallback: address, avif: [], webp: [{ address, width }] };
    const pictures: PictureTable = new Map([["photo.jpg", set]]);
    if (shop === undefined) await mkdir(output, { recursive: true });
    await writeFile(join(output, "photo.webp"), await halves(width, height).toBuffer());
    const cards = await makeCards(
      { edition: paper, pictures, palette: PALETTE },
      { cache, output },
      () => {},
    );
    const card = cards.articles.get("a");
    const bytes = card && (await readFile(join(output, card.address.replace("/images/", ""))));
    return { cards, card, bytes, cache, output };
  }

  const at = async (bytes: Buffer, left: number, top: number) => [
    ...(await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()),
  ];

  it("have the picture cut around what must stay in view", async () => {
    for (const [size, focus, channel] of [
      [wide, "[0, 0.5]", 0],
      [wide, "[1, 0.5]", 2],
      [tall, "[1, 0]", 0],
      [tall, "[0, 1]", 2],
    ] as const) {
      const lines = [`figures: [{ src: ./photo.jpg, focus: ${focus} }]`];
      const { bytes } = await drawn(lines, undefined, size);
      assert.ok(bytes);
      const { width, height } = await sharp(bytes).metadata();
      assert.deepEqual([width, height], [1200, 630]);
      assert.ok(bytes.length < 100_000);
      for (const [x, y] of [
        [680, 20],
        [1180, 610],
      ] as const) {
        const pixel = await at(bytes, x, y);
        assert.ok((pixel[channel] ?? 0) > 180, `${size} ${focus}: ${pixel}`);
        assert.ok((pixel[2 - channel] ?? 255) < 60, `${size} ${focus}: ${pixel}`);
      }
    }
  });

  it("are on plain paper without a picture, and have the words of their article", async () => {
    const { card, bytes } = await drawn([]);
    assert.equal(card?.type, "image/png");
    assert.ok(bytes && bytes.length < 100_000);
    const [red = 0, , blue = 0] = await at(bytes, 1190, 300);
    assert.ok(red > 240 && blue > 230, "warm paper to the edge");
    const ink = await sharp(bytes).extract({ left: 56, top: 120, width: 500, height: 200 }).stats();
    assert.ok((ink.channels[0]?.min ?? 255) < 60, "a headline in ink");
  });

  it("are not drawn for a withdrawn article", async () => {
    const { cards } = await drawn(['withdrawn: "Une raison."']);
    assert.equal(cards.articles.size, 0);
    assert.match(cards.paper.address, /^\/images\/cartes\/[0-9a-f]{16}\.png$/);
  });

  it("are drawn once, again when one of their words changes or the cache was cut short", async () => {
    const first = await drawn([]);
    const kept = join(
      first.cache,
      `${(first.card?.address ?? "").replace("/images/cartes/", "")}.kept`,
    );
    await utimes(kept, 1, 1);
    const shop = { cache: first.cache, output: first.output };
    const again = await drawn([], shop);
    assert.equal(again.card?.address, first.card?.address);
    assert.deepEqual(again.bytes, first.bytes);
    const { mtimeMs } = await stat(kept);
    assert.equal(mtimeMs, 1000, "it was not drawn again");

    await writeFile(kept, (await readFile(kept)).subarray(0, 500));
    assert.deepEqual((await drawn([], shop)).bytes, first.bytes);
    const labelled = await drawn(["label: opinion"], shop);
    assert.notEqual(labelled.card?.address, first.card?.address);
    assert.equal(
      (await readdir(first.cache)).filter((file) => !/^[0-9a-f]{16}\.png\.kept$/.test(file)).length,
      0,
    );
  });
});
