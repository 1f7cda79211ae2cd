import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { IndexPart } from "../index/make-part.ts";
import type { LastOutput } from "./last-output.ts";
import type { Store } from "./store.ts";

/** What is kept of a part of an index: its files by name only, their bytes apart. */
type Kept = Omit<IndexPart, "files"> & { readonly paths: readonly string[] };

/**
 * Parts of the search index, each under the hash of all that it is made from. The files of a part are taken
 * from the last publication; where that is gone, they are written from the store.
 */
export class KeptIndex {
  readonly #store: Store;
  readonly #last: LastOutput;
  readonly #candidate: string;

  constructor(store: Store, last: LastOutput, candidate: string) {
    this.#store = store;
    this.#last = last;
    this.#candidate = candidate;
  }

  /**
   * Puts a part into the candidate.
   *
   * @param folder where its files go, in the candidate, with `/` at its end
   */
  async put(
    key: string,
    folder: string,
    make: () => Promise<IndexPart>,
  ): Promise<Omit<IndexPart, "files">> {
    // Only this same code writes under this key.
    const kept = this.#store.get("index", key) as Kept | undefined;
    if (kept !== undefined && this.#isLaid(kept, key, folder)) return kept;
    const { files, ...part } = await make();
    const paths = [...files.keys()];
    for (const [path, bytes] of files) {
      this.#write(`${folder}${path}`, bytes, key);
      this.#store.put("index-file", `${key} ${path}`, bytes);
    }
    this.#store.put("index", key, { ...part, paths });
    return part;
  }

  /** Writes a file that is made at every press. */
  write(file: string, content: string): void {
    this.#write(file, Buffer.from(content), "");
  }

  #isLaid({ paths }: Kept, key: string, folder: string): boolean {
    return paths.every((path) => {
      const file = `${folder}${path}`;
      if (this.#last.take(file, key)) {
        this.#store.touch("index-file", `${key} ${path}`);
        return true;
      }
      const bytes = this.#store.get("index-file", `${key} ${path}`);
      if (!(bytes instanceof Uint8Array)) return false;
      this.#write(file, bytes, key);
      return true;
    });
  }

  #write(file: string, bytes: Uint8Array, from: string): void {
    const path = join(this.#candidate, file);
    mkdirSync(dirname(path), { recursive: true });
    rmSync(path, { force: true }); // it may be a link to the publication that stands
    writeFileSync(path, bytes);
    this.#last.wrote(file, from);
  }
}
