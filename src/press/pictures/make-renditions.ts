import { mkdtemp, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import type { ImageOptions, ImageStats } from "@11ty/eleventy-img";
import Image from "@11ty/eleventy-img";
import sharp from "sharp";
import { z } from "zod";
import { withoutUndefined } from "../../collections/without-undefined.ts";
import { writeKept } from "../kept.ts";
import { sha256OfFile } from "../memory/hash.ts";
import type { PictureSlip } from "./mend-picture.ts";
import { mendPicture } from "./mend-picture.ts";

/** Widths in px: a thumbnail or a card, a phone, a dense phone, a wide figure on a dense screen. */
export const WIDTHS = [360, 720, 1080, 1600];
/** No wider than the layout shows; no taller than WebP can be. */
export const LARGEST = { width: 1600, height: 16_000 };
const FALLBACK_WIDTHS = [1080];

/** Part of every picture's name: changed with the way pictures are made, it makes them again. */
export const PICTURE_RECIPE =
  "avif 50/1, webp 78, 360 720 1080 1600, fallback 1080 80, tone, mended, 2";

/** More than any newspaper's camera; what decodes to more would exhaust the machine. */
export const MOST_PIXELS = 200_000_000;

type Format = ImageOptions["formats"][number];

const renditionSchema = z.object({ file: z.string(), width: z.number() });

/** What a picture becomes, remembered beside it: the hashes tell a file that is not what was made. */
export const pictureRecordSchema = z.object({
  width: z.number(),
  height: z.number(),
  fallback: z.string(),
  avif: z.array(renditionSchema),
  webp: z.array(renditionSchema),
  tone: z.string().optional(),
  slips: z.array(z.enum(["cut", "animated-png", "linked-picture"])),
  files: z.record(z.string(), z.string()),
});
export type PictureRecord = z.infer<typeof pictureRecordSchema>;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture as it is made into files: upright, in sRGB, no wider than needed, without metadata. */
interface Master {
  readonly pixels: Buffer;
  readonly animated: boolean;
  readonly tone?: string;
  readonly slips: readonly PictureSlip[];
  /** In which formats the fallback may be; the smallest is kept. */
  readonly fallbacks: readonly Format[];
}

/**
 * Makes the files of a picture aside, then moves them into the cache: a build that was killed
 * half-way leaves nothing behind.
 *
 * @param id names the files
 * @throws when sharp cannot read the picture
 */
export async function makeRenditions(
  bytes: Buffer,
  id: string,
  cache: string,
): Promise<PictureRecord> {
  const { bytes: mended, slips } = await mendPicture(bytes);
  const master = await masterOf(mended, slips);
  const aside = await mkdtemp(join(cache, "making-"));
  try {
    const make = async (widths: number[], format: Format) =>
      Object.values(
        await Image(master.pixels, {
          widths,
          formats: [format],
          outputDir: aside,
          urlPath: "/images/",
          filenameFormat: (_id, _src, width, extension) =>
            `${id.slice(0, 16)}-${width}.${extension}`,
          useCache: false,
          sharpOptions: { animated: master.animated, failOn: "error" },
          sharpAvifOptions: { quality: 50, effort: 1 },
          sharpWebpOptions: { quality: 78 },
          sharpJpegOptions: { quality: 80, progressive: true },
        }),
      ).flat();
    const webp = await make(WIDTHS, "webp");
    const avif = master.animated ? [] : await make(WIDTHS, "avif");
    const fallbacks = [];
    for (const format of master.fallbacks) fallbacks.push(...(await make(FALLBACK_WIDTHS, format)));
    // What moves in WebP moves in nothing else as light: its fallback is one of its own files.
    const own = master.animated ? webp.findLast(({ width }) => width <= 1080) : undefined;
    const [fallback = own] = fallbacks.toSorted((a, b) => a.size - b.size);
    const largest = webp.at(-1);
    if (fallback === undefined || largest === undefined) throw new Error("no picture was made");

    const kept = { avif: weightOf(avif) < weightOf(webp) ? avif : [], webp };
    const files: Record<string, string> = {};
    for (const { outputPath } of new Set([...kept.avif, ...kept.webp, fallback])) {
      const name = basename(outputPath);
      files[name] = sha256OfFile(outputPath);
      await rename(outputPath, join(cache, name));
    }
    const record: PictureRecord = withoutUndefined({
      width: largest.width,
      height: largest.height,
      fallback: basename(fallback.outputPath),
      avif: kept.avif.map(renditionOf),
      webp: kept.webp.map(renditionOf),
      tone: master.tone,
      slips: [...master.slips],
      files,
    });
    await writeKept(join(cache, `${id}.json`), record);
    return record;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/**
 * Reads a picture once, whatever its file's name says. Its orientation is carried out, its colours are led
 * to sRGB and nothing of its metadata is kept. Read from memory an SVG has no place on disk: it can
 * refer to no other file, and no script of it is run.
 */
async function masterOf(bytes: Buffer, slips: readonly PictureSlip[]): Promise<Master> {
  const options = { failOn: "error", limitInputPixels: MOST_PIXELS } as const;
  const { format, pages = 1, width = 1, height = 1 } = await sharp(bytes, options).metadata();
  if ((format === "gif" || format === "webp") && pages > 1) {
    await sharp(bytes, { ...options, animated: true }).stats(); // reads every frame: none is damaged
    return { pixels: bytes, animated: true, slips, fallbacks: format === "gif" ? ["gif"] : [] };
  }
  const { data: pixels, info } = await sharp(bytes, options)
    .rotate()
    .resize({ ...LARGEST, fit: "inside", withoutEnlargement: format !== "svg" })
    .toColourspace("srgb")
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  if (format === "svg" && !isAlike(info, { width, height })) throw new Error("too large");
  const { isOpaque, dominant } = await sharp(pixels).resize({ width: 96 }).toBuffer().then(statsOf);
  if (!isOpaque) return { pixels, animated: false, slips, fallbacks: ["png"] };
  const drawn = format === "png" || format === "svg" || format === "gif";
  return {
    pixels,
    animated: false,
    slips,
    tone: shortHex(dominant),
    fallbacks: drawn ? ["jpeg", "png"] : ["jpeg"],
  };
}

/** An SVG whose size no machine can count in is drawn squashed. */
function isAlike(drawn: Size, asked: Size): boolean {
  const ratio = drawn.width / drawn.height / (asked.width / asked.height);
  return Math.abs(Math.log(ratio)) < 1;
}

function statsOf(pixels: Buffer): Promise<sharp.Stats> {
  return sharp(pixels).stats();
}

function shortHex({ r, g, b }: sharp.Stats["dominant"]): string {
  return `#${[r, g, b].map((channel) => Math.round(channel / 17).toString(16)).join("")}`;
}

function weightOf(made: readonly ImageStats[]): number {
  return made.reduce((sum, { size }) => sum + size, 0);
}

function renditionOf({ outputPath, width }: ImageStats) {
  return { file: basename(outputPath), width };
}
