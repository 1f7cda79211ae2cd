import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { allPages } from "../../../src/edition/page-kinds.ts";
import { press } from "../../../src/press/press.ts";
import { Progress } from "../../../src/press/progress.ts";
import { readWorkspace } from "../../../src/press/read/read-workspace.ts";
import { newsroom, print } from "../newsroom/newsroom.ts";
import { PHOTO } from "../newsroom/photo.ts";
import { readFiles, temporaryFolder } from "../newsroom/temporary-folder.ts";
import { article } from "../paper.ts";

describe("a publication", () => {
  it("is left as it was by an article at fault, a damaged picture, or a check that says no", async () => {
    const space = await newsroom({
      "2022/a.md": article("![Une photo](photo.jpg)"),
      "2022/photo.jpg": PHOTO,
    });
    assert.ok((await print(space)).manifest);
    const before = await readFiles(space.output);
    const fails = async (checks?: Parameters<typeof print>[1]) => {
      const printed = await print(space, checks);
      assert.equal(printed.manifest, undefined);
      assert.deepEqual(await readFiles(space.output), before);
      return printed.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join();
    };
    const at = (file: string) => join(space.articles, "2022", file);

    await writeFile(at("b.md"), "---\ntitle: Mossad : Ankara\n---\n");
    assert.match(await fails(), /b\.md:2 un texte qui contient « : »/);
    await rm(at("b.md"));

    await writeFile(at("photo.jpg"), "pas une image");
    assert.match(await fails(), /a\.md:6 l’image « photo\.jpg » est abîmée/);
    await writeFile(at("photo.jpg"), PHOTO);

    await fails([{ name: "Relecture", check: () => Promise.resolve(false) }]);
    assert.ok((await print(space)).manifest);
  });

  it("is told of articles at fault before any picture is made, and of pictures that are none", async () => {
    const cache = temporaryFolder();
    const space = await newsroom(
      {
        "2022/a.md": article("![Une photo](photo.jpg)"),
        "2022/b.md": article("![Une photo](fausse.jpg)"),
        "2022/c.md": "---\ntitle: Mossad : Ankara\n---\n",
        "2022/photo.jpg": PHOTO,
        "2022/fausse.jpg": "pas une image",
      },
      { ROTATIVE_CACHE: cache },
    );
    const { problems } = await print(space);
    assert.deepEqual(
      problems.map(({ file }) => file.slice(file.lastIndexOf("/") + 1)),
      ["b.md", "c.md"],
    );
    assert.ok(!existsSync(join(cache, "pictures")));
  });

  it("tells what is wrong with articles as soon as they are read, and once", async () => {
    const space = await newsroom({ "2022/a.md": article("Un <b>mot</b>.") });
    const show = new Progress({ terminal: false, write: () => {} }, () => 0);
    const told: string[] = [];
    const { problems } = await press(space, show, [], {
      onProblems: (found) => {
        assert.deepEqual(
          show.times.map(({ name }) => name),
          ["Lecture des articles"],
        );
        told.push(...found.map(({ message }) => message));
      },
    });
    assert.deepEqual(
      told,
      problems.map(({ message }) => message),
    );
    assert.equal(told.length, 1);
  });

  it("holds every page and file that the register names, and each page names its icon", async () => {
    const lines = ["tags: [Mer]", "authors: [redaction]"];
    const space = await newsroom({
      "2022/a.md": article("Un texte.", [...lines, "aliases: [/ancienne/]"]),
      "2022/b.md": article("Un texte.", lines),
    });
    assert.ok((await print(space)).manifest);
    const { value: edition } = await readWorkspace(space, () => {});
    assert.ok(edition);
    const missing = allPages(edition)
      .map(({ address }) => address.replace(/\/$/, "/index.html"))
      .filter((file) => !existsSync(join(space.output, file)));
    assert.deepEqual(missing, []);
    // A browser asks for /favicon.ico where none is named: a 404 in every log, an error in every console.
    for (const [file, content] of await readFiles(space.output))
      if (file.endsWith(".html")) assert.match(content.toString(), /<link rel="icon"/, file);
  });

  it("carries the base path of its public address everywhere", async () => {
    const space = await newsroom(
      { "2022/a.md": article("![Une photo](photo.jpg)"), "2022/photo.jpg": PHOTO },
      { ROTATIVE_URL: "https://x.github.io/paper" },
    );
    const { manifest, faults } = await print(space);
    assert.deepEqual(faults, []);
    assert.equal(manifest?.kinds.search, "/paper/recherche/");
    const page = await readFile(join(space.output, "articles/2022/a/index.html"), "utf8");
    assert.match(
      page,
      /<link rel="canonical" href="https:\/\/x\.github\.io\/paper\/articles\/2022\/a\/"/,
    );
    for (const [, address] of page.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)) {
      assert.ok(address?.startsWith("/paper/"), address);
    }
    assert.ok(existsSync(join(space.output, "pagefind/pagefind.js")));
  });
});
