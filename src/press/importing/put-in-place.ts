import { constants } from "node:fs";
import { copyFile, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isMissing } from "../files.ts";

/** A picture that is to lie beside an article. */
export interface PictureToPlace {
  readonly name: string;
  /** Its bytes, or the file that holds them. */
  readonly content: Uint8Array | string;
}

/** An article's file and its pictures, before they are on the disk. */
export interface FilesToPlace {
  /** Where they go. */
  readonly folder: string;
  /** The name of the article's file. */
  readonly name: string;
  readonly text: string;
  readonly pictures: readonly PictureToPlace[];
}

/**
 * Writes an article and its pictures, all of them or none: what is there already is never overwritten.
 *
 * @returns the files that are in the way; none when all is written
 */
export async function putInPlace(files: FilesToPlace): Promise<readonly string[]> {
  const { folder, name, text, pictures } = files;
  const inTheWay = await filesInTheWay(files);
  if (inTheWay.length > 0) return inTheWay;
  await mkdir(folder, { recursive: true });
  const written: string[] = [];
  try {
    for (const { name: picture, content } of pictures) {
      const file = join(folder, picture);
      if (typeof content === "string") await copyFile(content, file, constants.COPYFILE_EXCL);
      else await writeFile(file, content, { flag: "wx" });
      written.push(file);
    }
    await writeFile(join(folder, name), text, { flag: "wx" });
  } catch (error) {
    for (const file of written) await rm(file, { force: true });
    throw error;
  }
  return [];
}

/** The files that stand where these would: two names that differ by case or accents' form are one address. */
export async function filesInTheWay({
  folder,
  name,
  pictures,
}: Pick<FilesToPlace, "folder" | "name" | "pictures">): Promise<readonly string[]> {
  const there = await readdir(folder).catch((error: unknown): string[] => {
    if (isMissing(error)) return [];
    throw error;
  });
  const standing = new Map(there.map((file) => [sameName(file), file]));
  return [name, ...pictures.map((picture) => picture.name)].flatMap((wanted) => {
    const file = standing.get(sameName(wanted));
    return file === undefined ? [] : [join(folder, file)];
  });
}

function sameName(file: string): string {
  return file.normalize("NFC").toLowerCase();
}
