import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { animatedGif, made } from "./made.ts";

const noise = sharp({
  create: {
    width: 300,
    height: 200,
    channels: 3,
    background: "#000",
    noise: { type: "gaussian", mean: 128, sigma: 60 },
  },
});

/** A PNG that says it has 20,000 by 20,000 px, and holds none. */
function bomb(): Buffer {
  const header = Buffer.from("IHDR\0\0\0\0\0\0\0\0\b\u0002\0\0\0", "latin1");
  header.writeUInt32BE(20_000, 4);
  header.writeUInt32BE(20_000, 8);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(header));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
  return Buffer.concat([
    signature,
    header,
    check,
    Buffer.from("\0\0\0\0IDAT\x35\xaf\x06\x1e", "latin1"),
  ]);
}

const HEIC = Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\0", "latin1");

describe("a picture that cannot be shown is told where it was asked for, with what to do", () => {
  for (const [what, name, bytes, says] of [
    ["nothing at all", "vide.jpg", () => "", /« vide\.jpg » est vide → copiez de nouveau/],
    [
      "a page",
      "page.jpg",
      () => "<!DOCTYPE html>\n<title>404</title>",
      /est une page web, enregistrée sous un nom d’image/,
    ],
    ["words", "mots.png", () => "pas une image", /est abîmée ou n’est pas une image → ouvrez-la/],
    [
      "a telephone’s HEIC",
      "tel.jpg",
      () => HEIC,
      /est au format HEIC des téléphones.* → exportez-la en \.jpg/,
    ],
    [
      "a pointer of Git LFS",
      "loin.png",
      () => "version https://git-lfs.github.com/spec/v1\noid sha256:0",
      /Git LFS.* → lancez : git lfs pull/,
    ],
    ["20,000 by 20,000 px", "bombe.png", bomb, /a trop de pixels pour être lue → réduisez-la/],
    [
      "half a photo",
      "coupee.jpg",
      async () => (await noise.clone().jpeg().toBuffer()).subarray(0, 9000),
      /est abîmée/,
    ],
    [
      "half a drawing",
      "coupe.png",
      async () => (await noise.clone().png().toBuffer()).subarray(0, 90_000),
      /est abîmée/,
    ],
    ["half an animation", "coupe.gif", () => animatedGif().subarray(0, 55), /est abîmée/],
  ] as const) {
    it(`${what} (${name})`, async () => {
      const { set, told } = await made(name, await bytes());
      assert.equal(set, undefined);
      assert.equal(told.length, 1);
      assert.match(told[0] ?? "", says);
      assert.match(told[0] ?? "", /^articles\/a\.md:3:5 /);
    });
  }

  it("but a picture under a wrong name is shown, and an animation moves", async () => {
    const wrong = await made("photo.png", await noise.clone().jpeg().toBuffer());
    assert.deepEqual(wrong.told, []);
    assert.equal(wrong.set?.width, 300);
    const { told, set, file } = await made("anime.gif", animatedGif());
    assert.deepEqual(told, []);
    assert.deepEqual(set?.avif, []);
    for (const address of [set?.fallback ?? "", set?.webp[0]?.address ?? ""]) {
      assert.equal(
        (await sharp(await file(address), { animated: true }).metadata()).pages,
        2,
        address,
      );
    }
  });
});

const svg = (inside: string, size = 'width="60" height="40"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${inside}</svg>`;

describe("an SVG", () => {
  it("is drawn as pixels, sharp at every width", async () => {
    const { set, told, addresses } = await made(
      "dessin.svg",
      svg('<rect width="60" height="40" fill="#fff"/><path d="M0 0 60 40z" stroke="#000"/>'),
    );
    assert.deepEqual(told, []);
    assert.equal(set?.webp.at(-1)?.width, 1600);
    assert.ok(!addresses.some((address) => address.endsWith(".svg")));
  });

  it("shows nothing of other files, of the machine or of the network, and runs no script", async () => {
    const hostile = svg(
      '<rect width="60" height="40" fill="#fff"/><script>document.documentElement.remove()</script>' +
        ["file:///etc/passwd", "/etc/hostname", "http://127.0.0.1:9/x.png", "autre.png"]
          .map((href) => `<image href="${href}" xlink:href="${href}" width="60" height="40"/>`)
          .join("") +
        "<foreignObject width='60' height='40'><iframe xmlns='http://www.w3.org/1999/xhtml' src='file:///etc/passwd'/></foreignObject>",
    );
    const { set, file, told } = await made("hostile.svg", hostile);
    assert.match(told.join(), /^[^→]*renvoie à une autre image[^→]*→[^→]*$/);
    const { channels } = await sharp(await file(set?.fallback ?? "")).stats();
    assert.ok(
      channels.slice(0, 3).every(({ min }) => min > 250),
      "nothing but the white ground",
    );
  });

  it("cannot take words of a file of the machine into the picture", async () => {
    const thief = `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<rect width="60" height="40" fill="#fff"/><text y="20" font-size="20">&x;</text>')}`;
    const { set, file, told } = await made("voleur.svg", thief);
    if (set === undefined) return assert.match(told[0] ?? "", /dessin SVG qui ne peut pas être lu/);
    const { channels } = await sharp(await file(set.fallback)).stats();
    assert.ok(
      channels.slice(0, 3).every(({ min }) => min > 250),
      "no letter was drawn",
    );
  });

  const laughs = Array.from(
    { length: 12 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  ).join("");
  const copies = Array.from(
    { length: 12 },
    (_, index) => `<g id="g${index + 1}">${`<use href="#g${index}"/>`.repeat(10)}</g>`,
  ).join("");
  const patterns = Array.from(
    { length: 12 },
    (_, index) =>
      `<pattern id="p${index + 1}" width="1" height="1"><g fill="url(#p${index})">${'<rect width="9" height="9"/>'.repeat(10)}</g></pattern>`,
  ).join("");
  const BLUR = '<feGaussianBlur stdDeviation="20"/>';
  const blurred = (count: number) =>
    '<rect width="60" height="40" filter="url(#f)"/>'.repeat(count);
  const styled = '<rect class="e f" width="60" height="40"/>'.repeat(500);
  for (const [what, source] of [
    [
      "entities that explode",
      `<!DOCTYPE svg [<!ENTITY l0 "ha">${laughs}]>${svg("<text>&l12;</text>")}`,
    ],
    ["copies of copies", svg(`<g id="g0"/>${copies}<use href="#g12"/>`)],
    ["copies of copies named by numbers", svg(`<g id="g0"/>${copies}<use href="&#35;g1&#x32;"/>`)],
    [
      "copies in entities",
      `<!DOCTYPE svg [<!ENTITY a '<g id="g0"/>${copies.replaceAll("&", "")}'>]>${svg("&a;<use href='#g12'/>")}`,
    ],
    ["copies of itself", svg('<g id="g"><use href="#g"/><use href="#g"/></g>')],
    ["patterns of patterns", svg(`${patterns}<rect fill="url(#p12)" width="60" height="40"/>`)],
    ["five hundred blurs", svg(`<filter id="f">${BLUR.repeat(500)}</filter>${blurred(1)}`)],
    ["five hundred blurred shapes", svg(`<filter id="f">${BLUR}</filter>${blurred(500)}`)],
    [
      "five hundred shapes that a style blurs",
      svg(`<style>.f{filter:url(#f)}</style><filter id="f">${BLUR}</filter>${styled}`),
    ],
    ["a hundred thousand shapes", svg('<rect width="60" height="40"/>'.repeat(100_000))],
    ["a drawing within", svg(`<image href="data:image/svg+xml,${encodeURI(svg("<rect/>"))}"/>`)],
    ["a thousand million pixels", svg("<rect/>", 'width="1" height="1000000000"')],
    [
      "an end that never comes",
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect',
    ],
  ] as const) {
    it(`that holds ${what} is refused, and does not hang`, async () => {
      const { set, told } = await made("bombe.svg", source);
      assert.equal(set, undefined);
      assert.match(
        told[0] ?? "",
        /pixels|end/.test(what)
          ? /« bombe\.svg » (est un dessin SVG qui ne peut pas être lu|a trop de pixels)/
          : /« bombe\.svg » est un dessin trop chargé : .* → .*\.png/,
      );
    });
  }

  it("of a program is drawn, with the thousands of shapes of a map, its shadows and its names", async () => {
    const map = `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [<!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">]>
      ${svg(
        `<style>.a{fill:url(#g)}</style><linearGradient id="g"><stop stop-color="#fff"/><stop offset="1" stop-color="#000"/></linearGradient>
        <filter id="f"><feGaussianBlur stdDeviation="1"/><feOffset dx="1"/><feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge></filter>
        <symbol id="s"><circle r="2"/></symbol><a href="#s"><g filter="url(#f)">${'<use xlink:href="#s" x="9"/>'.repeat(500)}</g></a>
        <g class="a">${'<path d="M0 0 9 4z"/>'.repeat(6000)}</g>`,
        'width="60" height="40" xmlns:x="&ns_ai;"',
      )}`;
    const { set, told } = await made("carte.svg", map);
    assert.deepEqual(told, []);
    assert.equal(set?.width, 1600);
  });
});
