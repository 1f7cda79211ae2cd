import { resolve } from "node:path";
import type { Edition } from "../../../src/edition/edition.ts";
import { readEdition } from "../../../src/edition/read-edition.ts";
import { pictureFiles } from "../../../src/figures/picture-files.ts";
import type { House } from "../../../src/house/house.ts";
import { readHouse } from "../../../src/house/read-house.ts";
import { readArticleFiles } from "../../../src/press/read/read-articles.ts";
import { readData } from "../../../src/press/read/read-data.ts";
import { workspaceFrom } from "../../../src/press/workspace.ts";
import type { SourceFile } from "../../../src/reading/source-file.ts";

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
  const { sources, files } = await readArticleFiles(workspace);
  const { value: house, problems } = readHouse(await readData(workspace));
  if (house === undefined) throw new Error(`${folder}/_data: ${problems[0]?.message}`);
  return { house, sources, files: new Set(files.keys()) };
}

/** The articles of a corpus, those that do not parse left out. */
export function editionOf({ house, sources, files }: Corpus, replaced = sources): Edition {
  const input = { house, sources: replaced, files: pictureFiles(files) };
  return readEdition({ ...input, now: Number.MAX_SAFE_INTEGER }).value;
}
