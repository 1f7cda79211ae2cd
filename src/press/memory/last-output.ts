import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { OutputFolders } from "../swap.ts";
import { hashOf } from "./hash.ts";
import type { Store } from "./store.ts";

/** What a file was made from, as a hash, and its size and date in ms as it was put in place. */
const entrySchema = z.tuple([z.string(), z.number(), z.number()]);
type Entry = z.infer<typeof entrySchema>;

const KIND = "output";

/**
 * The files of the last publication, each with what it was made from. What would be made the same is taken
 * from there, by a hard link where the disk has them: an output is replaced, never written into. So a file
 * keeps its date for as long as it keeps its bytes.
 */
export class LastOutput {
  readonly #store: Store;
  readonly #folders: OutputFolders;
  readonly #known: ReadonlyMap<string, Entry>;
  readonly #now = new Map<string, Entry>();
  readonly #made = new Set<string>();
  readonly #folderMade = new Set<string>();

  constructor(store: Store, folders: OutputFolders) {
    this.#store = store;
    this.#folders = folders;
    const kept = z.map(z.string(), entrySchema).safeParse(store.get(KIND, this.#name));
    this.#known = kept.success ? kept.data : new Map();
  }

  /**
   * Puts a file of the last publication into the candidate.
   *
   * @param file its path in the output, with `/`
   * @param from the hash of all that it is made from
   * @returns false when there is none that was made from this, or somebody changed it since
   */
  take(file: string, from: string): boolean {
    const known = this.#known.get(file);
    if (known === undefined || known[0] !== from || !this.#isUntouched(file, known)) return false;
    this.#link(file, known);
    this.#now.set(file, known);
    return true;
  }

  /** Notes a file that was written into the candidate; one with the bytes of the last time is that one. */
  wrote(file: string, from: string): void {
    const known = this.#known.get(file);
    const written = join(this.#folders.candidate, file);
    const { size, mtimeMs } = statSync(written);
    const same =
      known !== undefined &&
      this.#isUntouched(file, known) &&
      known[1] === size &&
      readFileSync(written).equals(readFileSync(join(this.#folders.output, file)));
    if (same) {
      rmSync(written);
      this.#link(file, known);
    } else this.#made.add(file);
    this.#now.set(file, [from, size, same ? known[2] : mtimeMs]);
  }

  /** Whether a file of the candidate is that of the last publication. */
  took(file: string): boolean {
    return this.#now.has(file) && !this.#made.has(file);
  }

  /** Remembers the candidate, once it is in place. */
  keep(): void {
    this.#store.put(KIND, this.#name, this.#now);
  }

  #makeFolder(folder: string): void {
    if (this.#folderMade.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folderMade.add(folder);
  }

  get #name(): string {
    return hashOf(this.#folders.output);
  }

  #isUntouched(file: string, [, size, mtime]: Entry): boolean {
    const found = statSync(join(this.#folders.output, file), { throwIfNoEntry: false });
    return found?.size === size && found.mtimeMs === mtime;
  }

  #link(file: string, [, , mtime]: Entry): void {
    const [from, to] = [join(this.#folders.output, file), join(this.#folders.candidate, file)];
    this.#makeFolder(dirname(to));
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to); // a disk without hard links
      utimesSync(to, mtime / 1000, mtime / 1000);
    }
  }
}
