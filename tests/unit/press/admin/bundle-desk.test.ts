import assert from "node:assert/strict";
import { readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { bundleDesk } from "../../../../src/press/admin/bundle-desk.ts";
import { readFiles, temporaryFolder } from "../../newsroom/temporary-folder.ts";

const cache = temporaryFolder();
const folder = await bundleDesk(cache);
const good = await readFiles(folder);

/** What befalls what the cache keeps of the desk: a script, a face, the list of all of them. */
const DAMAGE: Readonly<Record<string, () => Promise<void>>> = {
  "a byte changed in its script": () => oneByte(join(folder, "desk.js")),
  "a face cut in two": async () => {
    const [name = "", bytes] = [...good].find(([file]) => file.endsWith(".woff2")) ?? [];
    await truncate(join(folder, name), (bytes?.length ?? 0) >> 1);
  },
  "a script that is gone": () => rm(join(folder, "desk.js")),
  "a byte changed in the list of its files": () => oneByte(`${folder}.json`),
};

async function oneByte(file: string): Promise<void> {
  const bytes = await readFile(file);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  await writeFile(file, bytes);
}

describe("a browser desk that the cache kept with", () => {
  for (const [name, damage] of Object.entries(DAMAGE))
    it(`${name} is made again as it was`, async () => {
      await damage();
      const again = await readFiles(await bundleDesk(cache));
      assert.deepEqual([...again.keys()], [...good.keys()]);
      for (const [file, bytes] of again)
        assert.ok(bytes.equals(good.get(file) ?? Buffer.of()), file);
    });
});
