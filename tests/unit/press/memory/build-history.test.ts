import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { buildsKept, recordBuild } from "../../../../src/press/memory/build-history.ts";
import { newsroom, print } from "../../newsroom/newsroom.ts";
import { temporaryFolder } from "../../newsroom/temporary-folder.ts";
import { article } from "../../paper.ts";

const build = (pages: number) => ({
  at: "2026-11-24T06:00:00.000Z",
  articles: 1,
  pages,
  phases: [{ name: "Pages", seconds: 1.23456 }],
});

describe("the times of builds", () => {
  it("are kept after each press that made something, not after one that had nothing to do", async () => {
    const space = await newsroom({ "2026/a.md": article() }, { ROTATIVE_CACHE: temporaryFolder() });
    for (let times = 0; times < 2; times += 1) {
      assert.ok((await print(space)).manifest);
      const [only, ...others] = await buildsKept(space.cache);
      assert.deepEqual(others, []);
      assert.equal(only?.at, new Date(space.now).toISOString());
      assert.equal(only?.articles, 1);
      assert.ok(only?.phases.some(({ name }) => name === "Mise en place"));
    }
  });

  it("are those of the last fifty, a line each, whatever a line became", async () => {
    const cache = temporaryFolder();
    for (let pages = 1; pages <= 52; pages += 1) await recordBuild(cache, build(pages));
    const kept = await buildsKept(cache);
    assert.deepEqual([kept.length, kept[0]?.pages, kept.at(-1)?.pages], [50, 3, 52]);
    assert.equal(kept[0]?.phases[0]?.seconds, 1.235);

    const [name = "", ...left] = await readdir(cache);
    assert.deepEqual(left, [], "nothing is left aside");
    const text = await readFile(join(cache, name), "utf8");
    await writeFile(join(cache, name), text.slice(0, -20));
    assert.equal((await buildsKept(cache)).length, 49);
    await recordBuild(cache, build(53));
    assert.deepEqual((await buildsKept(cache)).length, 50);
  });
});
