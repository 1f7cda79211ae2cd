import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { writeWhole } from "./files.ts";

/** In bytes, at the head of a kept file: the SHA-256 of its name and content. */
const SEAL = 32;

/**
 * The bytes of a file of the cache; those that `make` makes, kept for the next time, when it is not
 * there or is not what was kept under its name: cut, damaged, or another file's.
 */
export async function keptOrMade(
  file: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const sealed = await readFile(file).catch(() => undefined); // none yet, or a damaged disk
  const kept = sealed?.subarray(SEAL);
  if (kept !== undefined && sealed?.subarray(0, SEAL).equals(sealOf(file, kept))) return kept;
  const made = await make();
  await writeWhole(file, Buffer.concat([sealOf(file, made), made]));
  return made;
}

/** What {@link writeKept} wrote, once parsed; undefined when it is not there or not whole. */
export async function readKept<Value>(
  file: string,
  parse: (json: unknown) => Value,
): Promise<Value | undefined> {
  try {
    const [seal, json = ""] = (await readFile(file, "utf8")).split(/\n(.*)/s);
    if (seal !== sealOf(file, json).toString("hex")) return undefined;
    return parse(JSON.parse(json));
  } catch {
    return undefined; // none yet, or of another version: made again
  }
}

/** Keeps plain data in a text file of the cache. */
export async function writeKept(file: string, value: unknown): Promise<void> {
  const json = JSON.stringify(value);
  await writeWhole(file, `${sealOf(file, json).toString("hex")}\n${json}`);
}

function sealOf(file: string, content: string | Uint8Array): Buffer {
  return createHash("sha256")
    .update(`${basename(file)}\0`)
    .update(content)
    .digest();
}
