import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readWorkspace } from "../../../../src/press/read/read-workspace.ts";
import { newsroom } from "../../newsroom/newsroom.ts";
import { PHOTO } from "../../newsroom/photo.ts";
import { article } from "../../paper.ts";

const PICTURE = 'Texte.\n\n![Un port](photo.jpg "Le port"){credit=AFP}';
const unshown = async (files: Readonly<Record<string, string | Uint8Array>>) =>
  (await readWorkspace(await newsroom(files))).problems
    .filter(({ message }) => message.includes("aucun article ne montre"))
    .map(({ file }) => file.replace(/^.*articles\//, ""));

describe("a picture that nothing shows", () => {
  it("is told, by its own name", async () => {
    const files = { "2022/a.md": article("Texte."), "2022/photo.jpg": PHOTO };
    assert.deepEqual(await unshown(files), ["2022/photo.jpg"]);
  });

  it("is not, when a draft shows it, or a link leads to it", async () => {
    const draft = article(PICTURE, ["draft: true"]);
    assert.deepEqual(await unshown({ "2022/a.md": draft, "2022/photo.jpg": PHOTO }), []);
    const linked = article("Voir [la carte](photo.jpg).");
    assert.deepEqual(await unshown({ "2022/a.md": linked, "2022/photo.jpg": PHOTO }), []);
  });

  it("is not while an article cannot be read: it may be the one", async () => {
    const bad = article(PICTURE).replace("section: tv", "section: ?");
    const files = { "2022/a.md": article("T"), "2022/b.md": bad, "2022/photo.jpg": PHOTO };
    assert.deepEqual(await unshown(files), []);
  });
});
