import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { edition } from "../paper.ts";
import { dated } from "./dated.ts";

describe("what stands before and after an article", () => {
  const { inSection, inDossier } = edition({
    "2020/a.md": dated("2020-01-01", "dossier: turquie-israel"),
    "2020/b.md": dated("2020-01-02", "withdrawn: Faux."),
    "2020/c.md": dated("2020-01-03", "label: publicite", "dossier: turquie-israel"),
    "2020/d.md": dated("2020-01-04").replace("section: tv", "section: culture"),
    "2020/e.md": dated("2020-01-05"),
    "2020/f.md": dated("2020-01-06", "dossier: turquie-israel"),
  });
  const around = (found: typeof inSection, path: string) => {
    const { previous, next } = found.get(path) ?? {};
    return [previous?.path, next?.path];
  };

  it("is of its section, and neither withdrawn nor paid for", () => {
    assert.deepEqual(around(inSection, "2020/a"), [undefined, "2020/e"]);
    assert.deepEqual(around(inSection, "2020/e"), ["2020/a", "2020/f"]);
    assert.deepEqual(around(inSection, "2020/f"), ["2020/e", undefined]);
    assert.deepEqual(around(inSection, "2020/d"), [undefined, undefined]);
    assert.equal(inSection.has("2020/b"), false);
  });

  it("is of its dossier, whatever the section", () => {
    assert.deepEqual(around(inDossier, "2020/f"), ["2020/a", undefined]);
    assert.equal(inDossier.has("2020/e"), false);
  });
});
