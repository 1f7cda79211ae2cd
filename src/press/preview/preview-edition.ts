import type { Problem } from "../../desk/problem.ts";
import { compareProblems } from "../../desk/problem.ts";
import type { Edition } from "../../edition/edition.ts";
import { isPublished } from "../../edition/published.ts";
import { readEdition } from "../../edition/read-edition.ts";
import { NO_MEMORY } from "../../edition/reading-memory.ts";
import type { PictureTable } from "../../publication/picture-table.ts";
import type { Publication } from "../../publication/publication.ts";
import { newProblems } from "../desk/known-problems-file.ts";
import { relateRemembering } from "../memory/kept-related.ts";
import { Store } from "../memory/store.ts";
import type { PictureSizes } from "../pictures/promise-pictures.ts";
import { promisePictures } from "../pictures/promise-pictures.ts";
import type { Phase } from "../progress.ts";
import { readAhead } from "../read/read-ahead.ts";
import type { OpenWorkspace } from "../read/read-workspace.ts";
import { openWorkspace } from "../read/read-workspace.ts";
import type { Workspace } from "../workspace.ts";
import { ProcessMemory } from "./process-memory.ts";

/** What a preview shows of an archive at one moment. */
export interface PreviewEdition {
  /** Undefined when the house's own files are at fault. */
  readonly edition: Edition | undefined;
  readonly pictures: PictureTable;
  readonly problems: readonly Problem[];
  /** Every file under `articles/`, and where it is. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Reads an archive again and again: what did not change since the last time costs next to nothing. Drafts and
 * stories under embargo are shown, and an article at fault is left out alone.
 */
export class PreviewReader {
  readonly #workspace: Workspace;
  readonly #sizes: PictureSizes = new Map();
  #memory = new ProcessMemory(NO_MEMORY);

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The first reading, with what the press remembers; where its stories lead comes with it. */
  async first(onArticle: Phase["step"]): Promise<PreviewEdition & Pick<Publication, "related">> {
    const store = Store.open(this.#workspace.cache);
    try {
      const opened = await openWorkspace(this.#workspace, onArticle, store);
      const { input, memory } = opened;
      if (input === undefined || memory === undefined)
        return { ...(await this.#read(opened)), related: new Map() };
      await readAhead(this.#workspace, input, { store, memory });
      this.#memory = new ProcessMemory(memory);
      const read = await this.#read(opened);
      const articles = (read.edition?.articles ?? []).filter((article) =>
        isPublished(article, this.#workspace.now),
      );
      const related = relateRemembering(articles, memory.identities, store);
      this.#memory.leavePress();
      return { ...read, related };
    } finally {
      await store.close();
    }
  }

  async again(): Promise<PreviewEdition> {
    return await this.#read(await openWorkspace(this.#workspace));
  }

  async #read(opened: OpenWorkspace): Promise<PreviewEdition> {
    const { input, articleFiles, problems, pictures: ofHouse } = opened;
    const { files } = articleFiles;
    if (input === undefined) return { edition: undefined, pictures: new Map(), problems, files };
    const read = readEdition({ ...input, memory: this.#memory.of(input.house), reveal: true });
    const made = await promisePictures([...ofHouse, ...read.pictures], files, this.#sizes);
    const all = [...problems, ...read.problems, ...made.problems].toSorted(compareProblems);
    const told = await newProblems(all, this.#workspace);
    return { edition: read.value, pictures: made.pictures, problems: told.problems, files };
  }
}
