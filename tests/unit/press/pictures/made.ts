import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { makePictures } from "../../../../src/press/pictures/make-pictures.ts";
import type { PictureSet } from "../../../../src/publication/picture-table.ts";
import { temporaryFolder } from "../../newsroom/temporary-folder.ts";

/** What the press made of one picture, and its files as readers get them. */
export interface Made {
  readonly set: PictureSet | undefined;
  /** What the editor is told, and what to do. */
  readonly told: readonly string[];
  file(address: string): Promise<Buffer>;
  readonly addresses: readonly string[];
}

/** Has the press make a picture of these bytes, in a cache of its own. */
export async function made(name: string, bytes: string | Uint8Array): Promise<Made> {
  const folder = temporaryFolder();
  const source = join(folder, name);
  await writeFile(source, bytes);
  const shop = { cache: join(folder, "cache"), output: join(folder, "images") };
  const use = { picture: name, file: "articles/a.md", line: 3, column: 5 };
  const { pictures, problems } = await makePictures(
    [use],
    new Map([[name, source]]),
    shop,
    () => {},
  );
  const set = pictures.get(name);
  const renditions = set === undefined ? [] : [...set.avif, ...set.webp];
  return {
    set,
    told: problems.map(
      ({ file, line, column, message, remedy }) =>
        `${file}:${line}:${column} ${message} → ${remedy}`,
    ),
    file: (address) => readFile(join(shop.output, address.replace("/images/", ""))),
    addresses: [
      ...renditions.map(({ address }) => address),
      ...(set === undefined ? [] : [set.fallback]),
    ],
  };
}

/** A JPEG with a segment put after those that it has already, where metadata stand. */
function withSegment(jpeg: Buffer, marker: number, payload: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(payload.length + 2, 2);
  let at = 2;
  while (((jpeg[at + 1] ?? 0) & 0xf0) === 0xe0) at += 2 + jpeg.readUInt16BE(at + 2);
  return Buffer.concat([jpeg.subarray(0, at), head, payload, jpeg.subarray(at)]);
}

/** A packet of XMP, its properties inside `rdf:Description`. */
function xmpPacket(properties: string): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

/** @param properties inside `rdf:Description` */
export function withXmp(jpeg: Buffer, properties: string): Buffer {
  const packet = `http://ns.adobe.com/xap/1.0/\0${xmpPacket(properties)}`;
  return withSegment(jpeg, 0xe1, Buffer.from(packet));
}

/** A PNG with XMP after its pixels, where programs put it. */
export function pngWithXmp(png: Buffer, properties: string): Buffer {
  const chunk = Buffer.from(`iTXtXML:com.adobe.xmp\0\0\0\0\0${xmpPacket(properties)}`);
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(chunk.length - 4);
  check.writeUInt32BE(crc32(chunk));
  const end = png.length - 12;
  return Buffer.concat([png.subarray(0, end), size, chunk, check, png.subarray(end)]);
}

/** @param records of IPTC's application record (2:…), in bytes whatever their encoding */
export function withIptc(
  jpeg: Buffer,
  records: readonly (readonly [dataset: number, value: Buffer])[],
  utf8 = false,
): Buffer {
  const record = (number: number, dataset: number, value: Buffer) => {
    const head = Buffer.from([0x1c, number, dataset, 0, 0]);
    head.writeUInt16BE(value.length, 3);
    return Buffer.concat([head, value]);
  };
  const data = Buffer.concat([
    ...(utf8 ? [record(1, 90, Buffer.from("\u001b%G"))] : []),
    ...records.map(([dataset, value]) => record(2, dataset, value)),
  ]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const resource = [Buffer.from("Photoshop 3.0\0" + "8BIM"), Buffer.from([4, 4, 0, 0]), size, data];
  const padding = Buffer.alloc(data.length % 2);
  return withSegment(jpeg, 0xed, Buffer.concat([...resource, padding]));
}

/** A GIF of two frames, 2 by 2 px: one in stripes, then the same in negative. */
export function animatedGif(): Buffer {
  const frames = [
    [0, 1, 0, 1],
    [1, 0, 1, 0],
  ].flatMap((pixels) => [
    ...[0x21, 0xf9, 4, 0, 10, 0, 0, 0, 0x2c, 0, 0, 0, 0, 2, 0, 2, 0, 0],
    ...[2, 4, ...packed(pixels.flatMap((pixel) => [4, pixel]).concat(5)), 0],
  ]);
  return Buffer.from([
    ...Buffer.from("GIF89a"),
    ...[2, 0, 2, 0, 0xf0, 0, 0, 0, 0, 0, 255, 255, 255],
    ...[0x21, 0xff, 11, ...Buffer.from("NETSCAPE2.0"), 3, 1, 0, 0, 0],
    ...frames,
    0x3b,
  ]);
}

/** LZW codes of three bits, the table cleared before each. */
function packed(codes: readonly number[]): number[] {
  const bits = codes.reduce((sum, code, index) => sum | (BigInt(code) << BigInt(index * 3)), 0n);
  return [0n, 8n, 16n, 24n].map((shift) => Number((bits >> shift) & 255n));
}
