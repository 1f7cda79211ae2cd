import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { lookedPages } from "../../../../src/press/checks/looked-pages.ts";
import { newsroom, print } from "../../newsroom/newsroom.ts";
import { temporaryFolder, writeFiles } from "../../newsroom/temporary-folder.ts";
import { article } from "../../paper.ts";

describe("pages that a browser has looked at", () => {
  it("are opened again only when they changed since the checks passed", async () => {
    const space = await newsroom({ "2022/a.md": article("Un texte."), "2022/b.md": article() });
    const cache = temporaryFolder();
    const looked = () => lookedPages(space.output, cache);
    assert.ok((await print(space)).manifest);
    const first = await looked();
    assert.deepEqual(first.known, []);
    assert.deepEqual((await looked()).known, [], "remembered before the checks had passed");
    await first.remember();
    const all = (await looked()).known;
    for (const address of ["/", "/recherche/", "/en-continu/"])
      assert.ok(all.includes(address), address);

    const added = article("Du neuf.")
      .replace("Un titre", "Du neuf")
      .replace("2022-02", "2026-11-23");
    await writeFile(join(space.articles, "2022/c.md"), added);
    assert.ok((await print(space)).manifest);
    const { known } = await looked();
    assert.ok(known.includes("/droits/"), "a page that tells no article");
    for (const address of ["/", "/recherche/", "/en-continu/", "/articles/2022/c/"])
      assert.ok(!known.includes(address), address);
  });

  it("are opened again when they come to stand for their kind: as samples they are asked less", async () => {
    const space = await newsroom({ "2022/a.md": article() });
    const { manifest } = await print(space);
    const [sample] = manifest?.samples ?? [];
    assert.ok(sample);
    const [candidate, cache] = [temporaryFolder(), temporaryFolder()];
    const { address } = sample;
    await writeFiles(candidate, { [`${address.slice(1)}index.html`]: "<article></article>" });
    const standing = async (kinds: Record<string, string>) => {
      const text = JSON.stringify({ ...manifest, kinds, samples: [sample] });
      await writeFile(join(candidate, "publication.json"), text);
      return await lookedPages(candidate, cache);
    };
    await (await standing({})).remember();
    assert.deepEqual((await standing({})).known, [address]);
    assert.deepEqual((await standing({ article: address })).known, []);
  });

  it("are all opened again when a byte of what was kept of them is another, or some are cut off", async () => {
    const space = await newsroom({ "2022/a.md": article() });
    assert.ok((await print(space)).manifest);
    const cache = temporaryFolder();
    const looked = () => lookedPages(space.output, cache);
    const damages: ((bytes: Uint8Array) => Uint8Array)[] = [
      (bytes) => bytes.map((byte, index) => (index === bytes.length >> 1 ? byte ^ 1 : byte)),
      (bytes) => bytes.subarray(0, bytes.length >> 1),
      () => Uint8Array.of(),
    ];
    for (const damage of damages) {
      await (await looked()).remember();
      assert.ok((await looked()).known.length > 5);
      for (const name of await readdir(cache)) {
        const file = join(cache, name);
        await writeFile(file, damage(await readFile(file)));
      }
      assert.deepEqual((await looked()).known, []);
    }
  });
});
