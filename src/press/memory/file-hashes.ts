import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { z } from "zod";
import { hashOf } from "./hash.ts";
import type { Store } from "./store.ts";

/** What a system changes with a file: size, dates in ms, and its number on the disk; then its hash. */
const entrySchema = z.tuple([z.number(), z.number(), z.number(), z.number(), z.string()]);
type Entry = z.infer<typeof entrySchema>;

/** A file written so short a time before it was read may be written again with the same dates, in ms. */
const TICK = 2000;

const KIND = "file-hashes";

/**
 * Hashes of files by their bytes. A file that looks untouched since it was last read is not read again, as
 * git does with its index.
 */
export class FileHashes {
  readonly #store: Store;
  readonly #name: string;
  readonly #known: ReadonlyMap<string, Entry>;
  readonly #found = new Map<string, Entry>();
  readonly #seen: string[] = [];
  #read = 0;

  /** @param name whose files: one list is kept for each */
  constructor(store: Store, name: string) {
    this.#store = store;
    this.#name = name;
    const kept = z.map(z.string(), entrySchema).safeParse(store.get(KIND, name));
    this.#known = kept.success ? kept.data : new Map();
  }

  /** @throws when there is no such file */
  of(file: string): string {
    const { size, mtimeMs, ctimeMs, ino } = statSync(file);
    this.#seen.push(`${file} ${size} ${mtimeMs} ${ctimeMs} ${ino}`);
    const known = this.#known.get(file);
    const same =
      known !== undefined &&
      known[0] === size &&
      known[1] === mtimeMs &&
      known[2] === ctimeMs &&
      known[3] === ino;
    const hash = same ? known[4] : this.#hashOf(file);
    const settled = Date.now() - Math.max(mtimeMs, ctimeMs) > TICK;
    if (settled) this.#found.set(file, [size, mtimeMs, ctimeMs, ino, hash]);
    return hash;
  }

  /** What the system says of all files that were asked for: what is saved anew is another, be it with the same bytes. */
  get seen(): string {
    return hashOf(this.#seen);
  }

  /** Keeps what was asked for, for the next run. */
  keep(): void {
    const same = this.#read === 0 && this.#found.size === this.#known.size;
    if (!same) this.#store.put(KIND, this.#name, this.#found);
  }

  #hashOf(file: string): string {
    this.#read += 1;
    return createHash("sha256").update(readFileSync(file)).digest("base64url").slice(0, 22);
  }
}
