import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import type { KnownValid } from "../../../../src/press/checks/check-html.ts";
import { checkHtml } from "../../../../src/press/checks/check-html.ts";
import { temporaryFolder, writeFiles } from "../../newsroom/temporary-folder.ts";

describe("the HTML of pages", () => {
  let folder = "";
  beforeEach(() => {
    folder = temporaryFolder();
  });

  let valid: KnownValid | undefined;

  async function faults(...bodies: readonly string[]): Promise<string[]> {
    for (const [index, body] of bodies.entries()) {
      const head = '<head><meta charset="utf-8"><title>T</title></head>';
      await writeFiles(folder, {
        [`${index}/index.html`]: `<!doctype html>\n<html lang="fr">${head}<body>\n${body}\n</body></html>`,
      });
    }
    const found = await checkHtml(folder, () => {}, valid);
    return found.map(({ page, message }) => `${page} ${message}`);
  }

  it("passes when it follows the standard", async () => {
    assert.deepEqual(await faults("<p>Du <em>texte</em></p><hr><ul><li>A</li></ul>"), []);
  });

  it("is read once while it is valid, and again when it changed or is not", async () => {
    const known = new Set<string>();
    const read: string[] = [];
    valid = {
      has: (html) => {
        if (!known.has(html)) read.push(html);
        return known.has(html);
      },
      add: (html) => void known.add(html),
    };
    await faults("<p>A</p>", "<ul><p>B</p></ul>");
    assert.equal((await faults("<p>A</p>", "<ul><p>B</p></ul>")).length, 1, "told again");
    assert.equal(read.length, 3);
    assert.deepEqual(await faults("<p>A</p>", "<ul><li>B</li></ul>"), []);
    assert.equal(read.length, 4);
    valid = undefined;
  });

  it("is told in French where it does not, with the place", async () => {
    assert.deepEqual(await faults("<ul>\n<p>A</p></ul>"), [
      "0/index.html:4:2 HTML : cet élément ne peut pas se trouver dans celui qui le contient (element-permitted-content), dans « html > body > ul > p »",
    ]);
  });

  it("tells a fault of a template once, and on how many pages it is", async () => {
    const [fault, ...more] = await faults(
      '<p id="x" id="x">A</p>',
      '<p id="y" id="y">B</p>',
      "<p>C</p>",
    );
    assert.match(
      fault ?? "",
      /^0\/index\.html:3:\d+ HTML : un attribut est écrit deux fois .*, et sur une autre page$/,
    );
    assert.deepEqual(more, []);
  });
});
