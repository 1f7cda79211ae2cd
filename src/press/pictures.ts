import { createHash } from "node:crypto";
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { basename, join } from "node:path";
import Image from "@11ty/eleventy-img";
import { z } from "zod";
import type { PictureUse } from "../article/edition.ts";
import type { Problem } from "../article/problem.ts";
import type { PictureSet, PictureTable } from "../components/picture-table.ts";
import { isSystemFault } from "./system-fault.ts";

/** Widths in px: a phone, a column, a wide figure at twice the density. */
const WIDTHS = [480, 960, 1600];
const FALLBACK_WIDTHS = [960];

/** Part of every picture's name: changed with the way pictures are made, it makes them again. */
const RECIPE = "webp 480 960 1600 q78, fallback 960, 1";

type OutputFormat = "webp" | "png" | "jpeg" | "auto";

/** Made pictures are named by their content, so they are kept and never made twice. */
export interface PictureShop {
  /** Where made pictures are kept between builds. */
  readonly cache: string;
  /** `images/` of the candidate. */
  readonly output: string;
}

/**
 * Makes the pictures that readers get: WebP in three widths, with a fallback in the picture's own
 * format. Metadata (GPS included) does not pass; SVG is rasterised, so no script of it does.
 */
export async function makePictures(
  uses: readonly PictureUse[],
  files: ReadonlyMap<string, string>,
  shop: PictureShop,
  onPicture: (done: number, total: number) => void,
): Promise<{ pictures: PictureTable; problems: Problem[] }> {
  await mkdir(shop.cache, { recursive: true });
  await mkdir(shop.output, { recursive: true });
  const wanted = [...new Map(uses.map((use) => [use.picture, use])).values()];
  const pictures = new Map<string, PictureSet>();
  const problems: Problem[] = [];
  let done = 0;
  const work = wanted.values();
  const worker = async () => {
    for (const use of work) {
      try {
        pictures.set(use.picture, await makePicture(files.get(use.picture) ?? "", shop));
      } catch (error) {
        if (isSystemFault(error)) throw error; // a full disk is no damaged picture
        problems.push(...uses.filter(({ picture }) => picture === use.picture).map(unreadable));
      }
      done += 1;
      onPicture(done, wanted.length);
    }
  };
  await Promise.all(Array.from({ length: cpus().length }, worker));
  return { pictures, problems };
}

/** What a picture becomes, remembered beside it: the sizes tell a file that was cut short. */
const recordSchema = z.object({
  width: z.number(),
  height: z.number(),
  fallback: z.string(),
  webp: z.array(z.object({ file: z.string(), width: z.number() })),
  bytes: z.record(z.string(), z.number()),
});
type PictureRecord = z.infer<typeof recordSchema>;

async function makePicture(file: string, shop: PictureShop): Promise<PictureSet> {
  const id = createHash("sha256")
    .update(RECIPE)
    .update(await readFile(file))
    .digest("hex");
  const kept = (await recall(shop.cache, id)) ?? (await develop(file, id, shop.cache));
  for (const name of Object.keys(kept.bytes)) {
    await copyFile(join(shop.cache, name), join(shop.output, name));
  }
  return {
    width: kept.width,
    height: kept.height,
    fallback: `/images/${kept.fallback}`,
    webp: kept.webp.map((made) => ({ address: `/images/${made.file}`, width: made.width })),
  };
}

/** What the cache knows of a picture, if all of it is there and whole. */
async function recall(cache: string, id: string): Promise<PictureRecord | undefined> {
  const text = await readFile(join(cache, `${id}.json`), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const record = recordSchema.parse(JSON.parse(text));
    for (const [name, bytes] of Object.entries(record.bytes)) {
      if ((await stat(join(cache, name))).size !== bytes) return undefined;
    }
    return record;
  } catch {
    return undefined; // cut short, or half of it gone: made again
  }
}

/** Makes a picture aside, then moves it into the cache: one that was killed half-way leaves nothing. */
async function develop(file: string, id: string, cache: string): Promise<PictureRecord> {
  const aside = await mkdtemp(join(cache, "making-"));
  try {
    const make = async (widths: number[], format: OutputFormat) =>
      Object.values(
        await Image(file, {
          widths,
          formats: [format],
          outputDir: aside,
          urlPath: "/images/",
          filenameFormat: (_id, _src, width, extension) =>
            `${id.slice(0, 16)}-${width}.${extension}`,
          useCache: false,
          svgShortCircuit: false,
          sharpOptions: { animated: /\.(gif|webp)$/i.test(file), failOn: "error" },
          sharpWebpOptions: { quality: 78 },
        }),
      ).flat();
    const webp = await make(WIDTHS, "webp");
    const [fallback] = await make(FALLBACK_WIDTHS, fallbackFormat(file));
    const largest = webp.at(-1);
    if (fallback === undefined || largest === undefined) throw new Error(`no picture from ${file}`);
    const bytes: Record<string, number> = {};
    for (const { outputPath } of [...webp, fallback]) {
      const name = basename(outputPath);
      bytes[name] = (await stat(outputPath)).size;
      await rename(outputPath, join(cache, name));
    }
    const record = {
      width: largest.width,
      height: largest.height,
      fallback: basename(fallback.outputPath),
      webp: webp.map(({ outputPath, width }) => ({ file: basename(outputPath), width })),
      bytes,
    };
    await writeFile(join(aside, "record.json"), JSON.stringify(record));
    await rename(join(aside, "record.json"), join(cache, `${id}.json`));
    return record;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** For browsers without WebP: the picture's own format where all read it; SVG never as it is. */
function fallbackFormat(file: string): OutputFormat {
  const [, extension = ""] = /\.(\w+)$/.exec(file.toLowerCase()) ?? [];
  if (extension === "svg") return "png";
  return ["avif", "heif", "tif", "tiff"].includes(extension) ? "jpeg" : "auto";
}

function unreadable({ file, line, column, picture }: PictureUse): Problem {
  return {
    severity: "error",
    file,
    line,
    column,
    message: `l’image « ${basename(picture)} » est abîmée ou n’est pas une image`,
    remedy: "ouvrez-la dans un logiciel d’image, puis enregistrez-la de nouveau en .jpg ou .png",
  };
}
