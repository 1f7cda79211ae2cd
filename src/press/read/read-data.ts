import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { DataFile, DataFiles, DataName } from "../../house/data-files.ts";
import { hasCode } from "../files.ts";
import type { Workspace } from "../workspace.ts";
import { shown } from "../workspace.ts";
import { overlookedIn } from "./overlooked-data.ts";

/** No paper is without these; where there is no other file, there is no dossier, or no author. */
const NEEDED: ReadonlySet<DataName> = new Set(["site", "sections"]);

/** Reads `_data/`; a file missing there is taken from the lender, the project's own. */
export async function readData({ data, articles, lender }: Workspace): Promise<DataFiles> {
  const foreign = lender !== undefined && articles !== resolve(lender, "../articles");
  const read = async (name: DataName): Promise<DataFile> => {
    const own = join(data, `${name}.yaml`);
    const standard = lender && join(lender, `${name}.yaml`);
    for (const file of [own, standard]) {
      const bytes = file && (await readIfThere(file));
      if (file && bytes)
        return { file: shown(file), bytes, borrowed: foreign && file === standard };
    }
    const missing = lender !== undefined || NEEDED.has(name);
    return { file: shown(own), missing, bytes: NO_ENTRY };
  };
  const [site, sections, authors, dossiers, sources] = await Promise.all([
    read("site"),
    read("sections"),
    read("authors"),
    read("dossiers"),
    read("sources"),
  ]);
  const pages = new Map([
    ...(lender === undefined ? [] : await housePagesIn(join(lender, "pages"), foreign)),
    ...(await housePagesIn(join(data, "pages"))),
  ]);
  const overlooked = await overlookedIn(data);
  // Nobody's old addresses are another newsroom's: this file is not lent.
  const book = join(data, "addresses.yaml");
  const kept = await readIfThere(book);
  const addresses: DataFile = {
    file: shown(book),
    bytes: kept ?? NO_ENTRY,
    missing: kept === undefined,
  };
  return { site, sections, authors, dossiers, sources, pages, addresses, overlooked };
}

const NO_ENTRY = new TextEncoder().encode("{}");

/** The house's own pages, by name; those of the newsroom take the place of the lender's. */
async function housePagesIn(folder: string, borrowed = false): Promise<[string, DataFile][]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (hasCode(error, "ENOENT", "ENOTDIR")) return [];
    throw error;
  });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return Promise.all(
    names
      .filter((name) => /^[^.].*\.md$/i.test(name))
      .map(async (name): Promise<[string, DataFile]> => {
        const file = join(folder, name);
        return [
          name.normalize("NFC").replace(/\.md$/i, ""),
          { file: shown(file), bytes: await readFile(file), borrowed },
        ];
      }),
  );
}

/** A folder of that name counts as nothing: `overlookedIn` tells it. */
export async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (hasCode(error, "ENOENT", "EISDIR")) return undefined;
    throw error;
  }
}
