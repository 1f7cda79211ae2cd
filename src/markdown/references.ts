import type { PictureFiles } from "../figures/picture-files.ts";

/** What a body may know of another article. */
export interface KnownArticle {
  /** Its path under `articles/`, without `.md`. */
  readonly path: string;
  readonly address: string;
  readonly published: boolean;
}

/**
 * What a body asks of the rest of the archive while it is rendered: small questions with small
 * answers. `edition/article-directory.ts` answers them.
 */
export interface References extends PictureFiles {
  article(path: string): KnownArticle | undefined;
  /** The article with this title, case, accents and typography aside. */
  titled(title: string): KnownArticle | undefined;
  /** The address of the page that answers at an address, aliases followed. */
  pageAt(address: string): string | undefined;
  /** Whether there is an article at this path whose front matter could not be read. */
  isUnreadable(path: string): boolean;
  /** The path of another article than `own` that was probably meant. */
  nearestPath(path: string, own: string): string | undefined;
  /** The headline of another article than `own` that was probably meant. */
  nearestTitle(title: string, own: string): string | undefined;
}
