import type { Kept, ReadingMemory, Remembered } from "../../edition/reading-memory.ts";
import { NO_MEMORY } from "../../edition/reading-memory.ts";
import type { House } from "../../house/house.ts";
import type { SourceFile } from "../../reading/source-file.ts";
import { hashOf } from "../memory/hash.ts";

/**
 * What was read, as long as a preview runs: at hand, without a store to fetch it from. Words of an article are
 * remembered by both: whoever asks for them late must find them here.
 */
export class ProcessMemory implements ReadingMemory {
  /** What the press remembers: asked once, since what is taken from it is kept here. */
  #press: ReadingMemory;
  readonly #kept = new Map<string, { readonly bytes: Uint8Array; readonly kept: unknown }>();
  #house = "";

  constructor(press: ReadingMemory) {
    this.#press = press;
  }

  /** Asks the press no more: its store is closed. */
  leavePress(): void {
    this.#press = NO_MEMORY;
  }

  /** Forgets everything when the house has changed: every reading depends on it. */
  of(house: House): this {
    const hash = hashOf(house);
    if (this.#house !== "" && hash !== this.#house) this.#kept.clear();
    this.#house = hash;
    return this;
  }

  recall<Kind extends keyof Remembered>(
    kind: Kind,
    source: SourceFile,
  ): Kept<Remembered[Kind]> | undefined {
    const found = this.#kept.get(`${kind} ${source.path}`);
    if (found === undefined) {
      const kept = this.#press.recall(kind, source);
      if (kept !== undefined) this.keep(kind, source, kept);
      return kept;
    }
    if (Buffer.compare(found.bytes, source.bytes) !== 0) return undefined;
    return found.kept as Kept<Remembered[Kind]>; // only `keep` below puts it there
  }

  keep<Kind extends keyof Remembered>(
    kind: Kind,
    { path, bytes }: SourceFile,
    kept: Kept<Remembered[Kind]>,
  ): void {
    this.#kept.set(`${kind} ${path}`, { bytes, kept });
  }
}
