import { join } from "node:path";
import { writeSearchIndex } from "../../../../src/press/index/write-search-index.ts";
import { LastOutput } from "../../../../src/press/memory/last-output.ts";
import { Store } from "../../../../src/press/memory/store.ts";
import { foldersOf } from "../../../../src/press/swap.ts";
import type { Publication } from "../../../../src/publication/publication.ts";
import type { CURRENT } from "../../../../src/search/index/split-archive.ts";
import { temporaryFolder } from "../../newsroom/temporary-folder.ts";

/** Writes the index of a publication into a folder, with a memory of nothing. */
export async function writeIndex(
  publication: Publication,
  folder: string,
  sizes?: typeof CURRENT,
): Promise<void> {
  const store = Store.open(temporaryFolder());
  const last = await LastOutput.of(store, {
    ...foldersOf(join(folder, "none")),
    candidate: folder,
  });
  const making = { candidate: folder, store, last, identities: new Map() };
  await writeSearchIndex(publication, sizes ? { ...making, sizes } : making, () => {});
  await store.close();
}
