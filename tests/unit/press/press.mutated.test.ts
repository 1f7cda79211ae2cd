import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { articlePath } from "../../../src/article/article-address.ts";
import { checkHtml } from "../../../src/press/checks/check-html.ts";
import { exists } from "../../../src/press/files.ts";
import { workspaceFrom } from "../../../src/press/workspace.ts";
import { assertForEditors } from "../edition/for-editors.ts";
import { environmentOf, print, UNREAD } from "../newsroom/newsroom.ts";
import { readFiles, temporaryFolder, writeFiles } from "../newsroom/temporary-folder.ts";
import type { Mutant } from "./mutated-newsroom.ts";
import { copyHouse, MARK, mutant } from "./mutated-newsroom.ts";

/** How many newsrooms are printed: a few at each run of the tests, `SEED=7 MUTANTS=1000` others for a night. */
const PRESSES = Math.min(2000, Number(process.env.MUTANTS ?? 10));

/** Pages that were read before. */
const valid = new Set<string>();

async function told({ articles, data, compress }: Mutant, cache: object): Promise<boolean> {
  const around = temporaryFolder();
  const folder = join(around, "un/deux/trois"); // what climbs out of it is still seen
  mkdirSync(folder, { recursive: true });
  const own = { ROTATIVE_DATA: join(folder, "_data") };
  copyHouse(own.ROTATIVE_DATA);
  await writeFiles(own.ROTATIVE_DATA, data);
  await writeFiles(join(folder, "articles"), articles);
  const env = { ...environmentOf(folder), ...UNREAD, ...own, ...cache };
  const space = {
    ...workspaceFrom(env, folder, 0),
    lender: join(folder, "lends-nothing"),
    compress,
  };

  const before = await readFiles(around);
  const { manifest, problems, faults } = await print(space);
  const after = await readFiles(around);
  for (const [path, bytes] of after) {
    if (/^un\/deux\/trois\/(dist(\.[a-z]+)?\/|prochaines-parutions\.json$)/.test(path)) continue;
    assert.deepEqual(bytes, before.get(path), `${path} was written`);
    before.delete(path);
  }
  assert.deepEqual([...before.keys()], [], "a file of the newsroom is gone");

  assert.deepEqual(faults, [], "the press finds its own pages at fault");
  assertForEditors(problems);
  if (manifest === undefined) {
    assert.ok(
      problems.some(({ severity }) => severity === "error"),
      "neither told nor published",
    );
    return true;
  }
  const pages = {
    has: (html: string) => valid.has(html),
    add: (html: string) => valid.add(html),
  };
  assert.deepEqual(await checkHtml(space.output, () => {}, pages), []);
  for (const [file, content] of Object.entries(articles)) {
    if (!/(^|\/)[^./][^/]*\.md$/s.test(file)) continue;
    const page = join(space.output, "articles", articlePath(file), "index.html");
    const source = content.toString();
    if (!(await exists(page))) {
      assert.match(source, /draft|embargo|expires/, `${file} is lost`);
      continue;
    }
    if (/withdrawn/.test(source)) continue; // its words are taken off
    const html = await readFile(page, "utf8");
    const [, text = ""] = source.split(/^---[ \t]*\r?$(?<!^)/m).slice(1);
    for (const [word] of text.matchAll(MARK))
      assert.ok(html.includes(word), `${file} lost ${word}`);
  }
  return false;
}

describe("a newsroom whose names and files nobody meant so", () => {
  it("is told of in French, or published whole, and nothing is written beside", async () => {
    const cache = process.env.MUTANTS ? { ROTATIVE_CACHE: temporaryFolder() } : {}; // made cards are many in a night
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(mutant, async (one) => {
        if (await told(one, cache)) refused += 1;
      }),
      { numRuns: PRESSES, endOnFailure: true },
    );
    assert.ok(
      refused > PRESSES / 10 && refused < PRESSES * 0.9,
      `${refused} of ${PRESSES} refused`,
    );
  });
});
