import { readFile, stat } from "node:fs/promises";
import sharp from "sharp";
import type { Problem } from "../../desk/problem.ts";
import type { PictureUse } from "../../figures/picture-use.ts";
import { onePerPicture } from "../../figures/picture-use.ts";
import type { PictureSet, PictureTable } from "../../publication/picture-table.ts";
import { filesUnder } from "../files.ts";
import { onAllCores } from "../on-all-cores.ts";
import { weighDrawing } from "./drawing-weight.ts";
import { LARGEST, MOST_PIXELS, WIDTHS } from "./make-renditions.ts";
import { mendPicture } from "./mend-picture.ts";
import { unreadable } from "./picture-faults.ts";

const FOLDER = "/images/epreuve/";

/** From this orientation on a picture is turned by a quarter (EXIF 2.3, tag 0x0112). */
const LYING = 5;

/** Pictures that were measured before, by their file, size and date: none is opened twice. */
export type PictureSizes = Map<string, PictureSet>;

/**
 * Pictures as a proof shows them: nothing is made but promised, at addresses that say of which file and
 * how wide. {@link promisedPicture} keeps the promise.
 */
export async function promisePictures(
  uses: readonly PictureUse[],
  files: ReadonlyMap<string, string>,
  known: PictureSizes = new Map(),
): Promise<{ pictures: PictureTable; problems: Problem[] }> {
  const pictures = new Map<string, PictureSet>();
  const problems: Problem[] = [];
  await onAllCores(onePerPicture(uses), async ({ picture }) => {
    const file = files.get(picture) ?? "";
    const { size, mtimeMs } = await stat(file);
    const key = [picture, size, mtimeMs].join(" ");
    const measured = known.get(key);
    if (measured !== undefined) {
      pictures.set(picture, measured);
      return;
    }
    const bytes = await readFile(file);
    try {
      weighDrawing(bytes);
      const set = promised(picture, await sizeOf(bytes));
      known.set(key, set);
      pictures.set(picture, set);
    } catch (error) {
      const asked = uses.filter((use) => use.picture === picture);
      problems.push(...asked.map((use) => unreadable(use, bytes, error)));
    }
  });
  return { pictures, problems };
}

/** Makes what was promised at an address, from the folder of articles; undefined for any other address. */
export async function promisedPicture(
  address: string,
  articles: string,
): Promise<Buffer | undefined> {
  const [, width, path] = /^\/images\/epreuve\/(\d{1,4})\/(.+)\.webp$/.exec(address) ?? [];
  if (path === undefined || Number(width) > LARGEST.width) return undefined;
  // Found among the archive's own files: no address leads out of it.
  const found = (await filesUnder(articles)).find((file) => file.normalize("NFC") === path);
  if (found === undefined) return undefined;
  const { bytes } = await mendPicture(await readFile(`${articles}/${found}`));
  return await sharp(bytes, { animated: true, limitInputPixels: MOST_PIXELS })
    .rotate()
    .resize({ width: Number(width) })
    .webp({ quality: 70, effort: 0 })
    .toBuffer();
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function promised(picture: string, { width, height }: Size): PictureSet {
  const widths = [...WIDTHS.filter((narrower) => narrower < width), width];
  const webp = widths.map((wide) => ({ address: `${FOLDER}${wide}/${picture}.webp`, width: wide }));
  const fallback = webp.findLast((one) => one.width <= 1080) ?? webp[0];
  return { width, height, fallback: fallback?.address ?? "", avif: [], webp };
}

/** How large the largest file of a picture will be, in px, from its head alone. */
async function sizeOf(bytes: Buffer): Promise<Size> {
  const { format, orientation = 1, width = 1, height = 1 } = await sharp(bytes).metadata();
  const [wide, high] = orientation >= LYING ? [height, width] : [width, height];
  const scale = Math.min(LARGEST.width / wide, LARGEST.height / high);
  const drawn = format === "svg" ? scale : Math.min(1, scale);
  return { width: Math.round(wide * drawn), height: Math.round(high * drawn) };
}
