import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { before, beforeEach, describe, it } from "node:test";
import { press } from "../../../../src/press/press.ts";
import { Progress } from "../../../../src/press/progress.ts";
import type { Workspace } from "../../../../src/press/workspace.ts";
import { newsroom, print, UNREAD } from "../../newsroom/newsroom.ts";
import { PHOTO } from "../../newsroom/photo.ts";
import { readFiles } from "../../newsroom/temporary-folder.ts";
import { article } from "../../paper.ts";

const HOUR = 3_600_000;

describe("a press that nothing changed for", () => {
  let space: Workspace;
  const at = (path: string) => join(space.articles, path);

  before(async () => {
    const files = {
      "2022/a.md": article("![Une photo](photo.jpg)\n\n[perdu](#rien)"),
      "2022/b.md": article("À paraître.", ["embargo: 2026-11-24T18:00"]),
      "2022/photo.jpg": PHOTO,
    };
    space = await newsroom(files, UNREAD);
  });
  beforeEach(async () => {
    await print(space);
  });

  /** Whether a press left alone what was published. */
  const rests = async (changed: Partial<Workspace> = {}, checks?: Parameters<typeof print>[1]) =>
    (await print({ ...space, ...changed }, checks)).unchanged === true;

  it("leaves every file alone, and tells its warnings again", async () => {
    const page = join(space.output, "articles/2022/a/index.html");
    const [files, { ino, mtimeMs }] = [await readFiles(space.output), await stat(page)];
    const { problems, manifest, unchanged } = await print(space);
    assert.equal(unchanged, true);
    assert.match(problems.map(({ message }) => message).join(), /« #rien »/);
    assert.equal(manifest?.articles, 1);
    assert.deepEqual(await readFiles(space.output), files);
    const after = await stat(page);
    assert.deepEqual([after.ino, after.mtimeMs], [ino, mtimeMs]);
  });

  it("prints again when an article or a picture changed, was added or is gone", async () => {
    await writeFile(at("2022/c.md"), article("Un autre."));
    assert.equal(await rests(), false);
    await writeFile(at("2022/c.md"), article("Un autrf."));
    assert.equal(await rests(), false);
    await rm(at("2022/c.md"));
    assert.equal(await rests(), false);
    await writeFile(at("2022/photo.jpg"), Buffer.concat([PHOTO, Buffer.from("x")]));
    assert.equal(await rests(), false);
    assert.equal(await rests(), true);
  });

  it("prints again for an article that was gone while the articles were read, and is back as it was", async () => {
    await writeFile(at("2022/d.md"), article("Le va-et-vient."));
    await print(space);
    await writeFile(at("2022/a.md"), article("Autre chose."));
    const bytes = readFileSync(at("2022/d.md"));
    const write = (line: string) => {
      if (!line.includes("Lecture des articles")) return;
      if (line.endsWith("…")) rmSync(at("2022/d.md"));
      else writeFileSync(at("2022/d.md"), bytes);
    };
    const { manifest } = await press(space, new Progress({ terminal: true, write }, () => 0));
    assert.equal(manifest?.articles, 1);
    assert.equal((await print(space)).manifest?.articles, 2);
    assert.equal(await rests(), true);
    await rm(at("2022/d.md"));
  });

  it("prints again what somebody changed in the output", async () => {
    await writeFile(join(space.output, "index.html"), "<p>");
    assert.equal(await rests(), false);
    await rm(join(space.output, "feed.xml"));
    assert.equal(await rests(), false);
  });

  it("prints again when the clock passes an embargo, and not before", async () => {
    assert.equal(await rests({ now: space.now + 10 * HOUR }), true);
    const { manifest, unchanged } = await print({ ...space, now: space.now + 12 * HOUR });
    assert.deepEqual([unchanged, manifest?.articles], [undefined, 2]);
    assert.equal(await rests(), false, "a clock that was set back");
  });

  it("prints again for another address, and for a check that was not made", async () => {
    assert.equal(await rests({ publicUrl: "https://autre.example/" }), false);
    await print(space);
    const check = { name: "Relecture", check: () => Promise.resolve(true) };
    assert.equal(await rests({}, [check]), false);
    assert.equal(await rests({}, [check]), true);
    assert.equal(await rests(), true);
  });

  it("prints again for a check that was rewritten, and not for a part of one that it passed", async () => {
    const asking = (...proves: string[]) => [
      { name: "Relecture", check: () => Promise.resolve(true), proves },
    ];
    assert.equal(await rests({}, asking("seen by a", "whole")), false);
    assert.equal(await rests({}, asking("seen by a")), true);
    assert.equal(await rests({}, asking("seen by b")), false);
    assert.equal(await rests({}, asking("seen by b", "whole")), false);
  });
});
