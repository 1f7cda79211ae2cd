import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import sharp from "sharp";
import { promisedPicture } from "../../../src/press/pictures/promise-pictures.ts";
import { serve } from "../../../src/press/serve.ts";
import { newsroom, print } from "../newsroom/newsroom.ts";
import { PHOTO } from "../newsroom/photo.ts";
import { temporaryFolder } from "../newsroom/temporary-folder.ts";
import { article } from "../paper.ts";

/** Turned by a quarter, as telephones write it; and a drawing, which is enlarged. */
const UPRIGHT = await sharp(PHOTO).withMetadata({ orientation: 6 }).toBuffer();
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><path d="M0 0h9"/></svg>';

const room = () =>
  newsroom(
    {
      "2022/a.md": article(
        "![Une photo](photo.jpg)\n\n![Debout](<Été debout.jpg>)\n\n![Tracé](trace.svg)",
      ),
      "2022/photo.jpg": PHOTO,
      "2022/Été debout.jpg": UPRIGHT,
      "2022/trace.svg": DRAWING,
    },
    { ROTATIVE_CACHE: temporaryFolder() },
  );

const PAGE = "articles/2022/a/index.html";
const sizes = (html: string) =>
  [...html.matchAll(/<img[^>]*>/g)].map(([image]) =>
    image.match(/\b(width|height)="\d+"/g)?.join(),
  );
const pictures = (html: string) =>
  [...html.matchAll(/ src(?:set)?="(\/images\/[^"]*)"/g)].flatMap(([, set = ""]) =>
    set.split(", ").map((one) => one.replace(/ \d+w$/, "")),
  );

describe("a proof", () => {
  it("is the same page before any picture is made, and gives each picture that it promises", async () => {
    const space = await room();
    assert.ok((await print(space, [], "proof")).manifest);
    assert.ok(!existsSync(join(space.cache, "pictures")));
    const proof = await readFile(join(space.output, PAGE), "utf8");
    const { server, url, show } = await serve({
      folder: space.output,
      base: "/",
      port: 0,
      host: "127.0.0.1",
      picture: (address) => promisedPicture(address, space.articles),
    });
    try {
      const promised = pictures(proof);
      assert.ok(promised.length >= 6);
      for (const address of promised) {
        const response = await fetch(new URL(address, url));
        assert.equal(response.status, 200, address);
        const { format, width } = await sharp(await response.arrayBuffer()).metadata();
        assert.deepEqual([format, `/${width}/`], ["webp", /\/\d+\//.exec(address)?.[0]]);
      }
      for (const path of ["..%2F..%2Fa.md", "2022%2Fa.md", "rien.jpg"]) {
        const { status } = await fetch(new URL(`/images/epreuve/300/${path}.webp`, url));
        assert.equal(status, 404, path);
      }
      const whole = { ...space, output: `${space.output}-whole` };
      assert.ok((await print(whole)).manifest);
      assert.deepEqual(sizes(await readFile(join(whole.output, PAGE), "utf8")), sizes(proof));
      show(whole.output);
      assert.doesNotMatch(await (await fetch(new URL(PAGE, url))).text(), /epreuve/);
      const early = await fetch(new URL(promised[0] ?? "", url));
      assert.equal(early.status, 200, "to a page that was opened before");
    } finally {
      server.close();
    }
  });

  it("is refused for what a publication would be refused for", async () => {
    const space = await room();
    await writeFile(join(space.articles, "2022/photo.jpg"), "pas une image");
    const { manifest, problems } = await print(space, [], "proof");
    assert.equal(manifest, undefined);
    assert.match(problems[0]?.message ?? "", /photo\.jpg » est abîmée/);
  });
});
