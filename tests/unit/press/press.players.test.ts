import assert from "node:assert/strict";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { checkHtml } from "../../../src/press/checks/check-html.ts";
import { press } from "../../../src/press/press.ts";
import { Progress } from "../../../src/press/progress.ts";
import { PROJECT, workspaceFrom } from "../../../src/press/workspace.ts";
import { article } from "../paper.ts";

/** A tenth of a second of silence that any browser plays: 8 kHz, 8 bits, one channel. */
function silence(): Buffer {
  const samples = Buffer.alloc(800, 128);
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20); // PCM
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write("data", 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

describe("a page with a film and a sound", () => {
  let root = "";
  let page = "";
  before(async () => {
    root = await mkdtemp(join(tmpdir(), "rotative-players-"));
    const folder = join(root, "articles/2022");
    await mkdir(folder, { recursive: true });
    const body = [
      '![Le port](film.mp4 "Une journée"){poster=./affiche.png captions="./mots d\'été.vtt" lang=en}',
      "![Les mouettes](son.wav)\n\n:::transcription\nElles crient.\n:::",
    ].join("\n\n");
    await writeFile(join(folder, "a.md"), article(body));
    await writeFile(join(folder, "film.mp4"), "un film");
    await writeFile(join(folder, "mots d'été.vtt"), "WEBVTT\n\n00:01.000 --> 00:02.000\nGulls.\n");
    await writeFile(join(folder, "son.wav"), silence());
    await cp(
      join(PROJECT, "articles/2018/hurriyet-soixante-dix-ans-dates.png"),
      join(folder, "affiche.png"),
    );
    const space = workspaceFrom(
      {
        ROTATIVE_ARTICLES: join(root, "articles"),
        ROTATIVE_DATA: join(PROJECT, "_data"),
        ROTATIVE_OUTPUT: join(root, "dist"),
        ROTATIVE_CACHE: join(PROJECT, ".cache/rotative"),
        ROTATIVE_NOW: "2026-11-24T06:00:00Z",
      },
      root,
      0,
    );
    const printed = await press(space, new Progress({ terminal: false, write: () => {} }, () => 0));
    assert.ok(printed.manifest, JSON.stringify([printed.problems, printed.faults]));
    assert.deepEqual(
      printed.problems.filter(({ file }) => file.includes("articles/2022/")),
      [],
    );
    page = await readFile(join(root, "dist/articles/2022/a/index.html"), "utf8");
  });
  after(() => rm(root, { recursive: true }));

  it("holds its place for the film, and fetches nothing of it before it is asked to play", () => {
    const [video = ""] = /<video[^>]*>/.exec(page) ?? [];
    assert.match(video, / preload="none"/);
    const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(video) ?? [];
    assert.ok(video.includes(`style="aspect-ratio:${width} / ${height}`), video);
    assert.match(page, /<audio[^>]* preload="none"[^>]* aria-label="Les mouettes"/);
  });

  it("carries its poster, its subtitles and its sound, as they are", async () => {
    const [, poster = ""] = / poster="\/(images\/[^"]+\.webp)"/.exec(page) ?? [];
    assert.ok((await readFile(join(root, "dist", poster))).length > 0);
    const [, track = "", lang, label] =
      /<track kind="captions" src="\/([^"]+)" srclang="([^"]+)" label="([^"]+)"/.exec(page) ?? [];
    assert.match(await readFile(join(root, "dist", decodeURI(track)), "utf8"), /^WEBVTT/);
    assert.deepEqual([lang, label], ["en", "Anglais"]);
    assert.deepEqual(await readFile(join(root, "dist/articles/2022/son.wav")), silence());
  });

  it("is valid HTML", async () => {
    assert.deepEqual(await checkHtml(join(root, "dist"), () => {}), []);
  });
});
