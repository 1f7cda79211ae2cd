import { foldTitle } from "../french/fold.ts";
import { addressKey } from "./addresses.ts";
import type { Announcement } from "./article.ts";
import type { PictureLore } from "./picture-lore.ts";

/**
 * What is known of all articles before their bodies are read, so that a reference written in one
 * of them can be led to its page.
 */
export class Archive {
  /** Every file under `articles/`, pictures included; paths in NFC with `/`. */
  readonly files: ReadonlySet<string>;
  /** What pictures say of themselves. */
  readonly lore: PictureLore;
  readonly #byPath = new Map<string, Announcement>();
  readonly #byTitle = new Map<string, Announcement[]>();
  readonly #byAddress = new Map<string, string>();
  readonly #now: number;
  readonly #spoilt: ReadonlySet<string>;

  /**
   * @param now the instant of publication, in ms
   * @param addresses the pages that are no articles
   * @param spoilt paths of articles that could not be read: told already, and not to be told again
   *   as missing wherever they are referred to
   */
  constructor(
    announcements: readonly Announcement[],
    files: ReadonlySet<string>,
    addresses: readonly string[],
    now: number,
    spoilt: ReadonlySet<string> = new Set(),
    lore: PictureLore = new Map(),
  ) {
    this.lore = lore;
    this.#spoilt = spoilt;
    this.files = files;
    this.#now = now;
    for (const address of addresses) this.#byAddress.set(addressKey(address), address);
    for (const announced of announcements) {
      this.#byPath.set(announced.path, announced);
      const key = foldTitle(announced.title.written);
      this.#byTitle.set(key, [...(this.#byTitle.get(key) ?? []), announced]);
      if (!this.isPublished(announced)) continue;
      for (const address of [announced.address, ...announced.aliases]) {
        this.#byAddress.set(addressKey(address), announced.address);
      }
    }
  }

  get paths(): Iterable<string> {
    return this.#byPath.keys();
  }

  atPath(path: string): Announcement | undefined {
    return this.#byPath.get(path);
  }

  /** The article with this title, case, accents and typography aside; the newest of several. */
  withTitle(title: string): Announcement | undefined {
    const found = this.#byTitle.get(foldTitle(title)) ?? [];
    return found.toSorted(
      (a, b) =>
        Number(this.isPublished(b)) - Number(this.isPublished(a)) || b.date.from - a.date.from,
    )[0];
  }

  /** The address of the page that answers here, following aliases; undefined when none does. */
  pageAt(address: string): string | undefined {
    return (
      this.#byAddress.get(addressKey(address)) ?? this.#byAddress.get(addressKey(`${address}/`))
    );
  }

  /** Whether there is an article at this path that could not be read. */
  isSpoilt(path: string | undefined): boolean {
    return path !== undefined && this.#spoilt.has(path);
  }

  isPublished(article: Announcement): boolean {
    return isPublished(article, this.#now);
  }
}

/** Whether readers may know of an article at an instant (in ms). */
export function isPublished(
  { draft, embargo, expires }: Pick<Announcement, "draft" | "embargo" | "expires">,
  now: number,
): boolean {
  return (
    !draft && (embargo === undefined || embargo <= now) && (expires === undefined || now < expires)
  );
}
