import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { checkPages } from "../../../../src/press/checks/check-pages.ts";
import { temporaryFolder, writeFiles } from "../../newsroom/temporary-folder.ts";

describe("static checks", () => {
  let folder = "";
  beforeEach(() => {
    folder = temporaryFolder();
  });

  async function faults(body: string, base = "/"): Promise<string[]> {
    await writeFiles(folder, {
      "index.html": "<h1>Une</h1>",
      "a/index.html": `<h1>A</h1><h2 id="x">X</h2>${body}`,
      "photo.webp": "",
    });
    const found = await checkPages(folder, base, `https://essai.example${base}`, () => {});
    return found.map(({ page, message }) => `${page}: ${message}`);
  }

  it("pass a page whose links all lead somewhere", async () => {
    assert.deepEqual(
      await faults(
        '<a href="/">u</a><a href="../">u</a><a href="#x">x</a><a href="https://essai.example/a/">a</a><a href="https://ailleurs.example/">l</a><a href="mailto:a@b.fr">m</a><img src="/photo.webp" srcset="/photo.webp 1w" alt="">',
      ),
      [],
    );
  });

  for (const [what, body, says] of [
    ["a dead link", '<a href="/b/">b</a>', /href="\/b\/" ne mène à aucun fichier/],
    [
      "a dead link to its own address",
      '<a href="https://essai.example/b/">b</a>',
      /ne mène à aucun fichier/,
    ],
    ["a lost anchor", '<a href="#y">y</a>', /aucune ancre/],
    [
      "a lost picture",
      '<img src="/absente.webp" alt="">',
      /absente\.webp" ne mène à aucun fichier/,
    ],
    [
      "a lost picture of a srcset",
      '<img src="/photo.webp" srcset="/absente.webp 2w" alt="">',
      /ne mène à aucun fichier/,
    ],
    [
      "a second lost picture of a srcset",
      '<picture><source srcset="/photo.webp 1w, /absente.avif 2w"><img src="/photo.webp" alt=""></picture>',
      /srcset="\/absente\.avif" ne mène à aucun fichier/,
    ],
    [
      "a lost social card",
      '<meta property="og:image" content="https://essai.example/images/cartes/absente.png">',
      /content="https:\/\/essai\.example\/images\/cartes\/absente\.png" ne mène à aucun fichier/,
    ],
    [
      "a foreign script",
      '<script src="https://pisteur.example/x.js"></script>',
      /chargé depuis un autre site/,
    ],
    [
      "a foreign font",
      '<link rel="preload" href="//pisteur.example/x.woff2">',
      /chargé depuis un autre site/,
    ],
    ["a doubled id", '<p id="x"></p>', /id="x" est écrit deux fois/],
    ["a second h1", "<h1>B</h1>", /la page a 2 h1/],
  ] as const) {
    it(`tell ${what}`, async () => {
      const [fault, ...more] = await faults(body);
      assert.match(fault ?? "", says);
      assert.ok(fault?.startsWith("a/index.html: "));
      assert.deepEqual(more, []);
    });
  }

  it("tell a link that leaves the base path", async () => {
    assert.deepEqual(await faults('<a href="/journal/">u</a>', "/journal/"), []);
    const [fault] = await faults('<a href="/a/">a</a>', "/journal/");
    assert.match(fault ?? "", /href="\/a\/" ne mène à aucun fichier/);
  });
});
