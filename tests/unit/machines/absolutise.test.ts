import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { absolutise } from "../../../src/machines/absolutise.ts";

describe("HTML away from its page", () => {
  it("has whole addresses, its spaces, and nothing that only our styles read", () => {
    assert.equal(
      absolutise(
        '<p class="x" data-y="1">À\u00a0<a href="/a/b/">b</a> <a href="#n">n</a> <a href="mailto:x@y.fr">m</a> &amp;nbsp;</p><img src="i.png" alt="">',
        "https://x.fr/paper/articles/2022/a/",
      ),
      '<p>À\u00a0<a href="https://x.fr/a/b/">b</a> <a href="https://x.fr/paper/articles/2022/a/#n">n</a> <a href="mailto:x@y.fr">m</a> &amp;nbsp;</p><img src="https://x.fr/paper/articles/2022/a/i.png" alt="">',
    );
  });

  it("has unfolded what its page folds", () => {
    assert.equal(
      absolutise("<details><summary>Les chiffres</summary>12</details>", "https://x.fr/"),
      '<details open=""><summary>Les chiffres</summary>12</details>',
    );
  });

  it("leads to its own notes, by names that are its own", () => {
    assert.equal(
      absolutise(
        '<sup><a href="#note-1" id="appel-1">1</a></sup><ol><li id="note-1">N <a href="#appel-1">↑</a></li></ol>',
        "https://x.fr/articles/2022/la-mer/",
      ),
      '<sup><a href="#2022-la-mer-note-1" id="2022-la-mer-appel-1">1</a></sup><ol><li id="2022-la-mer-note-1">N <a href="#2022-la-mer-appel-1">↑</a></li></ol>',
    );
  });
});
