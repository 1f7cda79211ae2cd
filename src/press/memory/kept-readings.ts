import { createHash } from "node:crypto";
import { articlePath } from "../../article/article-address.ts";
import type { Trace } from "../../edition/questions.ts";
import type { Kept, ReadingMemory, Remembered } from "../../edition/reading-memory.ts";
import type { House } from "../../house/house.ts";
import type { SourceFile } from "../../reading/source-file.ts";
import { codeOf } from "./code.ts";
import { hashOf } from "./hash.ts";
import type { Store } from "./store.ts";

const NOTHING: Trace = new Map();

/**
 * What was read of articles, in the store: under the bytes of a file, where it lies, how it is shown to
 * editors, the house and the code.
 */
export class KeptReadings implements ReadingMemory {
  readonly #store: Store;
  readonly #context: string;
  /** By path: the file, and what its front matter and its body asked of others. */
  readonly #asked = new Map<string, { key: string; front: Trace; body: Trace }>();
  readonly #keys = new Map<SourceFile, string>();

  constructor(store: Store, house: House) {
    this.#store = store;
    this.#context = hashOf([codeOf(["src/edition/read-article.ts"]), house]);
  }

  recall<Kind extends keyof Remembered>(
    kind: Kind,
    source: SourceFile,
  ): Kept<Remembered[Kind]> | undefined {
    // Only `keep` of this same code writes under this key.
    const kept = this.#store.get(kind, this.#keyOf(source)) as Kept<Remembered[Kind]> | undefined;
    if (kept !== undefined) this.#note(kind, source, kept);
    return kept;
  }

  keep<Kind extends keyof Remembered>(
    kind: Kind,
    source: SourceFile,
    kept: Kept<Remembered[Kind]>,
  ): void {
    this.#store.put(kind, this.#keyOf(source), kept);
    this.#note(kind, source, kept);
  }

  /** Whether anything was read of a file as it is. */
  knows(source: SourceFile): boolean {
    return this.#store.has("front", this.#keyOf(source));
  }

  /** What tells each article from any other, by path: a hash of all that it was read from. */
  get identities(): ReadonlyMap<string, string> {
    return new Map([...this.#asked].map(([path, asked]) => [path, hashOf(asked)]));
  }

  #note(kind: keyof Remembered, source: SourceFile, { trace }: Kept<unknown>): void {
    if (kind === "text") return; // its trace is that of the body
    const path = articlePath(source.path);
    const asked = this.#asked.get(path) ?? {
      key: this.#keyOf(source),
      front: NOTHING,
      body: NOTHING,
    };
    this.#asked.set(path, { ...asked, [kind]: trace });
  }

  #keyOf(source: SourceFile): string {
    const known = this.#keys.get(source);
    if (known !== undefined) return known;
    const { path, file, bytes } = source;
    const hash = createHash("sha256").update(`${this.#context}\n${path}\n${file}\n`).update(bytes);
    const key = hash.digest("base64url").slice(0, 22);
    this.#keys.set(source, key);
    return key;
  }
}
