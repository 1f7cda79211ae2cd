import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, stat } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { withoutUndefined } from "../../collections/without-undefined.ts";
import type { Problem } from "../../desk/problem.ts";
import type { PictureUse } from "../../figures/picture-use.ts";
import type { PictureSet, PictureTable } from "../../publication/picture-table.ts";
import { isSystemFault } from "../system-fault.ts";
import type { PictureRecord } from "./make-renditions.ts";
import { developPicture, PICTURE_RECIPE, pictureRecordSchema } from "./make-renditions.ts";
import { unreadable } from "./picture-faults.ts";

/** Made pictures are named by their content, so they are kept and never made twice. */
export interface PictureShop {
  /** Where made pictures are kept between builds. */
  readonly cache: string;
  /** `images/` of the candidate. */
  readonly output: string;
}

/**
 * Makes the pictures that readers get: AVIF and WebP in the widths of the layout, and a fallback that
 * everything reads. Metadata (GPS included) does not pass; SVG is rasterised, so no script of it does.
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
    for (const { picture } of work) {
      const bytes = await readFile(files.get(picture) ?? "");
      try {
        pictures.set(picture, await makePicture(bytes, shop));
      } catch (error) {
        if (isSystemFault(error)) throw error; // a full disk is no damaged picture
        const spoilt = uses.filter((use) => use.picture === picture);
        problems.push(...spoilt.map((use) => unreadable(use, bytes, error)));
      }
      done += 1;
      onPicture(done, wanted.length);
    }
  };
  await Promise.all(Array.from({ length: cpus().length }, worker));
  return { pictures, problems };
}

async function makePicture(bytes: Buffer, shop: PictureShop): Promise<PictureSet> {
  const id = createHash("sha256").update(PICTURE_RECIPE).update(bytes).digest("hex");
  const kept = (await recall(shop.cache, id)) ?? (await developPicture(bytes, id, shop.cache));
  for (const name of Object.keys(kept.bytes)) {
    await copyFile(join(shop.cache, name), join(shop.output, name));
  }
  const addressOf = (file: string) => `/images/${file}`;
  const renditions = (made: PictureRecord["webp"]) =>
    made.map(({ file, width }) => ({ address: addressOf(file), width }));
  return withoutUndefined({
    width: kept.width,
    height: kept.height,
    fallback: addressOf(kept.fallback),
    avif: renditions(kept.avif),
    webp: renditions(kept.webp),
    tone: kept.tone,
  });
}

/** What the cache knows of a picture, if all of it is there and whole. */
async function recall(cache: string, id: string): Promise<PictureRecord | undefined> {
  const text = await readFile(join(cache, `${id}.json`), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const record = pictureRecordSchema.parse(JSON.parse(text));
    for (const [name, bytes] of Object.entries(record.bytes)) {
      if ((await stat(join(cache, name))).size !== bytes) return undefined;
    }
    return record;
  } catch {
    return undefined; // cut short, or half of it gone: made again
  }
}
