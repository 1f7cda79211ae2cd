import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, it } from "node:test";
import { checkWorkspace } from "../../../../src/press/desk/check-workspace.ts";
import { newsroom } from "../../newsroom/newsroom.ts";
import { temporaryFolder, writeFiles } from "../../newsroom/temporary-folder.ts";
import { article } from "../../paper.ts";

const TEXT = "Le séisme a fait 12 morts à Izmir. Le maire n’a pas parlé.";

/** A newsroom whose archive has a history, on a branch that left the main one before the last change. */
async function withHistory(before: string, after: string, { history = true } = {}) {
  const workspace = { ...(await newsroom({ "2022/a.md": before })), cache: temporaryFolder() };
  const folder = join(workspace.articles, "..");
  const git = (...args: string[]) => {
    const { status, stderr } = spawnSync("git", args, { cwd: folder, encoding: "utf8" });
    assert.equal(status, 0, stderr);
  };
  if (history) {
    git("init", "-q", "-b", "main");
    git("-c", "user.name=t", "-c", "user.email=t@t.t", "add", "articles");
    git("-c", "user.name=t", "-c", "user.email=t@t.t", "commit", "-qm", "Avant");
    git("checkout", "-qb", "travail");
    git("-c", "user.name=t", "-c", "user.email=t@t.t", "commit", "-q", "--allow-empty", "-m", "x");
  }
  await writeFiles(workspace.articles, { "2022/a.md": after });
  const { problems } = await checkWorkspace(workspace);
  return problems.filter(({ rule }) => rule === "silent-change");
}

describe("a published article whose text changed", () => {
  const changed = TEXT.replace("12", "15");

  it("is told when nothing tells its readers: figures, a negation, many words", async () => {
    const [problem, ...others] = await withHistory(article(TEXT), article(changed));
    assert.match(problem?.message ?? "", /des chiffres \(15\)/);
    assert.deepEqual([problem?.line, problem?.column, others.length], [4, 7, 0]);
    const denied = await withHistory(article(TEXT), article(TEXT.replace("n’a pas", "a")));
    assert.match(denied[0]?.message ?? "", /une négation/);
    const longer = `${TEXT} ${"Les secours fouillent encore les décombres de la ville. ".repeat(2)}`;
    assert.equal((await withHistory(article(TEXT), article(longer))).length, 1);
  });

  it("is not, when it says so, when it gives a reason, or when only a slip was mended", async () => {
    for (const line of [
      "updated: 2022-03-01",
      'corrections: [{ date: 2022-03-01, text: "15 morts." }]',
      'checks: { silent-change: "le chiffre était mal recopié de notre propre titre" }',
    ])
      assert.deepEqual(await withHistory(article(TEXT), article(changed, [line])), [], line);
    const typed = TEXT.replace("séisme", "seisme").replace("n’a", "n'a");
    assert.deepEqual(await withHistory(article(typed), article(TEXT)), []);
  });

  it("is not, when nobody could have read it, nor where there is no history", async () => {
    const draft = article(TEXT, ["draft: true"]);
    assert.deepEqual(await withHistory(draft, article(changed)), []);
    const bare = { history: false };
    assert.deepEqual(await withHistory(article(TEXT), article(changed), bare), []);
  });
});
