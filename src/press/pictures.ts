import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { cpus } from "node:os";
import { basename, join } from "node:path";
import Image from "@11ty/eleventy-img";
import type { PictureUse } from "../article/edition.ts";
import type { Problem } from "../article/problem.ts";
import type { PictureSet, PictureTable } from "../components/picture-table.ts";

/** Widths in px: a phone, a column, a wide figure at twice the density. */
const WIDTHS = [480, 960, 1600];
const FALLBACK_WIDTHS = [960];

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
      } catch {
        problems.push(...uses.filter(({ picture }) => picture === use.picture).map(unreadable));
      }
      done += 1;
      onPicture(done, wanted.length);
    }
  };
  await Promise.all(Array.from({ length: cpus().length }, worker));
  return { pictures, problems };
}

async function makePicture(file: string, shop: PictureShop): Promise<PictureSet> {
  const id = createHash("sha256")
    .update(await readFile(file))
    .digest("hex")
    .slice(0, 16);
  const make = (widths: number[], format: "webp" | "auto") =>
    Image(file, {
      widths,
      formats: [format],
      outputDir: shop.cache,
      urlPath: "/images/",
      filenameFormat: (_id, _src, width, extension) => `${id}-${width}.${extension}`,
      useCache: true, // what is on disk is not made again
      sharpOptions: { animated: /\.gif$/i.test(file), failOn: "error" },
      sharpWebpOptions: { quality: 78 },
    });
  const webp = Object.values(await make(WIDTHS, "webp")).flat();
  const [fallback] = Object.values(await make(FALLBACK_WIDTHS, "auto")).flat();
  const largest = webp.at(-1);
  if (fallback === undefined || largest === undefined) throw new Error(`no picture from ${file}`);
  for (const { outputPath } of [...webp, fallback]) {
    await copyFile(outputPath, join(shop.output, basename(outputPath)));
  }
  return {
    width: largest.width,
    height: largest.height,
    fallback: `/images/${basename(fallback.outputPath)}`,
    webp: webp.map(({ outputPath, width }) => ({
      address: `/images/${basename(outputPath)}`,
      width,
    })),
  };
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
