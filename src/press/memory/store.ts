import { mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { RootDatabase } from "lmdb";
import { open } from "lmdb";
import { asSystemFault } from "../system-fault.ts";
import { CheckedValues } from "./checked-values.ts";
import { forgetStoreFile, holdStoreFile, STRUCTURES } from "./store-file.ts";

/** What was not asked for in so many days is forgotten, and at this size all that this run did not ask for. */
const KEPT_DAYS = 14;
const LARGEST = 4 * 2 ** 30;

const NAME = "memory.lmdb";

/** By key, the day on which it was last asked for. */
const DAYS = "last asked";

/** How many values are written in one transaction. */
const BATCH = 256;

/**
 * What the press remembers from one run to the next: values under a kind and a key. The key is a hash of
 * everything that the value was made from, the code included (`codeOf`), so a value that is there is
 * good. A store that is torn, foreign or cannot be read is empty, never an error.
 *
 * One file of LMDB: read in place, written in transactions, open in several presses at once.
 */
export class Store {
  readonly #file: string;
  readonly #root: RootDatabase<unknown, string>;
  readonly #release: () => void;
  readonly #today: number;
  readonly #asked = new Set<string>();
  readonly #damaged = new Set<string>();
  readonly #waiting = new Map<string, unknown>();

  /** The name of its file in a cache folder. */
  static readonly file = NAME;

  private constructor(
    file: string,
    root: RootDatabase<unknown, string>,
    release: () => void,
    now: number,
  ) {
    this.#file = file;
    this.#root = root;
    this.#release = release;
    this.#today = Math.floor(now / 86_400_000);
  }

  /**
   * Opens the store of a cache folder, or begins it.
   *
   * @param now the machine's clock in ms, for what is to be forgotten
   */
  static open(cache: string, now: number = Date.now()): Store {
    const file = join(cache, NAME);
    mkdirSync(dirname(file), { recursive: true });
    const release = holdStoreFile(file);
    try {
      return new Store(file, begin(file), release, now);
    } catch (error) {
      release();
      throw asSystemFault(error, file);
    }
  }

  /** Empties the store of a cache folder. */
  static clear(cache: string): void {
    forgetStoreFile(join(cache, NAME));
  }

  get(kind: string, key: string): unknown {
    const name = `${kind} ${key}`;
    this.#asked.add(name);
    if (this.#waiting.has(name)) return this.#waiting.get(name);
    return this.#read(name);
  }

  /** Whether there is a value; asked of many, far cheaper than its bytes. */
  has(kind: string, key: string): boolean {
    const name = `${kind} ${key}`;
    if (this.#waiting.has(name)) return true;
    return !this.#damaged.has(name) && this.#root.doesExist(name);
  }

  /** Says that a value is of use, without reading it. */
  touch(kind: string, key: string): void {
    this.#asked.add(`${kind} ${key}`);
  }

  /** @param value plain data: objects, arrays, maps, sets, bytes */
  put(kind: string, key: string, value: unknown): void {
    const name = `${kind} ${key}`;
    this.#asked.add(name);
    this.#waiting.set(name, value);
    if (this.#waiting.size >= BATCH) this.#write();
  }

  /**
   * Takes over what another store has of some kinds.
   *
   * @returns how many values were not known here
   */
  adopt(other: Store, kinds: readonly string[]): number {
    let adopted = 0;
    for (const name of other.#root.getKeys()) {
      if (typeof name !== "string") continue;
      const [kind = "", key = ""] = name.split(/ (.*)/s);
      if (!kinds.includes(kind) || this.has(kind, key)) continue;
      const value = other.get(kind, key);
      if (value === undefined) continue;
      this.put(kind, key, value);
      adopted += 1;
    }
    return adopted;
  }

  /** Writes what waits, so that others who have the store open find it. */
  flush(): void {
    this.#write();
  }

  /**
   * Writes what waits, forgets what nothing asks for any more, and gives the file back.
   *
   * @param isWhole false for one that asked for a part of what its press asks for, and can forget nothing
   */
  async close(isWhole = true): Promise<void> {
    try {
      this.#write();
      if (isWhole) this.#sweep();
    } finally {
      await this.#root.close();
      this.#release();
    }
  }

  #read(name: string): unknown {
    try {
      return this.#root.get(name);
    } catch {
      this.#damaged.add(name);
      return undefined; // made again
    }
  }

  #write(): void {
    this.#transaction(() => {
      for (const [name, value] of this.#waiting) this.#root.putSync(name, value);
    });
    for (const name of this.#waiting.keys()) this.#damaged.delete(name);
    this.#waiting.clear();
  }

  /** @throws what the disk refuses, in Node's words */
  #transaction(work: () => void): void {
    try {
      this.#root.transactionSync(work);
    } catch (error) {
      throw asSystemFault(error, this.#file);
    }
  }

  /** The days on which keys were last asked for are one value: or each would be read and written at every press. */
  #sweep(): void {
    this.#transaction(() => {
      const kept = this.#read(DAYS);
      const days = new Map<string, number>(typeof kept === "string" ? JSON.parse(kept) : []);
      for (const name of this.#asked) days.set(name, this.#today);
      const full = statSync(this.#file).size > LARGEST;
      for (const [name, day] of days) {
        if (this.#asked.has(name) || (!full && day >= this.#today - KEPT_DAYS)) continue;
        this.#root.removeSync(name);
        days.delete(name);
      }
      this.#root.putSync(DAYS, JSON.stringify([...days]));
    });
  }
}

function begin(file: string): RootDatabase<unknown, string> {
  return open<unknown, string>({
    path: file,
    noSubdir: true,
    cache: false,
    encoder: { Encoder: CheckedValues },
    sharedStructuresKey: STRUCTURES, // names of fields once for all values: decoded twice as fast
  });
}
