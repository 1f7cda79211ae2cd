import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Workspace } from "../../../src/press/workspace.ts";
import { FILE_MANIFEST, fileManifestSchema } from "../../../src/publication/file-manifest.ts";
import { newsroom, print } from "../newsroom/newsroom.ts";
import { PHOTO } from "../newsroom/photo.ts";
import { readFiles } from "../newsroom/temporary-folder.ts";
import { article } from "../paper.ts";

async function compressing(): Promise<Workspace> {
  const space = await newsroom({
    "2022/a.md": article("![Une photo](photo.jpg)"),
    "2022/b.md": article("Un texte."),
    "2022/photo.jpg": PHOTO,
  });
  return { ...space, compress: true };
}

async function published(space: Workspace): Promise<Map<string, Buffer>> {
  assert.ok((await print(space)).manifest);
  return readFiles(space.output);
}

/** What a server that sends compressed files as they are would send is what the files say. */
function assertSame(files: ReadonlyMap<string, Buffer>): void {
  const [br, gz] = ["br", "gz"].map((ending) =>
    [...files.keys()].filter((file) => file.endsWith(`.${ending}`)),
  );
  assert.ok(br?.length && br.length > 15);
  assert.equal(gz?.length, br.length);
  for (const file of br) {
    const plain = file.replace(/\.br$/, "");
    const bytes = files.get(plain);
    assert.ok(bytes, plain);
    assert.ok(bytes.equals(brotliDecompressSync(files.get(file) ?? "")), file);
    assert.ok(bytes.equals(gunzipSync(files.get(`${plain}.gz`) ?? "")), file);
  }
}

describe("a publication with --compress", () => {
  it("has each page, style and script in brotli and gzip, and no picture or font", async () => {
    const files = await published(await compressing());
    assertSame(files);
    const compressed = [...files.keys()].filter((file) => file.endsWith(".br"));
    for (const kind of ["index.html", ".css", ".js"])
      assert.ok(
        compressed.some((file) => file.endsWith(`${kind}.br`)),
        kind,
      );
    assert.deepEqual(
      compressed.filter((file) => /\.(webp|avif|jpe?g|png|woff2|pf_\w+)\.br$/.test(file)),
      [],
    );
    const manifest: unknown = JSON.parse(String(files.get(FILE_MANIFEST)));
    assert.deepEqual(
      Object.keys(fileManifestSchema.parse(manifest).files),
      [...files.keys()].filter((file) => file !== FILE_MANIFEST).sort(),
      "listed as the files that they are",
    );
  });

  it("keeps what it compressed of files that are the same, and follows those that change", async () => {
    const space = await compressing();
    await published(space);
    const date = (file: string) => statSync(join(space.output, file)).mtimeMs;
    const [kept, changed] = ["articles/2022/a/index.html.br", "articles/2022/b/index.html.br"];
    const before = [date(kept), date(changed)];
    for (const words of ["Un autre texte.", "Encore un autre."]) {
      await writeFile(join(space.articles, "2022/b.md"), article(words));
      const files = await published(space);
      assertSame(files);
      assert.match(String(brotliDecompressSync(files.get(changed) ?? "")), new RegExp(words));
    }
    assert.equal(date(kept), before[0]);
    assert.notEqual(date(changed), before[1]);
  });

  it("leaves nothing of it when it is not asked for any more", async () => {
    const space = await compressing();
    await published(space);
    const files = await published({ ...space, compress: false });
    assert.deepEqual(
      [...files.keys()].filter((file) => /\.(br|gz)$/.test(file)),
      [],
    );
    assert.match(await readFile(join(space.output, FILE_MANIFEST), "utf8"), /index\.html/);
  });
});
