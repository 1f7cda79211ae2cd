import assert from "node:assert/strict";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { askPublished } from "../../../../src/press/report/ask-published.ts";
import type { Workspace } from "../../../../src/press/workspace.ts";
import { newsroom, print } from "../../newsroom/newsroom.ts";
import { article } from "../../paper.ts";

describe("a publication's index, asked without a browser", () => {
  let space: Workspace;
  before(async () => {
    space = await newsroom({
      "2022/gaz.md": article("Les gisements de Méditerranée, et le gaz palestinien."),
      "2022/pain.md": article("La baguette des boulangers."),
    });
    assert.ok((await print(space)).manifest);
  });
  const ask = async (...queries: string[]) =>
    (await askPublished(
      space.output,
      queries.map((query) => ({ query, count: 1 })),
    )) ?? [];

  it("answers as a reader's page does: forms, phrases, slips, words that it lacks", async () => {
    const found = await ask(
      "gisement",
      '"gaz palestinien"',
      '"palestinien gaz"',
      "zeppelin",
      "boulamgers",
      "baguette zeppelin",
    );
    assert.deepEqual(
      found.map((one) => [one.query, one.found]),
      [
        ["gisement", 1],
        ['"gaz palestinien"', 1],
        ['"palestinien gaz"', 0],
        ["zeppelin", 0],
        ["boulamgers", 1],
        ["baguette zeppelin", 1],
      ],
    );
    const [, , , lost, slip, half] = found;
    assert.deepEqual(lost?.absent, ["zeppelin"]);
    assert.deepEqual(slip?.corrections, [{ typed: "boulamgers", used: "boulangers" }]);
    assert.deepEqual(half?.absent, ["zeppelin"]);
  });

  it("leaves the machine's own fetch as it was", async () => {
    const { fetch } = globalThis;
    await ask("gaz");
    assert.equal(globalThis.fetch, fetch);
    assert.equal("addEventListener" in globalThis, false);
  });

  it("is undefined where nothing is published, and tells a damaged index from an empty answer", async () => {
    assert.equal(await askPublished(join(space.output, "rien"), []), undefined);
    const table = join(space.output, "pagefind/vocabulary.json");
    const files = Object.keys(JSON.parse(await readFile(table, "utf8")));
    assert.ok(files.length > 0);
    await rm(join(space.output, "pagefind/vocabulary"), { recursive: true });
    await assert.rejects(ask("boulamgers"), /vocabulary.*404/);
  });
});
