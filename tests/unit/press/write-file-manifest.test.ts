import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import type { Workspace } from "../../../src/press/workspace.ts";
import type { FileManifest } from "../../../src/publication/file-manifest.ts";
import { FILE_MANIFEST, fileManifestSchema } from "../../../src/publication/file-manifest.ts";
import { newsroom, print } from "../newsroom/newsroom.ts";
import { PHOTO } from "../newsroom/photo.ts";
import { readFiles } from "../newsroom/temporary-folder.ts";
import { article } from "../paper.ts";

const FILES = {
  "2022/a.md": article('![Une photo](photo.jpg)\n\n![Le port](film.mp4 "Une journée")'),
  "2022/b.md": article("Un texte."),
  "2022/photo.jpg": PHOTO,
  "2022/film.mp4": "un film",
};

async function printed(space: Workspace): Promise<FileManifest> {
  assert.ok((await print(space)).manifest);
  const json = await readFile(join(space.output, FILE_MANIFEST), "utf8");
  return fileManifestSchema.parse(JSON.parse(json));
}

/** What a reader's browser would be given: the files themselves. */
async function onDisk(space: Workspace): Promise<Record<string, [string, number]>> {
  const files = await readFiles(space.output);
  files.delete(FILE_MANIFEST);
  return Object.fromEntries(
    [...files].map(([path, bytes]) => [
      path,
      [createHash("sha256").update(bytes).digest("hex"), bytes.length],
    ]),
  );
}

const digests = ({ files }: FileManifest) =>
  Object.fromEntries(
    Object.entries(files).map(([path, { sha256, size }]) => [path, [sha256, size]]),
  );

describe("the manifest of files", () => {
  it("names every file of the publication, in order, as it is, at each press", async () => {
    const space = await newsroom(FILES);
    const first = await printed(space);
    assert.deepEqual(digests(first), await onDisk(space));
    assert.deepEqual(Object.keys(first.files), Object.keys(first.files).toSorted());
    await writeFile(join(space.articles, "2022/b.md"), article("Un autre texte."));
    for (let time = 0; time < 2; time += 1) {
      const next = await printed(space);
      assert.deepEqual(digests(next), await onDisk(space));
      assert.notEqual(
        next.files["articles/2022/b/index.html"]?.sha256,
        first.files["articles/2022/b/index.html"]?.sha256,
      );
    }
  });

  it("does not read again what is taken over from the last publication", async () => {
    const space = await newsroom(FILES);
    const first = await printed(space);
    // The same size and date, other bytes: only who reads the file would notice.
    const film = join(space.output, "articles/2022/film.mp4");
    const reference = join(dirname(space.output), "reference");
    execFileSync("cp", ["-p", film, reference]);
    await writeFile(film, "un FILM");
    execFileSync("touch", ["-r", reference, film]); // Node would round it
    await writeFile(join(space.articles, "2022/b.md"), article("Un autre texte."));
    const { files } = await printed(space);
    assert.equal(await readFile(film, "utf8"), "un FILM", "taken over");
    assert.deepEqual(files["articles/2022/film.mp4"], first.files["articles/2022/film.mp4"]);
  });

  it("says what each file is and how long it may be kept", async () => {
    const { files } = await printed(await newsroom(FILES));
    const told = (path: string) => [files[path]?.type, files[path]?.cache];
    assert.deepEqual(told("index.html"), ["text/html; charset=utf-8", "revalidate"]);
    assert.deepEqual(told("articles/2022/film.mp4"), ["video/mp4", "revalidate"]);
    for (const [path, { cache }] of Object.entries(files))
      if (/^(assets|images)\//.test(path)) assert.equal(cache, "forever", path);
  });

  it("says which commit, which clock and which press", async () => {
    const said = await newsroom(FILES, { GITHUB_SHA: "a".repeat(40) });
    const { commit, clock, press } = await printed(said);
    assert.equal(commit, "a".repeat(40));
    assert.equal(clock, new Date(said.now).toISOString());
    assert.match(press, /^\d+\.\d+\.\d+/);
  });

  it("finds the commit in the newsroom's own repository, and names none where there is none", async () => {
    const space = await newsroom({ "2022/a.md": article("Un texte.") });
    assert.equal((await printed(space)).commit, undefined);
    const cwd = dirname(space.articles);
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@b.example", ...args], {
        cwd,
        encoding: "utf8",
      }).trim();
    git("init", "--quiet");
    await writeFile(join(space.articles, "2022/a.md"), article("Un autre texte."));
    git("add", "articles");
    git("commit", "--quiet", "--message", "Un texte");
    assert.equal((await printed(space)).commit, git("rev-parse", "HEAD"));
  });

  it("is not of a proof, which nobody publishes", async () => {
    const space = await newsroom({ "2022/a.md": article("Un texte.") });
    assert.ok((await print(space, [], "proof")).manifest);
    assert.ok(!existsSync(join(space.output, FILE_MANIFEST)));
  });
});
