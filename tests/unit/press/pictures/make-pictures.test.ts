import assert from "node:assert/strict";
import { describe, it } from "node:test";
import sharp from "sharp";
import { made } from "./made.ts";

/** A picture of one colour, with a band of another so that it is no mere ground. */
function plain(colour: string, width = 1000, height = 500): sharp.Sharp {
  const band = {
    create: { width: width / 8, height, channels: 3 as const, background: "#102030" },
  };
  return sharp({ create: { width, height, channels: 3, background: colour } }).composite([
    { input: band, left: 0, top: 0 },
  ]);
}

/** The colour in the middle of a picture. */
async function middle(bytes: Buffer): Promise<number[]> {
  const { width = 0, height = 0 } = await sharp(bytes).metadata();
  const pixel = { left: Math.floor(width / 2), top: Math.floor(height / 2), width: 1, height: 1 };
  return [...(await sharp(bytes).extract(pixel).raw().toBuffer())];
}

function assertNear(found: readonly number[], wanted: readonly number[]): void {
  wanted.forEach((channel, index) => {
    assert.ok(Math.abs((found[index] ?? -99) - channel) <= 6, `${found} is not near ${wanted}`);
  });
}

describe("a picture", () => {
  it("comes in AVIF and WebP, in the widths of the layout, with a fallback that all can read", async () => {
    const { set, file, told } = await made("photo.jpg", await plain("#c04030").jpeg().toBuffer());
    assert.deepEqual(told, []);
    assert.deepEqual([set?.width, set?.height], [1000, 500]);
    assert.deepEqual(
      set?.webp.map(({ width }) => width),
      [360, 720, 1000],
    );
    assert.deepEqual(
      set?.avif.map(({ width }) => width),
      [360, 720, 1000],
    );
    for (const { address, width } of [...(set?.avif ?? []), ...(set?.webp ?? [])]) {
      assert.equal((await sharp(await file(address)).metadata()).width, width, address);
    }
    assert.match(set?.fallback ?? "", /^\/images\/[0-9a-f]{16}-1000\.jpeg$/);
  });

  it("has no AVIF where that would be larger than WebP", async () => {
    const checks = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><path d="M0 0h8v8H0z"/></svg>',
    );
    const { set, file, addresses } = await made("signe.png", await sharp(checks).png().toBuffer());
    const weights = await Promise.all(
      (set?.webp ?? []).map(async ({ address }) => (await file(address)).length),
    );
    assert.ok((weights[0] ?? 999) < 200);
    assert.ok(!addresses.some((address) => address.endsWith(".avif")), addresses.join());
  });

  it("has its dominant colour as a placeholder, unless it has holes", async () => {
    const photo = await made("photo.jpg", await plain("#cc4433").jpeg().toBuffer());
    assert.equal(photo.set?.tone, "#c43");
    const holes = { width: 60, height: 60, channels: 4 as const, background: "#cc443380" };
    const drawing = await made("logo.png", await sharp({ create: holes }).png().toBuffer());
    assert.equal(drawing.set?.tone, undefined);
    assert.match(drawing.set?.fallback ?? "", /\.png$/);
    assert.equal(
      (await sharp(await drawing.file(drawing.set?.fallback ?? "")).metadata()).hasAlpha,
      true,
    );
  });

  it("stands upright, its width and height too, when it was taken with the camera on its side", async () => {
    const lying = await plain("#336699", 80, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { set, file, addresses } = await made("debout.jpg", lying);
    assert.deepEqual([set?.width, set?.height], [40, 80]);
    for (const address of addresses) {
      const bytes = await file(address);
      const { width, height, orientation } = await sharp(bytes).metadata();
      assert.deepEqual([width, height, orientation ?? 1], [40, 80, 1], address);
      const top = await sharp(bytes)
        .extract({ left: 20, top: 3, width: 1, height: 1 })
        .raw()
        .toBuffer();
      assertNear([...top], [0x10, 0x20, 0x30]); // the band was at the left, it is at the top
    }
  });

  it("keeps its colours when it comes from a wider colour space", async () => {
    const wide = await plain("#ff0000", 80, 40)
      .withIccProfile("p3")
      .jpeg({ quality: 100, chromaSubsampling: "4:4:4" })
      .toBuffer();
    const { file, addresses } = await made("p3.jpg", wide);
    assert.ok(addresses.length >= 2);
    for (const address of addresses) {
      const bytes = await file(address);
      assert.equal((await sharp(bytes).metadata()).icc, undefined, address);
      assertNear(await middle(bytes), [255, 0, 0]);
    }
  });

  it("may be in four inks, in 16 bits, or in shades of grey: readers get it in colours that screens know", async () => {
    const sources = {
      "encres.jpg": await plain("#3a7d44").toColourspace("cmyk").jpeg({ quality: 100 }).toBuffer(),
      "profond.png": await plain("#3a7d44").toColourspace("rgb16").png().toBuffer(),
    };
    for (const [name, bytes] of Object.entries(sources)) {
      const { set, file, told } = await made(name, bytes);
      assert.deepEqual(told, [], name);
      const { space, depth } = await sharp(await file(set?.fallback ?? "")).metadata();
      assert.deepEqual([space, depth], ["srgb", "uchar"], name);
      const [red = 0, green = 0, blue = 0] = await middle(await file(set?.webp[0]?.address ?? ""));
      assert.ok(green > red + 20 && green > blue + 20, `${name}: ${red} ${green} ${blue}`);
    }
    const grey = await made("gris.jpg", await plain("#888888").greyscale().jpeg().toBuffer());
    assert.deepEqual(grey.told, []);
    assert.equal(grey.set?.tone, "#888");
  });
});
