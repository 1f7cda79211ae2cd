import assert from "node:assert/strict";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import sharp from "sharp";
import { newsroom, print } from "../newsroom/newsroom.ts";
import { PHOTO } from "../newsroom/photo.ts";
import { readFiles, temporaryFolder } from "../newsroom/temporary-folder.ts";
import { article } from "../paper.ts";

/** What no reader may be given. */
const SECRET = "zzsecret";

async function publishedWith(word: string, output: string): Promise<string[]> {
  const files = await readFiles(output);
  return [...files].flatMap(([file, bytes]) => (bytes.includes(word) ? [file] : []));
}

describe("a file that is not what it says", () => {
  it("is not followed out of the archive by a link, and the editor is told", async () => {
    const space = await newsroom({
      "2022/a.md": article("Un texte.\n\n[le rapport](rapport.pdf)\n\n![Une vue](vue.jpg)"),
    });
    const elsewhere = temporaryFolder();
    for (const name of ["cache.md", "rapport.pdf", "vue.jpg"])
      writeFileSync(join(elsewhere, name), name.endsWith(".md") ? article(SECRET) : SECRET);
    for (const name of ["cache.md", "rapport.pdf", "vue.jpg"])
      symlinkSync(join(elsewhere, name), join(space.articles, "2022", name));
    symlinkSync(elsewhere, join(space.articles, "ailleurs"));
    const { problems, manifest } = await print(space);
    const told = problems.map(({ file, message }) => `${file} ${message}`).join("\n");
    assert.match(told, /cache\.md ce fichier n’est pas lu : un article est un vrai fichier/);
    assert.match(told, /a\.md .*rapport\.pdf/);
    assert.match(told, /a\.md .*vue\.jpg/);
    assert.equal(manifest, undefined, "what a text asks for and is not there is an error");
  });

  it("is drawn again where it is a picture and a script, or a page, at once", async () => {
    const gif = await sharp(PHOTO).resize(720).gif().toBuffer();
    const files = {
      "2022/a.md": article("![Une vue](vue.jpg)\n\n![Une autre](autre.gif)"),
      "2022/vue.jpg": Buffer.concat([PHOTO, Buffer.from(`<html><script>${SECRET}</script>PK`)]),
      "2022/autre.gif": Buffer.concat([gif, Buffer.from(`/*${SECRET}*/=1;`)]),
    };
    const space = await newsroom(files);
    const { manifest } = await print(space);
    assert.notEqual(manifest, undefined);
    assert.deepEqual(await publishedWith(SECRET, space.output), []);
  });
});
