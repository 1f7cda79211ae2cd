import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { TEXT_COMPONENTS } from "../../../src/admin/components.ts";
import { BOX_NAMES } from "../../../src/markdown/box-names.ts";
import { article, edition } from "../paper.ts";
import { WRITTEN } from "./written-forms.ts";

const BESIDE = {
  "2022/p.png": "",
  "2022/q 1.png": "",
  "2022/film.mp4": "",
  "2022/film.vtt": "WEBVTT\n\n00:00.000 --> 00:01.000\nUn mot.\n",
  "2022/son.mp3": "",
  "2019/b.md": article("Un autre.").replace("Un titre", "L’autre titre"),
};

/** What an example may leave to its editor. */
const LACKING = ["audio-transcript", "credit-missing"];

describe("the forms of a text in the desk", () => {
  it("are all those that a text can have", () => {
    const ids = TEXT_COMPONENTS.map(({ id }) => id);
    assert.deepEqual(
      BOX_NAMES.filter((name) => !ids.includes(name)),
      [],
    );
    assert.deepEqual(Object.keys(WRITTEN).sort(), [...ids].sort());
  });

  for (const { id, pattern, fromBlock, toBlock, fields } of TEXT_COMPONENTS) {
    for (const written of WRITTEN[id] ?? []) {
      it(`are found among paragraphs and written back as they were: ${written.split("\n")[0]}`, () => {
        const found = pattern.exec(`Avant.\n\n${written}\n\nAprès.`);
        assert.equal(found?.[0], written);
        const filled = fromBlock(found);
        const names = fields.map(({ name }) => name);
        assert.deepEqual(
          Object.entries(filled).filter(([name, value]) => value !== "" && !names.includes(name)),
          [],
          "a part has no field",
        );
        assert.equal(toBlock(filled), written);
      });

      it(`are what the press takes: ${written.split("\n")[0]}`, () => {
        const body = `Avant.\n\n${written}\n\nAprès.`;
        const { problems } = edition({ ...BESIDE, "2022/a.md": article(body, ["live: true"]) });
        assert.deepEqual(
          problems.filter(({ rule = "" }) => !LACKING.includes(rule)),
          [],
        );
      });
    }

    it(`are never taken for another: ${id}`, () => {
      for (const [other, examples] of Object.entries(WRITTEN))
        for (const example of other === id ? [] : examples)
          if (!(id === "figure" && other === "galerie")) assert.doesNotMatch(example, pattern);
    });
  }
});
