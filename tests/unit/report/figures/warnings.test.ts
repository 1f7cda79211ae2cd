import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { problemGroups } from "../../../../src/report/figures/warnings.ts";
import { article, edition } from "../../paper.ts";

describe("problems by rule", () => {
  it("are errors first, then the rules that are broken most, then what has no rule", () => {
    const { problems } = edition({
      "a.md": article("## \n\nUn.\n\n## \n\nDeux.\n\n<b>gras</b>\n\n[perdu](#rien)"),
      "b.md": "---\ntitle: Non : fini\n---\n",
    });
    const groups = problemGroups(problems);
    assert.equal(
      groups.reduce((sum, group) => sum + group.problems.length, 0),
      problems.length,
    );
    assert.deepEqual(
      groups.map(({ severity, rule, problems: list }) => [severity, rule, list.length]),
      [
        ["error", undefined, 1],
        ["warning", "empty-heading", 2],
        ["warning", "raw-html", 1],
        ["warning", undefined, 1],
      ],
    );
    assert.ok(
      groups.every(
        ({ rule, asks, why }) => (rule === undefined) === (asks === undefined || why === undefined),
      ),
    );
  });
});
