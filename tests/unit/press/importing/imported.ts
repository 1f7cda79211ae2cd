import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Importer } from "../../../../src/press/importing/imported.ts";
import { temporaryFolder } from "../../newsroom/temporary-folder.ts";
import { house } from "../../paper.ts";

/** What an importer makes of one file. */
export async function imported(importer: Importer, name: string, bytes: Uint8Array | string) {
  const path = join(temporaryFolder(), name);
  await writeFile(path, bytes);
  const [one] = await importer(path, {
    house: house(),
    today: "2026-11-28",
    folderOf: () => "2026",
  });
  assert.ok(one !== undefined);
  return one;
}
