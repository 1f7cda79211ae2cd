import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { dirname } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Workspace } from "../../../src/press/workspace.ts";
import { PROJECT } from "../../../src/press/workspace.ts";
import { FILE_MANIFEST } from "../../../src/publication/file-manifest.ts";
import { ARTICLES } from "../newsroom/articles.ts";
import { newsroom } from "../newsroom/newsroom.ts";
import { PHOTO } from "../newsroom/photo.ts";
import { readFiles, temporaryFolder } from "../newsroom/temporary-folder.ts";
import { article } from "../paper.ts";
import { TEXTS } from "../related/story.ts";

/** Stories that nothing but their path tells apart in time, in weight and in what they are on. */
const ALIKE = Object.fromEntries(
  Object.entries(TEXTS).map(([name, text]) => [
    `2022/${name}.md`,
    article(`![Une photo](${name}.jpg "Légende de ${name}")\n\n${text.replaceAll("\n", "\n\n")}`, [
      "tags: [Turquie, Israël]",
      "authors: [redaction]",
      "dossier: turquie-israel",
    ]),
  ]),
);
const PICTURES = Object.fromEntries(
  Object.keys(TEXTS).map((name) => [`2022/${name}.jpg`, Buffer.concat([PHOTO, Buffer.from(name)])]),
);

const FILM = {
  "2022/film.md": article('![Le port](film.mp4 "Une journée"){captions=./mots.vtt lang=en}'),
  "2022/film.mp4": "un film",
  "2022/mots.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\nGulls.\n",
};

const FILES = { ...ARTICLES, ...ALIKE, ...PICTURES, ...FILM };
const BACKWARDS = Object.fromEntries(Object.entries(FILES).reverse());

/** Prints a paper in a process of its own; the articles' files, in the order in which it saw them. */
async function printed(
  space: Workspace,
  env: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const [tsx, disk] = [import.meta.resolve("tsx"), import.meta.resolve("./disk.ts")];
  const once = fileURLToPath(import.meta.resolve("./press-once.ts"));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", tsx, "--import", disk, once, JSON.stringify(space)],
    { cwd: PROJECT, env: { ...process.env, ...env } },
  );
  return JSON.parse(stdout);
}

describe("a publication", () => {
  it("is the same, byte for byte, on another machine, with another clock, tongue and cache", async () => {
    const cold = { ROTATIVE_CACHE: temporaryFolder() };
    const here = { ...(await newsroom(FILES)), compress: true };
    const there = { ...(await newsroom(BACKWARDS, cold)), compress: true };
    const [seenHere, seenThere] = await Promise.all([
      printed(here, { TEST_DISK: "forwards", TZ: "Europe/Paris", LANG: "C", LC_ALL: "C" }),
      printed(there, {
        TEST_DISK: "backwards",
        TZ: "Pacific/Kiritimati",
        LANG: "tr_TR.UTF-8",
        LC_ALL: "tr_TR.UTF-8",
      }),
    ]);
    assert.deepEqual(seenThere, seenHere.toReversed());
    const folders = new Set(Object.keys(FILES).map(dirname));
    assert.equal(seenHere.length, Object.keys(FILES).length + folders.size);
    const [first, second] = [await readFiles(here.output), await readFiles(there.output)];
    assert.deepEqual([...second.keys()], [...first.keys()]);
    assert.ok(first.size > 60, `${first.size} files`);
    assert.ok(first.has(FILE_MANIFEST), "with the manifest of files");
    for (const [file, bytes] of first) assert.ok(second.get(file)?.equals(bytes), file);
  });
});
