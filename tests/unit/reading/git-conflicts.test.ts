import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { article, readData, told } from "../paper.ts";

const told1 = (body: string) => told({ "2022/a.md": article(body) });
const CONFLICT = "<<<<<<< HEAD\nun: 1\n||||||| base\nzero: 0\n=======\ndeux: 2\n>>>>>>> branche";

describe("a conflict that Git left", () => {
  it("is one error, with both sides, wherever it stands", () => {
    for (const messages of [
      told1(`Avant.\n\n${CONFLICT}\n\nAprès.`),
      told({ "2022/a.md": article("Texte.", [CONFLICT]) }),
      readData({ authors: `${CONFLICT}\n` }).problems.map(({ message }) => message),
    ]) {
      assert.equal(messages.length, 1, messages.join("\n"));
      assert.match(messages[0] ?? "", /conflit Git non résolu.*« HEAD » et « branche »/);
    }
  });

  it("is each told", () => {
    assert.equal(told1(`${CONFLICT}\n\n${CONFLICT}`).length, 2);
  });

  it("is none in a code block, nor is a line of « = » under a title", () => {
    assert.deepEqual(told1(`\`\`\`\n${CONFLICT}\n\`\`\``), []);
    assert.deepEqual(told1("Autre titre\n=======\n\nTexte."), []);
  });
});
