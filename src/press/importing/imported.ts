import type { DraftArticle } from "../../importing/draft-article.ts";
import type { ImportContext } from "../../importing/import-context.ts";
import type { PictureToPlace } from "./put-in-place.ts";

/** An article read from what a newsroom has, with its pictures, not yet on the disk. */
export interface Imported {
  /** What it was read from, as an editor knows it. */
  readonly origin: string;
  /** The name of its file, without `.md`. */
  readonly name: string;
  readonly draft: DraftArticle;
  readonly pictures: readonly PictureToPlace[];
}

/** Something that could not be read, and why. */
export interface Refused {
  readonly origin: string;
  readonly fault: string;
}

/** Something that is no article, and was meant to be none. */
export interface LeftOut {
  readonly origin: string;
  readonly left: string;
}

/** What all importers are told. */
export interface ImportSettings extends ImportContext {
  /** Where articles of a date go, from `articles/`. */
  readonly folderOf: (date: string) => string;
  /** The folder of an export's pictures. */
  readonly pictures?: string | undefined;
}

/** Reads a file, or a folder, into the articles that it holds. */
export type Importer = (
  path: string,
  settings: ImportSettings,
) => Promise<readonly (Imported | Refused | LeftOut)[]>;
