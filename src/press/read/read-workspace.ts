import { join } from "node:path";
import type { Edition } from "../../edition/edition.ts";
import { readEdition } from "../../edition/read-edition.ts";
import { NO_MEMORY } from "../../edition/reading-memory.ts";
import type { Findings } from "../../figures/findings.ts";
import { pictureFiles } from "../../figures/picture-files.ts";
import { readHouse } from "../../house/read-house.ts";
import { KeptReadings } from "../memory/kept-readings.ts";
import type { Store } from "../memory/store.ts";
import { readEmbeddedCaptions } from "../pictures/read-embedded-captions.ts";
import type { Workspace } from "../workspace.ts";
import type { ArticleFiles } from "./read-articles.ts";
import { readArticleFiles } from "./read-articles.ts";
import { readData } from "./read-data.ts";

/** What a workspace holds, and all that is wrong with it. */
export interface ReadWorkspace extends Findings<Edition | undefined> {
  readonly articleFiles: ArticleFiles;
  /** What tells each article from any other, by path; none without a store. */
  readonly identities: ReadonlyMap<string, string>;
}

/** Reads a workspace from disk into an edition; undefined when the house's own files are at fault. */
export async function readWorkspace(
  workspace: Workspace,
  onArticle: (done: number, total: number) => void = () => {},
  store?: Store,
): Promise<ReadWorkspace> {
  const [articleFiles, data] = await Promise.all([
    readArticleFiles(workspace),
    readData(workspace),
  ]);
  const embedded = await readEmbeddedCaptions(
    articleFiles.files,
    join(workspace.cache, "metadata"),
  );
  const files = pictureFiles(new Set(articleFiles.files.keys()), embedded);
  const { publicUrl, now } = workspace;
  const house = readHouse(data, { publicUrl, files });
  const found = [...articleFiles.problems, ...house.problems];
  if (house.value === undefined) {
    return { value: undefined, problems: found, pictures: [], articleFiles, identities: new Map() };
  }
  const { sources, subtitles } = articleFiles;
  const memory = store && new KeptReadings(store, house.value);
  const edition = readEdition({
    house: house.value,
    sources,
    subtitles,
    files,
    now,
    onArticle,
    memory: memory ?? NO_MEMORY,
  });
  return {
    value: edition.value,
    problems: [...found, ...edition.problems],
    pictures: [...house.pictures, ...edition.pictures],
    articleFiles,
    identities: memory?.identities ?? new Map(),
  };
}
