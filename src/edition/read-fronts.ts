import type { ArticleFront } from "../article/article.ts";
import { frontMatterSchema } from "../article/front-matter-schema.ts";
import type { FrontReading, ReadFront, UnreadableFront } from "../article/read-front.ts";
import type { Findings } from "../figures/findings.ts";
import type { PictureFiles } from "../figures/picture-files.ts";
import type { AddressBook } from "../house/address-book.ts";
import type { House } from "../house/house.ts";
import { createMarkdown } from "../markdown/create-markdown.ts";
import type { Reading } from "../markdown/reading.ts";
import type { SourceFile } from "../reading/source-file.ts";
import { ArticleDirectory } from "./article-directory.ts";
import { listingsOf } from "./listings.ts";
import { newestFirst } from "./newest-first.ts";
import { allPages } from "./page-kinds.ts";
import { shownIn } from "./published.ts";
import { frontOf } from "./read-article.ts";
import type { ReadingMemory } from "./reading-memory.ts";
import { NO_MEMORY } from "./reading-memory.ts";

export interface EditionInput {
  readonly house: House;
  readonly sources: readonly SourceFile[];
  /** The files under `articles/`, pictures included. */
  readonly files: PictureFiles;
  /** Its WebVTT files, for those that films name. */
  readonly subtitles?: readonly SourceFile[];
  /** What became of addresses that were. */
  readonly book?: AddressBook;
  /** The instant of publication, in ms. */
  readonly now: number;
  /** For a preview: drafts and stories under embargo are shown as if they were out. */
  readonly reveal?: boolean;
  /** What earlier readings found. */
  readonly memory?: ReadingMemory;
  /** Told after each article, for a progress line. */
  readonly onArticle?: (done: number, total: number) => void;
}

/** An archive of which every front matter is read, and no body yet. */
export interface ReadFronts {
  /** As the sources come, with what is wrong in each. */
  readonly firsts: readonly Findings<ReadFront | UnreadableFront>[];
  /** Those that are good, each with its file. */
  readonly found: readonly { readonly one: ReadFront; readonly source: SourceFile }[];
  readonly unreadable: readonly UnreadableFront[];
  /** Published, newest first. */
  readonly published: readonly ArticleFront[];
  /** What bodies are read with: they ask it of all other articles. */
  readonly reading: Reading;
}

/** What each front matter of an archive is read with. */
export function frontReadingOf({
  house,
  files,
}: Pick<EditionInput, "house" | "files">): FrontReading {
  return { schema: frontMatterSchema(house), house, files };
}

/** The first of two readings of an archive. */
export function readFronts(input: EditionInput): ReadFronts {
  const { house, sources, files, memory = NO_MEMORY } = input;
  const reader = frontReadingOf({ house, files });
  const firsts = sources.map((source) => frontOf(source, reader, memory));
  const found = firsts.flatMap(({ value: one }, index) => {
    const source = sources[index];
    return isRead(one) && source !== undefined ? [{ one, source }] : [];
  });
  const unreadable = firsts.flatMap(({ value }) => (isRead(value) ? [] : [value]));
  const fronts = found.map(({ one }) => one.front);
  const isShown = shownIn(input);
  const published = fronts.filter(isShown).toSorted(newestFirst);
  const references = new ArticleDirectory({
    fronts,
    unreadable: new Set(unreadable.map(({ path }) => path)),
    pages: allPages({
      house,
      articles: published,
      listings: listingsOf(house, published),
      moved: input.book?.moved ?? [],
    }),
    files,
    isShown,
  });
  const reading = { markdown: createMarkdown(house.site.style), references, site: house.site };
  return { firsts, found, unreadable, published, reading };
}

function isRead(one: ReadFront | UnreadableFront): one is ReadFront {
  return one.front !== undefined;
}
