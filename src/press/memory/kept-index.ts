import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { IndexPart } from "../index/make-index-part.ts";
import { hashOfBytes } from "./hash.ts";
import type { LastOutput } from "./last-output.ts";
import type { Store } from "./store.ts";

/** What is kept of a part of an index: of its files the path and the hash of their bytes. */
type Kept = Omit<IndexPart, "files"> & { readonly named: ReadonlyMap<string, string> };

const FILE = "index-file";

/**
 * Parts of the search index, each under the hash of all that it is made from; their files under the hash of
 * their bytes, since most of a part made again are those of before. Files are taken from the last
 * publication; where that is gone, they are written from the store.
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
    if (kept !== undefined && this.#isLaid(kept, folder)) return kept;
    const { files, ...part } = await make();
    const named = new Map<string, string>();
    for (const [path, bytes] of files) {
      const name = hashOfBytes(bytes);
      named.set(path, name);
      const file = `${folder}${path}`;
      if (!this.#last.take(file, name)) this.#write(file, bytes, name);
      if (this.#store.has(FILE, name)) this.#store.touch(FILE, name);
      else this.#store.put(FILE, name, bytes);
    }
    this.#store.put("index", key, { ...part, named });
    return part;
  }

  /** Writes a file that is made at every press. */
  write(file: string, content: string): void {
    this.#write(file, Buffer.from(content), "");
  }

  #isLaid({ named }: Kept, folder: string): boolean {
    return [...named].every(([path, name]) => {
      const file = `${folder}${path}`;
      if (this.#last.take(file, name)) {
        this.#store.touch(FILE, name);
        return true;
      }
      const bytes = this.#store.get(FILE, name);
      if (!(bytes instanceof Uint8Array)) return false;
      this.#write(file, bytes, name);
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
