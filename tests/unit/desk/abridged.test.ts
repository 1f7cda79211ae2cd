import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { asJson } from "../../../src/desk/formats/as-json.ts";
import { asSarif } from "../../../src/desk/formats/as-sarif.ts";
import { forGithub } from "../../../src/desk/formats/for-github.ts";
import { forGitlab } from "../../../src/desk/formats/for-gitlab.ts";
import { tellProblems } from "../../../src/desk/tell-problems.ts";
import { article, edition } from "../paper.ts";

const { problems } = edition({
  "2022/a.md": article("Un <b>mot</b>.\n\n".repeat(3000)),
  "2022/b.md": article("Un <i>mot</i>."),
});

describe("a fault that a file repeats thousands of times", () => {
  it("is told at its first places, then once with how often it comes again", () => {
    const lines = tellProblems(problems).split("\n");
    assert.ok(problems.length > 1000);
    assert.match(lines[0] ?? "", /^articles\/2022\/a\.md:6:4 /);
    assert.equal(
      lines.filter((line) => /… et .+ autres fois dans ce fichier/.test(line)).length,
      1,
    );
    assert.ok(lines.some((line) => line.startsWith("articles/2022/b.md:6:4 ")));
    assert.ok(lines.length < 100, `${lines.length} lines`);
  });

  it("does not fill what machines read, where all are counted", () => {
    for (const format of [asJson, asSarif, forGithub, forGitlab])
      assert.ok(format(problems).length < 60_000, format.name);
    assert.equal(JSON.parse(asJson(problems)).warnings, problems.length);
  });
});
