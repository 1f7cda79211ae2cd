import assert from "node:assert/strict";
import { existsSync, statSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Workspace } from "../../../../src/press/workspace.ts";
import { newsroom, print, UNREAD } from "../../newsroom/newsroom.ts";
import { PHOTO } from "../../newsroom/photo.ts";
import { readFiles, temporaryFolder } from "../../newsroom/temporary-folder.ts";
import { article } from "../../paper.ts";

/**
 * A newsroom whose candidate is made of the publication before the last, as at most presses. Between the two
 * only `b` changed, so the page of `c` is one file in both.
 */
async function settled(): Promise<{ space: Workspace; file: (name: string) => string }> {
  const files = {
    "2022/a.md": article("![Une photo](photo.jpg)"),
    "2022/b.md": article("Un texte."),
    "2022/c.md": article("Le texte de c."),
    "2022/photo.jpg": PHOTO,
  };
  const space = await newsroom(files, UNREAD);
  const file = (name: string) => join(space.articles, "2022", name);
  assert.ok((await print(space)).manifest);
  await writeFile(file("b.md"), article("Le texte de b."));
  assert.ok((await print(space)).manifest);
  return { space, file };
}

describe("a publication made of the one before the last", () => {
  it("is what it would be from nothing, what was removed included", async () => {
    const { space, file } = await settled();
    await rm(file("b.md"));
    await writeFile(file("c.md"), article("Un autre texte de c."));
    assert.ok((await print(space)).manifest);
    assert.ok(!existsSync(join(space.output, "articles/2022/b")), "no empty folder stays");
    const clean = { ...space, output: join(temporaryFolder(), "dist"), cache: temporaryFolder() };
    assert.ok((await print(clean)).manifest);
    assert.deepEqual(await readFiles(space.output), await readFiles(clean.output));
  });

  it("is not written through to the one that stands", async () => {
    const { space, file } = await settled();
    const before = await readFiles(space.output);
    await writeFile(file("c.md"), article("Un autre texte de c."));
    for (let time = 0; time < 2; time += 1) {
      await print(space, [{ name: "Relecture", check: () => Promise.resolve(false) }]);
      assert.deepEqual(await readFiles(space.output), before);
    }
  });

  it("leaves each file that is the same its date, pictures and styles as well", async () => {
    const { space, file } = await settled();
    const dates = async () =>
      new Map(
        [...(await readFiles(space.output)).keys()].map((path) => [
          path,
          statSync(join(space.output, path)).mtimeMs,
        ]),
      );
    const [contents, times] = [await readFiles(space.output), await dates()];
    await writeFile(file("c.md"), article("Un autre texte de c."));
    assert.ok((await print(space)).manifest);
    const now = await dates();
    for (const [path, content] of await readFiles(space.output))
      if (contents.get(path)?.equals(content)) assert.equal(now.get(path), times.get(path), path);
  });
});
