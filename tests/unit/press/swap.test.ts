import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, it } from "node:test";
import type { OutputFolders } from "../../../src/press/swap.ts";
import { foldersOf, recoverOutput, swap, takeOutput } from "../../../src/press/swap.ts";
import { temporaryFolder } from "../newsroom/temporary-folder.ts";

describe("the swap", () => {
  let folder = "";
  let folders: OutputFolders;

  beforeEach(() => {
    folder = temporaryFolder();
    folders = foldersOf(join(folder, "dist"));
  });

  const publication = async (path: string, words: string) => {
    await mkdir(path, { recursive: true });
    await writeFile(join(path, "publication.json"), words);
  };
  const published = () => readFile(join(folders.output, "publication.json"), "utf8");

  it("puts the candidate in its place and leaves nothing behind", async () => {
    await publication(folders.output, "old");
    const release = await takeOutput(folders);
    await publication(folders.candidate, "new");
    assert.equal(await published(), "old");
    await swap(folders);
    await release();
    assert.equal(await published(), "new");
    for (const path of [folders.candidate, folders.previous, folders.lock])
      assert.ok(!existsSync(path), path);
  });

  it("leaves what was published alone when nothing is swapped in", async () => {
    await publication(folders.output, "old");
    const release = await takeOutput(folders);
    await publication(folders.candidate, "bad");
    await release();
    assert.equal(await published(), "old");
    assert.ok(!existsSync(folders.candidate));
  });

  it("is finished by the next build when it was killed between its renames", async () => {
    await publication(folders.output, "old");
    await publication(folders.candidate, "new");
    await rename(folders.output, folders.previous);
    await recoverOutput(folders);
    assert.equal(await published(), "new");
    assert.ok(!existsSync(folders.previous));
  });

  it("is left to a press at work: a command that only reads mends nothing under its hands", async () => {
    const release = await takeOutput(folders);
    await publication(folders.previous, "old");
    await publication(folders.candidate, "new");
    await recoverOutput(folders);
    assert.ok(!existsSync(folders.output));
    assert.ok(existsSync(folders.previous) && existsSync(folders.candidate));
    await release();
  });

  it("is undone when it was killed and the candidate is lost", async () => {
    await publication(folders.previous, "old");
    await recoverOutput(folders);
    assert.equal(await published(), "old");
  });

  it("keeps the new publication when it was killed after its renames", async () => {
    await publication(folders.output, "new");
    await publication(folders.previous, "old");
    await recoverOutput(folders);
    assert.equal(await published(), "new");
    assert.ok(!existsSync(folders.previous));
  });

  it("lets one press at a time have the output, and takes over from a dead one", async () => {
    const release = await takeOutput(folders);
    await assert.rejects(takeOutput(folders), /une autre publication est en cours/);
    await release();
    await writeFile(folders.lock, "999999999");
    await (await takeOutput(folders))();
  });

  it("never erases what others put where its own folders would go", async () => {
    for (const folder of [folders.previous, folders.candidate]) {
      await mkdir(folder);
      await writeFile(join(folder, "mes-notes.txt"), "");
      await assert.rejects(takeOutput(folders), /contient autre chose qu’une publication/);
      assert.ok(existsSync(join(folder, "mes-notes.txt")));
      await rm(folder, { recursive: true });
    }
  });

  it("takes over from a press that was killed while it made its candidate", async () => {
    await takeOutput(folders); // and never unmoored
    await writeFile(join(folders.candidate, "page.html"), "");
    await writeFile(folders.lock, "999999999");
    await (await takeOutput(folders))();
    assert.ok(!existsSync(folders.candidate));
  });

  it("removes what a press that was killed had begun to remove, and nothing named like it", async () => {
    const left = join(folder, "dist.candidate.gone-2b0c4d5e-1111-4222-8333-444455556666");
    const notes = join(folder, "dist.candidate.gone-notes");
    for (const path of [left, notes]) {
      await mkdir(path);
      await writeFile(join(path, "page.html"), "");
    }
    await (await takeOutput(folders))();
    assert.ok(!existsSync(left));
    assert.ok(existsSync(join(notes, "page.html")));
  });

  it("never replaces a folder that holds something else", async () => {
    await mkdir(folders.output);
    await writeFile(join(folders.output, "these.doc"), "mes années de travail");
    await assert.rejects(takeOutput(folders), /contient autre chose qu’une publication/);
    assert.ok(existsSync(join(folders.output, "these.doc")));
    assert.ok(!existsSync(folders.lock));
  });
});
