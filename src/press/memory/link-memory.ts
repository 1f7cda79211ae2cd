import { z } from "zod";
import type { KnownTargets } from "../checks/check-pages.ts";
import { codeOf } from "./code.ts";
import { hashOf } from "./hash.ts";
import type { LastOutput } from "./last-output.ts";
import type { Store } from "./store.ts";

const KIND = "links";

/** Files by number, and the numbers of those that each page leads to: most pages lead to the same. */
interface Kept {
  readonly files: readonly string[];
  readonly pages: readonly (readonly [page: string, files: readonly number[]])[];
}

const NOTHING: Kept = { files: [], pages: [] };

/** What {@link LinkMemory.remember} wrote. */
const keptOf = (json: string): Kept => JSON.parse(json);

/** Where the pages of the last publication lead to, for those that were taken from it. */
export class LinkMemory implements KnownTargets {
  readonly #store: Store;
  readonly #last: LastOutput;
  readonly #key: string;
  readonly #known: ReadonlyMap<string, readonly string[]>;
  readonly #now = new Map<string, readonly string[]>();

  /** @param where the output, and its public address */
  constructor(store: Store, last: LastOutput, where: readonly string[]) {
    this.#store = store;
    this.#last = last;
    this.#key = hashOf([codeOf(["src/press/checks/check-pages.ts"]), where]);
    const kept = z.string().transform(keptOf).safeParse(store.get(KIND, this.#key));
    const { files, pages } = kept.data ?? NOTHING;
    this.#known = new Map(
      pages.map(([page, numbers]) => [page, numbers.map((number) => files[number] ?? "")]),
    );
  }

  recall(page: string): readonly string[] | undefined {
    const known = this.#last.took(page) ? this.#known.get(page) : undefined;
    if (known !== undefined) this.#now.set(page, known);
    return known;
  }

  keep(page: string, targets: readonly string[]): void {
    this.#now.set(page, targets);
  }

  /** Remembers a publication whose links were all good. */
  remember(): void {
    const numbers = new Map<string, number>();
    const numberOf = (file: string) => {
      const number = numbers.get(file) ?? numbers.size;
      numbers.set(file, number);
      return number;
    };
    const pages = [...this.#now].map(([page, files]) => [page, files.map(numberOf)] as const);
    const kept: Kept = { files: [...numbers.keys()], pages };
    this.#store.put(KIND, this.#key, JSON.stringify(kept));
  }
}
