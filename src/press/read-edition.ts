import { join } from "node:path";
import type { Edition } from "../article/edition.ts";
import { readEdition } from "../article/edition.ts";
import { readHouse } from "../article/house.ts";
import type { Problem } from "../article/problem.ts";
import { readPictureWords } from "./picture-metadata.ts";
import type { ArchiveOnDisk } from "./read-archive.ts";
import { readArchive } from "./read-archive.ts";
import { readData } from "./read-data.ts";
import type { Workspace } from "./workspace.ts";

/** What a workspace holds, and all that is wrong with it. */
export interface ReadWorkspace {
  /** Missing when the house's own files are at fault. */
  readonly edition?: Edition;
  readonly archive: ArchiveOnDisk;
  readonly problems: readonly Problem[];
}

/** Reads a workspace from disk into an edition. */
export async function readWorkspace(
  workspace: Workspace,
  onArticle: (done: number, total: number) => void = () => {},
): Promise<ReadWorkspace> {
  const [archive, data] = await Promise.all([readArchive(workspace), readData(workspace)]);
  const files = new Set(archive.files.keys());
  const lore = await readPictureWords(archive.files, join(workspace.cache, "metadata"));
  const { house, problems, pictures } = readHouse(data, workspace.publicUrl, { files, lore });
  const found = [...archive.problems, ...problems];
  if (house === undefined) return { archive, problems: found };
  const edition = readEdition({
    house,
    sources: archive.sources,
    subtitles: archive.subtitles,
    files,
    lore,
    now: workspace.now,
    onArticle,
  });
  return {
    edition: { ...edition, pictures: [...pictures, ...edition.pictures] },
    archive,
    problems: [...found, ...edition.problems],
  };
}
