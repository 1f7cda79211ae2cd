import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { checkHtml } from "../../../src/press/checks/check-html.ts";
import { newsroom, print } from "../newsroom/newsroom.ts";
import { PHOTO } from "../newsroom/photo.ts";
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
  let output = "";
  let page = "";
  before(async () => {
    const body = [
      '![Le port](film.mp4 "Une journée"){poster=./affiche.jpg captions="./mots d\'été.vtt" lang=en}',
      "![Les mouettes](son.wav)\n\n:::transcription\nElles crient.\n:::",
    ].join("\n\n");
    const space = await newsroom({
      "2022/a.md": article(body),
      "2022/film.mp4": "un film",
      "2022/mots d'été.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\nGulls.\n",
      "2022/son.wav": silence(),
      "2022/affiche.jpg": PHOTO,
    });
    output = space.output;
    const printed = await print(space);
    assert.ok(printed.manifest, JSON.stringify([printed.problems, printed.faults]));
    assert.deepEqual(printed.problems, []);
    page = await readFile(join(output, "articles/2022/a/index.html"), "utf8");
  });

  it("holds its place for the film, and fetches nothing of it before it is asked to play", () => {
    const [video = ""] = /<video[^>]*>/.exec(page) ?? [];
    assert.match(video, / preload="none"/);
    const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(video) ?? [];
    assert.ok(video.includes(`style="aspect-ratio:${width} / ${height}`), video);
    assert.match(page, /<audio[^>]* preload="none"[^>]* aria-label="Les mouettes"/);
  });

  it("carries its poster, its subtitles and its sound, as they are", async () => {
    const [, poster = ""] = / poster="\/(images\/[^"]+\.webp)"/.exec(page) ?? [];
    assert.ok((await readFile(join(output, poster))).length > 0);
    const [, track = "", lang, label] =
      /<track kind="captions" src="\/([^"]+)" srclang="([^"]+)" label="([^"]+)"/.exec(page) ?? [];
    assert.match(await readFile(join(output, decodeURI(track)), "utf8"), /^WEBVTT/);
    assert.deepEqual([lang, label], ["en", "Anglais"]);
    assert.deepEqual(await readFile(join(output, "articles/2022/son.wav")), silence());
  });

  it("is valid HTML", async () => {
    assert.deepEqual(await checkHtml(output, () => {}), []);
  });
});
