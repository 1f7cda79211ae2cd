import assert from "node:assert/strict";
import { appendFile, cp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Workspace } from "../../../../src/press/workspace.ts";
import { newsroom, print } from "../../newsroom/newsroom.ts";

const ARTICLES = {
  "2022/port.md": '---\ntitle: "Le port"\nsection: tv\ndate: 2022-02\n---\n\nLe vent tombe.\n',
};

/** A newsroom whose readers may read without network. */
async function offlineNewsroom(): Promise<Workspace> {
  const workspace = await newsroom(ARTICLES);
  const data = join(workspace.articles, "../_data");
  await cp(workspace.data, data, { recursive: true });
  await appendFile(join(data, "site.yaml"), "offline: true\n");
  return { ...workspace, data };
}

const worker = ({ output }: Workspace) => readFile(join(output, "hors-ligne.js"), "utf8");

async function printed(workspace: Workspace): Promise<string> {
  const { problems } = await print(workspace);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === "error"),
    [],
  );
  return worker(workspace);
}

describe("the worker of a publication", () => {
  it("is the same for the same archive, from cold too and at another hour; another for another text", async () => {
    const workspace = await offlineNewsroom();
    const first = await printed(workspace);
    await rm(workspace.output, { recursive: true });
    const later = { ...workspace, now: workspace.now + 3_600_000 };
    assert.equal(await printed(later), first);
    await appendFile(join(workspace.articles, "2022/port.md"), "\nEt l’eau monte.\n");
    assert.notEqual(await printed(later), first);
  });

  it("keeps nothing for a paper that does not ask for it, and says nothing of it in pages", async () => {
    const workspace = await newsroom(ARTICLES);
    const script = await printed(workspace);
    assert.match(script, /unregister/);
    const page = await readFile(join(workspace.output, "articles/2022/port/index.html"), "utf8");
    assert.doesNotMatch(page, /hors-ligne|plus-tard/);
  });

  it("names files that the publication has", async () => {
    const workspace = await offlineNewsroom();
    const script = await printed(workspace);
    const named = script.match(/\/assets\/[^"]+/g) ?? [];
    assert.ok(named.length > 3);
    for (const file of named) await readFile(join(workspace.output, file));
  });
});
