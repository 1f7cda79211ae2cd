import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, it } from "node:test";
import type { Berth } from "../../../src/press/swap.ts";
import { berthOf, moor, recover, swap } from "../../../src/press/swap.ts";
import { temporaryFolder } from "../newsroom/temporary-folder.ts";

describe("the swap", () => {
  let folder = "";
  let berth: Berth;

  beforeEach(() => {
    folder = temporaryFolder();
    berth = berthOf(join(folder, "dist"));
  });

  const publication = async (path: string, words: string) => {
    await mkdir(path, { recursive: true });
    await writeFile(join(path, "publication.json"), words);
  };
  const published = () => readFile(join(berth.output, "publication.json"), "utf8");

  it("puts the candidate in its place and leaves nothing behind", async () => {
    await publication(berth.output, "old");
    const unmoor = await moor(berth);
    await publication(berth.candidate, "new");
    assert.equal(await published(), "old");
    await swap(berth);
    await unmoor();
    assert.equal(await published(), "new");
    for (const path of [berth.candidate, berth.previous, berth.lock])
      assert.ok(!existsSync(path), path);
  });

  it("leaves what was published alone when nothing is swapped in", async () => {
    await publication(berth.output, "old");
    const unmoor = await moor(berth);
    await publication(berth.candidate, "bad");
    await unmoor();
    assert.equal(await published(), "old");
    assert.ok(!existsSync(berth.candidate));
  });

  it("is finished by the next build when it was killed between its renames", async () => {
    await publication(berth.output, "old");
    await publication(berth.candidate, "new");
    await rename(berth.output, berth.previous);
    await recover(berth);
    assert.equal(await published(), "new");
    assert.ok(!existsSync(berth.previous));
  });

  it("is undone when it was killed and the candidate is lost", async () => {
    await publication(berth.previous, "old");
    await recover(berth);
    assert.equal(await published(), "old");
  });

  it("keeps the new publication when it was killed after its renames", async () => {
    await publication(berth.output, "new");
    await publication(berth.previous, "old");
    await recover(berth);
    assert.equal(await published(), "new");
    assert.ok(!existsSync(berth.previous));
  });

  it("lets one press at a time have the output, and takes over from a dead one", async () => {
    const unmoor = await moor(berth);
    await assert.rejects(moor(berth), /une autre publication est en cours/);
    await unmoor();
    await writeFile(berth.lock, "999999999");
    await (await moor(berth))();
  });

  it("never erases what others put where its own folders would go", async () => {
    for (const folder of [berth.previous, berth.candidate]) {
      await mkdir(folder);
      await writeFile(join(folder, "mes-notes.txt"), "");
      await assert.rejects(moor(berth), /contient autre chose qu’une publication/);
      assert.ok(existsSync(join(folder, "mes-notes.txt")));
      await rm(folder, { recursive: true });
    }
  });

  it("takes over from a press that was killed while it made its candidate", async () => {
    await moor(berth); // and never unmoored
    await writeFile(join(berth.candidate, "page.html"), "");
    await writeFile(berth.lock, "999999999");
    await (await moor(berth))();
    assert.ok(!existsSync(berth.candidate));
  });

  it("never replaces a folder that holds something else", async () => {
    await mkdir(berth.output);
    await writeFile(join(berth.output, "these.doc"), "mes années de travail");
    await assert.rejects(moor(berth), /contient autre chose qu’une publication/);
    assert.ok(existsSync(join(berth.output, "these.doc")));
    assert.ok(!existsSync(berth.lock));
  });
});
