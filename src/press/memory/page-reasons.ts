import type { PageSource } from "../../pages/template-data.ts";
import type { Fingerprints } from "./fingerprints.ts";
import { hashOf, hashOfBytes } from "./hash.ts";
import type { Store } from "./store.ts";

const KIND = "page-reasons";

/** What a page is made from, by name: each may change and have it made again. */
type Ingredients = ReadonlyMap<string, string>;

/** When a page was last made, and why. */
export interface PageReason {
  /** The instant of that publication, in ms. */
  readonly at: number;
  /**
   * What had changed, by the names of {@link ingredientsOf}; empty when nothing had, and its file was gone or
   * touched by somebody. Missing for a page that nothing was known of.
   */
  readonly changed?: readonly string[];
}

interface Kept extends PageReason {
  readonly from: Ingredients;
}

/** Remembers, for the page of each article, what it was made from and why it was made again. */
export class PageReasons {
  readonly #store: Store;
  readonly #output: string;
  readonly #now: number;

  /** @param now the instant of publication, in ms */
  constructor(store: Store, output: string, now: number) {
    this.#store = store;
    this.#output = output;
    this.#now = now;
  }

  /** A page was taken from the last publication: why it was made is still of use. */
  took(file: string): void {
    this.#store.touch(KIND, this.#key(file));
  }

  /** A page is made. */
  made(
    file: string,
    source: PageSource<unknown> & { readonly code: string },
    fingerprints: Fingerprints,
  ): void {
    const from = ingredientsOf(source, fingerprints);
    const before = this.#kept(file)?.from;
    const changed = before && [
      ...[...from].flatMap(([name, hash]) => (before.get(name) === hash ? [] : [name])),
      ...[...before.keys()].filter((name) => !from.has(name)),
    ];
    const kept: Kept = { at: this.#now, from, ...(changed && { changed }) };
    this.#store.put(KIND, this.#key(file), kept);
  }

  /** Why a page of the output was last made; undefined when it never was. */
  of(file: string): PageReason | undefined {
    return this.#kept(file);
  }

  #kept(file: string): Kept | undefined {
    // Only `made` writes under this key.
    return this.#store.get(KIND, this.#key(file)) as Kept | undefined;
  }

  #key(file: string): string {
    return hashOf([this.#output, file]);
  }
}

/**
 * All that the page of an article is made from: `code`, `house`, `assets`, `age`, `article`, `related`,
 * `pictures`, `card`, `around`, and `story 2022/x` for each article that it names.
 */
function ingredientsOf(
  { code, publication, item }: PageSource<unknown> & { readonly code: string },
  fingerprints: Fingerprints,
): Ingredients {
  const { edition, assets, palette, now, related, pictures, cards, byPath } = publication;
  const hash = (value: unknown) => hashOfBytes(fingerprints.of(value)).slice(0, 8);
  return new Map([
    ["code", code],
    ["house", hash([edition.house, palette, cards.paper])],
    ["assets", hash(assets)],
    ["age", hash(now)],
    ["article", hash(item)],
    ["related", hash([...related])],
    ["pictures", hash([...pictures])],
    ["card", hash([...cards.articles])],
    ["around", hash([[...edition.inSection], [...edition.inDossier]])],
    ...[...byPath].map(([path, story]): [string, string] => [`story ${path}`, hash(story)]),
  ]);
}
