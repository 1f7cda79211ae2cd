import { addressKey } from "../addresses/address.ts";
import type { ArticleFront } from "../article/article.ts";
import { grouped } from "../collections/grouped.ts";
import { nearest } from "../desk/nearest.ts";
import type { EmbeddedCaption } from "../figures/embedded-captions.ts";
import type { PictureFiles } from "../figures/picture-files.ts";
import { foldTitle } from "../french/fold.ts";
import type { KnownArticle, References } from "../markdown/references.ts";
import type { KnownPage } from "./page-kind.ts";
import type { IsShown } from "./published.ts";

export interface DirectoryContents {
  readonly fronts: readonly ArticleFront[];
  /** Paths of articles whose front matter could not be read: told already, where they stand. */
  readonly unreadable: ReadonlySet<string>;
  /** Every page and file of the edition. */
  readonly pages: readonly KnownPage[];
  readonly files: PictureFiles;
  readonly isShown: IsShown;
}

/**
 * What is known of all articles before their bodies are rendered, so that a reference written in one
 * of them can be led to its page.
 */
export class ArticleDirectory implements References {
  readonly #byPath = new Map<string, ArticleFront>();
  readonly #byTitle: ReadonlyMap<string, readonly ArticleFront[]>;
  readonly #byAddress = new Map<string, string>();
  readonly #unreadable: ReadonlySet<string>;
  readonly #files: PictureFiles;
  readonly #isShown: IsShown;

  constructor({ fronts, unreadable, pages, files, isShown }: DirectoryContents) {
    this.#unreadable = unreadable;
    this.#files = files;
    this.#isShown = isShown;
    this.#byTitle = grouped(fronts, ({ title }) => [foldTitle(title.written)]);
    for (const { address } of pages) this.#byAddress.set(addressKey(address), address);
    for (const front of fronts) {
      this.#byPath.set(front.path, front);
      if (!isShown(front)) continue;
      for (const address of [front.address, ...front.aliases]) {
        this.#byAddress.set(addressKey(address), front.address);
      }
    }
  }

  article(path: string): KnownArticle | undefined {
    return this.#known(this.#byPath.get(path));
  }

  /** Of several articles with one title, the newest that is published. */
  titled(title: string): KnownArticle | undefined {
    const found = this.#byTitle.get(foldTitle(title)) ?? [];
    const [best] = found.toSorted(
      (a, b) => Number(this.#isShown(b)) - Number(this.#isShown(a)) || b.date.from - a.date.from,
    );
    return this.#known(best);
  }

  pageAt(address: string): string | undefined {
    return (
      this.#byAddress.get(addressKey(address)) ?? this.#byAddress.get(addressKey(`${address}/`))
    );
  }

  isUnreadable(path: string): boolean {
    return this.#unreadable.has(path);
  }

  nearestPath(path: string, own: string): string | undefined {
    return nearest(
      path,
      this.#others(own).map((other) => other.path),
    );
  }

  nearestTitle(title: string, own: string): string | undefined {
    return nearest(
      title,
      this.#others(own).map((other) => other.title.written),
    );
  }

  isEmpty(path: string): boolean {
    return this.#files.isEmpty(path);
  }

  hasFile(path: string): boolean {
    return this.#files.hasFile(path);
  }

  embedded(path: string): EmbeddedCaption | undefined {
    return this.#files.embedded(path);
  }

  nearestPicture(path: string): string | undefined {
    return this.#files.nearestPicture(path);
  }

  #known(front: ArticleFront | undefined): KnownArticle | undefined {
    if (front === undefined) return undefined;
    return { path: front.path, address: front.address, published: this.#isShown(front) };
  }

  #others(own: string): ArticleFront[] {
    return [...this.#byPath.values()].filter(({ path }) => path !== own);
  }
}
