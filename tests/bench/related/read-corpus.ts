import { resolve } from "node:path";
import { type Edition, readEdition } from "../../../src/article/edition.ts";
import type { SourceFile } from "../../../src/article/first-reading.ts";
import { readHouse } from "../../../src/article/house.ts";
import type { House } from "../../../src/article/site.ts";
import { readArchive } from "../../../src/press/read-archive.ts";
import { readData } from "../../../src/press/read-data.ts";
import { workspaceFrom } from "../../../src/press/workspace.ts";

/** A corpus on disk: `articles/` and `_data/` in one folder. */
export interface Corpus {
  readonly house: House;
  readonly sources: readonly SourceFile[];
  readonly files: ReadonlySet<string>;
}

export async function readCorpus(folder: string): Promise<Corpus> {
  const env = {
    ROTATIVE_ARTICLES: resolve(folder, "articles"),
    ROTATIVE_DATA: resolve(folder, "_data"),
  };
  const workspace = workspaceFrom(env, process.cwd(), Date.now());
  const { sources, files } = await readArchive(workspace);
  const { house, problems } = readHouse(await readData(workspace));
  if (house === undefined) throw new Error(`${folder}/_data: ${problems[0]?.message}`);
  return { house, sources, files: new Set(files.keys()) };
}

/** The articles of a corpus, those that do not parse left out. */
export function editionOf({ house, sources, files }: Corpus, replaced = sources): Edition {
  return readEdition({ house, sources: replaced, files, now: Number.MAX_SAFE_INTEGER });
}
