import { readFile } from "node:fs/promises";
import { writeWhole } from "./files.ts";

/**
 * The bytes of a file of the cache; those that `make` makes, kept for the next time, when it is not
 * there or `isWhole` says that it was cut short.
 */
export async function keptOrMade(
  file: string,
  isWhole: (bytes: Buffer) => boolean,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined && isWhole(kept)) return kept;
  const made = await make();
  await writeWhole(file, made);
  return made;
}

/** What a text file of the cache says, once parsed; undefined when it is not there or not whole. */
export async function readKept<Value>(
  file: string,
  parse: (json: unknown) => Value,
): Promise<Value | undefined> {
  try {
    return parse(JSON.parse(await readFile(file, "utf8")));
  } catch {
    return undefined; // none yet, or cut short: made again
  }
}
