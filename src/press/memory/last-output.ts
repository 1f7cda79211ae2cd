import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  utimesSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";
import { filesUnder } from "../files.ts";
import type { OutputFolders } from "../swap.ts";
import { UNFINISHED } from "../swap.ts";
import { hashOf, sha256OfFile } from "./hash.ts";
import type { Store } from "./store.ts";

/** What a file was made from, as a hash; its size, date in ms and SHA-256 as it was put in place. */
type Entry = readonly [from: string, size: number, mtime: number, sha256?: string | undefined];

/** What {@link LastOutput.keep} wrote, as JSON: V8 is faster with tens of thousands of rows than the store's form. */
const entriesOf = (json: string): [file: string, Entry][] => JSON.parse(json);

const KIND = "output";

/** The files of an output, as a hash: a press writes none in place, so their sizes and dates say which they are. */
export function hashOfFiles(
  files: readonly (readonly [path: string, size: number, mtime: number])[],
) {
  return hashOf(files);
}

/**
 * The files of the last publication, each with what it was made from. What would be made the same is taken
 * from there, by a hard link where the disk has them: an output is replaced, never written into. So a file
 * keeps its date for as long as it keeps its bytes.
 *
 * The candidate may begin as the publication before the last, most of whose files are links to those of the
 * last one already: then a file that stays costs two looks instead of a folder and a link, made and removed.
 */
export class LastOutput {
  readonly #store: Store;
  readonly #folders: OutputFolders;
  readonly #known: ReadonlyMap<string, Entry>;
  readonly #now = new Map<string, Entry>();
  readonly #made = new Set<string>();
  readonly #folderMade = new Set<string>();
  /** Files of the publication before the last that nobody has asked for yet. */
  readonly #left = new Set<string>();
  /** Folders of the candidate that lost a file. */
  readonly #emptied = new Set<string>();

  private constructor(store: Store, folders: OutputFolders) {
    this.#store = store;
    this.#folders = folders;
    const kept = z.string().transform(entriesOf).safeParse(store.get(KIND, this.#name));
    this.#known = new Map(kept.data);
  }

  /** Opens what is known of an output, and clears its candidate of what cannot serve. */
  static async of(store: Store, folders: OutputFolders): Promise<LastOutput> {
    const last = new LastOutput(store, folders);
    for (const file of await filesUnder(folders.candidate)) {
      if (file === UNFINISHED) continue;
      // Who writes without asking must not write through a link into the publication that stands.
      if (last.#known.get(file)?.[0]) last.#left.add(file);
      else last.#remove(file);
    }
    return last;
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
    const found = known?.[0] === from ? this.#untouched(file, known) : undefined;
    if (known === undefined || found === undefined) {
      if (this.#left.delete(file)) this.#remove(file);
      return false;
    }
    this.#link(file, known, found);
    this.#now.set(file, known);
    return true;
  }

  /** Notes a file that was written into the candidate; one with the bytes of the last time is that one. */
  wrote(file: string, from: string): void {
    const known = this.#known.get(file);
    const written = join(this.#folders.candidate, file);
    const { size, mtimeMs } = statSync(written);
    const found = known?.[1] === size ? this.#untouched(file, known) : undefined;
    const same =
      known !== undefined &&
      found !== undefined &&
      readFileSync(written).equals(readFileSync(join(this.#folders.output, file)));
    if (same) this.#link(file, known, found);
    else this.#made.add(file);
    this.#now.set(file, same ? [from, size, known[2], known[3]] : [from, size, mtimeMs]);
  }

  /** The files of the candidate, in the order of their paths. */
  files(): string[] {
    return [...this.#now.keys()].sort();
  }

  /** {@link hashOfFiles} of the candidate, once nothing more is written. */
  get filesHash(): string {
    return hashOfFiles(
      this.files().map((file) => {
        const [, size, mtime] = this.#now.get(file) ?? [];
        return [file, size ?? 0, mtime ?? 0] as const;
      }),
    );
  }

  /** The size and SHA-256 of a file of the candidate: one of the last publication is not read again. */
  digestOf(file: string): { readonly size: number; readonly sha256: string } {
    const entry = this.#now.get(file);
    if (entry === undefined) throw new Error(`${file} is not of this candidate`);
    const [from, size, mtime, known] = entry;
    const sha256 = known ?? sha256OfFile(join(this.#folders.candidate, file));
    if (known === undefined) this.#now.set(file, [from, size, mtime, sha256]);
    return { size, sha256 };
  }

  /** Whether a file of the candidate is that of the last publication. */
  took(file: string): boolean {
    return this.#now.has(file) && !this.#made.has(file);
  }

  /** Removes what nobody asked for: the candidate is then what it would be if it had begun empty. */
  settle(): void {
    for (const file of this.#left) this.#remove(file);
    this.#left.clear();
    for (const folder of [...this.#emptied].sort().reverse()) this.#removeEmpty(folder);
  }

  /** Remembers the candidate, once it is in place. */
  keep(): void {
    this.#store.put(KIND, this.#name, JSON.stringify([...this.#now]));
  }

  #remove(file: string): void {
    const path = join(this.#folders.candidate, file);
    rmSync(path, { force: true });
    this.#emptied.add(dirname(path));
  }

  /** Removes a folder that holds nothing, and those around it. */
  #removeEmpty(folder: string): void {
    if (folder.length <= this.#folders.candidate.length) return;
    try {
      rmdirSync(folder);
    } catch {
      return; // not empty, or gone already
    }
    this.#removeEmpty(dirname(folder));
  }

  #makeFolder(folder: string): void {
    if (this.#folderMade.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folderMade.add(folder);
  }

  get #name(): string {
    return hashOf(this.#folders.output);
  }

  /** The file of the last publication, if it is as it was put in place. */
  #untouched(file: string, [, size, mtime]: Entry): Stats | undefined {
    const found = statSync(join(this.#folders.output, file), { throwIfNoEntry: false });
    return found?.size === size && found.mtimeMs === mtime ? found : undefined;
  }

  #link(file: string, [, , mtime]: Entry, { ino, dev }: Stats): void {
    this.#left.delete(file);
    const [from, to] = [join(this.#folders.output, file), join(this.#folders.candidate, file)];
    const there = statSync(to, { throwIfNoEntry: false });
    if (there?.ino === ino && there.dev === dev) return;
    if (there === undefined) this.#makeFolder(dirname(to));
    else rmSync(to);
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to); // a disk without hard links
      utimesSync(to, mtime / 1000, mtime / 1000);
    }
  }
}
