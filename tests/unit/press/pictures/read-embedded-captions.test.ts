import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import ExifReader from "exifreader";
import sharp from "sharp";
import { readEmbeddedCaptions } from "../../../../src/press/pictures/read-embedded-captions.ts";
import { temporaryFolder } from "../../newsroom/temporary-folder.ts";
import { made, pngWithXmp, withIptc, withXmp } from "./made.ts";

const photo = sharp({
  create: {
    width: 800,
    height: 600,
    channels: 3,
    background: "#456",
    noise: { type: "gaussian", mean: 128, sigma: 20 },
  },
});
const jpeg = await photo.clone().jpeg().toBuffer();
const alt = (name: string, items: string) => `<${name}><rdf:Alt>${items}</rdf:Alt></${name}>`;
const text = (name: string, value: string) =>
  alt(name, `<rdf:li xml:lang="x-default">${value}</rdf:li>`);
const CAPTION = 120;
const CREDIT = 110;
const BYLINE = 80;
const COPYRIGHT = 116;
const latin1 = (value: string) => Buffer.from(value, "latin1");

async function wordsOf(bytes: Buffer, name = "photo.jpg") {
  const folder = temporaryFolder();
  await writeFile(join(folder, name), bytes);
  const words = await readEmbeddedCaptions(
    new Map([[name, join(folder, name)]]),
    join(folder, "cache"),
  );
  return words.get(name);
}

describe("the words in a picture’s file", () => {
  it("are its caption and its credit, from XMP, in French when there is a choice", async () => {
    const both = alt(
      "dc:description",
      '<rdf:li xml:lang="x-default">A bridge</rdf:li><rdf:li xml:lang="fr-FR">Un pont sur l\'Aude</rdf:li>',
    );
    assert.deepEqual(
      await wordsOf(withXmp(jpeg, `${both}<photoshop:Credit>AFP</photoshop:Credit>`)),
      {
        caption: "Un pont sur l'Aude",
        credit: "AFP",
      },
    );
    const creators =
      "<dc:creator><rdf:Seq><rdf:li>Ève Noël</rdf:li><rdf:li>Jean Été</rdf:li></rdf:Seq></dc:creator>";
    assert.deepEqual(await wordsOf(withXmp(jpeg, creators + text("dc:rights", "© Agence"))), {
      credit: "Ève Noël, Jean Été",
    });
  });

  it("are read from IPTC in the encoding they have, said or not", async () => {
    const words = "L’été à Nîmes, cœur d’Occitanie";
    const windows = latin1(words.replaceAll("’", "\u0092").replace("œ", "\u009c"));
    for (const [bytes, utf8] of [
      [Buffer.from(words), true],
      [Buffer.from(words), false],
      [windows, false],
    ] as const) {
      const file = withIptc(
        jpeg,
        [
          [CAPTION, bytes],
          [BYLINE, latin1("Zoe")],
          [COPYRIGHT, latin1("Moi")],
        ],
        utf8,
      );
      assert.deepEqual(await wordsOf(file), { caption: words, credit: "Zoe" });
    }
    assert.deepEqual(await wordsOf(withIptc(jpeg, [[COPYRIGHT, latin1("© Études")]])), {
      credit: "© Études",
    });
  });

  it("are found at the end of a PNG too", async () => {
    const png = pngWithXmp(await photo.clone().png().toBuffer(), text("dc:description", "Un pont"));
    assert.deepEqual(await wordsOf(png, "photo.png"), { caption: "Un pont" });
  });

  for (const nonsense of [
    "OLYMPUS DIGITAL CAMERA",
    "SONY DSC",
    "Default",
    "Created with GIMP",
    "DSC_0042.JPG",
    "IMG_20190812",
    "  ",
    "2019",
    "mot ".repeat(500),
  ]) {
    it(`are not « ${nonsense.slice(0, 25)} », which nobody wrote for readers`, async () => {
      const credit = [CREDIT, latin1("Picasa")] as const;
      assert.equal(await wordsOf(withIptc(jpeg, [[CAPTION, latin1(nonsense)], credit])), undefined);
      assert.equal(await wordsOf(withXmp(jpeg, text("dc:description", nonsense))), undefined);
    });
  }

  it("are none in what is no picture, or damaged, or hostile", async () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
    for (const bytes of [
      Buffer.from("pas une image"),
      Buffer.alloc(0),
      withXmp(jpeg, text("dc:description", "Une phrase")).subarray(0, 60),
      withXmp(jpeg, "<dc:description><rdf:Alt>"),
      withXmp(jpeg, `${entities}<photoshop:Credit>&b;</photoshop:Credit>`),
    ]) {
      assert.equal(await wordsOf(bytes), undefined);
    }
  });
});

it("nothing of where a picture was taken, nor with which camera, reaches readers", async () => {
  const exif = {
    IFD0: { Make: "Appareil", Model: "Espion", Artist: "Moi", ImageDescription: "Chez moi" },
    IFD2: { BodySerialNumber: "SERIE-123" },
    IFD3: {
      GPSLatitudeRef: "N",
      GPSLatitude: "48/1 51/1 30/1",
      GPSLongitudeRef: "E",
      GPSLongitude: "2/1 21/1 0/1",
    },
  };
  const tagged = await photo.clone().withExif(exif).jpeg().toBuffer();
  const xmp =
    "<exif:GPSLatitude>48,51.5N</exif:GPSLatitude><aux:SerialNumber>SERIE-123</aux:SerialNumber>";
  const source = withIptc(withXmp(tagged, xmp), [[CAPTION, latin1("Chez moi")]]);
  const read = (bytes: Buffer) => ExifReader.load(bytes, { expanded: true });
  const place = read(source).gps;
  assert.ok(Math.abs((place?.Latitude ?? 0) - 48.858) < 0.01, JSON.stringify(place));

  const { file, addresses, told } = await made("chez-moi.jpg", source);
  for (const format of ["avif", "webp", "jpeg"]) {
    assert.ok(
      addresses.some((address) => address.endsWith(format)),
      [format, ...told].join(),
    );
  }
  for (const address of addresses) {
    const bytes = await file(address);
    const { gps, exif: kept, xmp: packet, iptc } = read(bytes);
    assert.deepEqual([gps, packet, iptc], [undefined, undefined, undefined], address);
    assert.deepEqual(
      Object.keys(kept ?? {}).filter((name) => /GPS|Serial|Model|Make|Artist/.test(name)),
      [],
      address,
    );
    assert.ok(!bytes.includes("SERIE-123") && !bytes.includes("Chez moi"), address);
  }
});
