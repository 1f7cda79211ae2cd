import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { DataFile, DataFiles, DataName } from "../../house/data-files.ts";
import { hasCode } from "../files.ts";
import type { Workspace } from "../workspace.ts";
import { shown } from "../workspace.ts";
import { overlookedIn } from "./overlooked-data.ts";

/** Reads `_data/`; a file missing there is taken from the lender, the project's own. */
export async function readData({ data, articles, lender }: Workspace): Promise<DataFiles> {
  const foreign = articles !== resolve(lender, "../articles");
  const read = async (name: DataName): Promise<DataFile> => {
    const standard = join(lender, `${name}.yaml`);
    const own = join(data, `${name}.yaml`);
    const bytes = await readIfThere(own);
    const standing = bytes ?? (await readIfThere(standard));
    if (standing === undefined) return { file: shown(own), missing: true, bytes: NOTHING };
    const file = bytes === undefined ? standard : own;
    return {
      file: shown(file),
      bytes: standing,
      borrowed: foreign && file === standard,
    };
  };
  const [site, sections, authors, dossiers, sources] = await Promise.all([
    read("site"),
    read("sections"),
    read("authors"),
    read("dossiers"),
    read("sources"),
  ]);
  const pages = new Map([
    ...(await housePagesIn(join(lender, "pages"), foreign)),
    ...(await housePagesIn(join(data, "pages"))),
  ]);
  const overlooked = await overlookedIn(data);
  // Nobody's old addresses are another newsroom's: this file is not lent.
  const book = join(data, "addresses.yaml");
  const kept = await readIfThere(book);
  const addresses: DataFile = {
    file: shown(book),
    bytes: kept ?? NOTHING,
    missing: kept === undefined,
  };
  return { site, sections, authors, dossiers, sources, pages, addresses, overlooked };
}

const NOTHING = new Uint8Array();

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
