import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Store } from "../../../../src/press/memory/store.ts";
import { readAhead } from "../../../../src/press/read/read-ahead.ts";
import { openWorkspace, readWorkspace } from "../../../../src/press/read/read-workspace.ts";
import { newsroom } from "../../newsroom/newsroom.ts";
import { temporaryFolder } from "../../newsroom/temporary-folder.ts";

/** Enough for a second process; each leads to the next, which another process reads. */
const COUNT = 450;

const articles = Object.fromEntries(
  Array.from({ length: COUNT }, (_, index) => [
    `2022/article-${index}.md`,
    [
      "---",
      `title: "Article ${index}"`,
      "section: tv",
      "date: 2022-02",
      "---",
      `Voir [la suite](article-${(index + 1) % COUNT}.md#${index}).`,
      "",
      `Lire aussi : Article ${(index + 7) % COUNT}`,
      "",
      index % 50 === 0 ? "Un <b>mot</b> à l’oeuvre." : "Un mot.",
    ].join("\n"),
  ]),
);

describe("a large archive that was never read", () => {
  it("is read by several processes as by one, and every article of it by one of them", async () => {
    const workspace = { ...(await newsroom(articles)), cache: temporaryFolder() };
    const alone = await readWorkspace(workspace);
    const store = Store.open(workspace.cache);
    const { input, memory } = await openWorkspace(workspace, () => {}, store);
    assert.ok(input && memory);
    await readAhead(workspace, input, { store, memory, share: 200 });
    for (const source of input.sources)
      assert.ok(memory.recall("body", source), `${source.path} was not read`);
    await store.close();

    const again = Store.open(workspace.cache);
    const together = await readWorkspace(workspace, () => {}, again);
    await again.close();
    assert.ok(together.problems.length > COUNT / 50);
    assert.deepEqual(together.problems, alone.problems);
    assert.deepEqual(told(together.value?.articles), told(alone.value?.articles));
  });

  it("is read all the same when the other processes run out of memory", async () => {
    const workspace = { ...(await newsroom(articles)), cache: temporaryFolder() };
    const alone = await readWorkspace(workspace);
    const store = Store.open(workspace.cache);
    const { input, memory } = await openWorkspace(workspace, () => {}, store);
    assert.ok(input && memory);
    const { NODE_OPTIONS } = process.env;
    process.env.NODE_OPTIONS = "--max-old-space-size=4"; // V8 ends such a process: no code of ours could
    try {
      await readAhead(workspace, input, { store, memory, share: 200 });
    } finally {
      if (NODE_OPTIONS === undefined) delete process.env.NODE_OPTIONS;
      else process.env.NODE_OPTIONS = NODE_OPTIONS;
    }
    const unread = input.sources.filter((source) => !memory.recall("body", source));
    assert.ok(unread.length > 100, "the other processes read nothing");
    const together = await readWorkspace(workspace, () => {}, store);
    await store.close();
    assert.deepEqual(together.problems, alone.problems);
    assert.deepEqual(told(together.value?.articles), told(alone.value?.articles));
  });
});

/** What was remembered is fetched when it is asked for: asked of all. */
function told(articles: unknown): unknown {
  return JSON.parse(JSON.stringify(articles));
}
