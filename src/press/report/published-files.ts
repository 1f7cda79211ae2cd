import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { PublishedFile } from "../../report/figures/weights.ts";
import { exists, filesUnder } from "../files.ts";

/** Every file of a publication and what it weighs; undefined where nothing is published. */
export async function publishedFiles(
  output: string,
): Promise<readonly PublishedFile[] | undefined> {
  if (!(await exists(join(output, "publication.json")))) return undefined;
  const found: PublishedFile[] = [];
  for (const path of (await filesUnder(output)).toSorted())
    found.push({ path, bytes: (await stat(join(output, path))).size });
  return found;
}
