import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { withoutUndefined } from "../../collections/without-undefined.ts";
import type { Problem } from "../../desk/problem.ts";
import type { PictureUse } from "../../figures/picture-use.ts";
import { onePerPicture } from "../../figures/picture-use.ts";
import type { PictureSet, PictureTable } from "../../publication/picture-table.ts";
import { readKept } from "../kept.ts";
import type { LastOutput } from "../memory/last-output.ts";
import { onAllCores } from "../on-all-cores.ts";
import { isSystemFault } from "../system-fault.ts";
import type { PictureRecord } from "./make-renditions.ts";
import { makeRenditions, PICTURE_RECIPE, pictureRecordSchema } from "./make-renditions.ts";
import { slipOf, unreadable } from "./picture-faults.ts";

/** Where pictures go. They are named by their content, so they are kept and never made twice. */
export interface PictureFolders {
  /** Where made pictures are kept between builds. */
  readonly cache: string;
  /** `images/` of the candidate. */
  readonly output: string;
  /** The last publication, whose files are taken rather than copied from the cache. */
  readonly last?: LastOutput;
}

/**
 * Makes the pictures that readers get: AVIF and WebP in the widths of the layout, and a fallback that
 * everything reads. Metadata (GPS included) does not pass; SVG is rasterised, so no script of it does.
 */
export async function makePictures(
  uses: readonly PictureUse[],
  files: ReadonlyMap<string, string>,
  folders: PictureFolders,
  onPicture: (done: number, total: number) => void,
): Promise<{ pictures: PictureTable; problems: Problem[] }> {
  await mkdir(folders.cache, { recursive: true });
  await mkdir(folders.output, { recursive: true });
  const wanted = onePerPicture(uses);
  const pictures = new Map<string, PictureSet>();
  const problems: Problem[] = [];
  let done = 0;
  await onAllCores(wanted, async ({ picture }) => {
    const bytes = await readFile(files.get(picture) ?? "");
    const asked = uses.filter((use) => use.picture === picture);
    try {
      const { slips, ...made } = await makePicture(bytes, folders);
      pictures.set(picture, made);
      problems.push(...slips.flatMap((slip) => asked.map((use) => slipOf(use, slip))));
    } catch (error) {
      if (isSystemFault(error)) throw error; // a full disk is no damaged picture
      problems.push(...asked.map((use) => unreadable(use, bytes, error)));
    }
    done += 1;
    onPicture(done, wanted.length);
  });
  return { pictures, problems };
}

async function makePicture(
  bytes: Buffer,
  folders: PictureFolders,
): Promise<PictureSet & Pick<PictureRecord, "slips">> {
  const id = createHash("sha256").update(PICTURE_RECIPE).update(bytes).digest("hex");
  const known = await readKept(join(folders.cache, `${id}.json`), (json) =>
    pictureRecordSchema.parse(json),
  );
  const whole = known !== undefined && (await publish(known, folders));
  const kept = whole ? known : await makeRenditions(bytes, id, folders.cache);
  if (!whole && !(await publish(kept, folders)))
    throw new Error(`the cache does not keep what is written into it: ${folders.cache}`);
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
    slips: kept.slips,
  });
}

/** Puts the files of a picture into the candidate; false when the cache has lost one, or it is not as it was made. */
async function publish(
  { files }: PictureRecord,
  { cache, output, last }: PictureFolders,
): Promise<boolean> {
  for (const [name, sha256] of Object.entries(files)) {
    const file = `images/${name}`;
    if (last?.take(file, name)) continue;
    const bytes = await readFile(join(cache, name)).catch(() => undefined);
    if (bytes === undefined || createHash("sha256").update(bytes).digest("hex") !== sha256)
      return false;
    await writeFile(join(output, name), bytes);
    last?.wrote(file, name);
  }
  return true;
}
