import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Player } from "../../../src/article/blocks.ts";
import { tellProblems } from "../../../src/desk/tell-problems.ts";
import { readEdition } from "../../../src/edition/read-edition.ts";
import { pictureFiles } from "../../../src/figures/picture-files.ts";
import { article, edition, house, told } from "../paper.ts";

const BESIDE = {
  "2022/f.mp4": "",
  "2022/s.wav": "",
  "2022/f.vtt": "",
  "2022/p.png": "",
  "2022/f.srt": "",
};
const written = (body: string, lines: readonly string[] = []) => ({
  ...BESIDE,
  "2022/a.md": article(body, lines),
});

describe("a film", () => {
  const film =
    '![Le port](f.mp4 "Une journée"){poster=./p.png captions=./f.vtt lang=en credit="AFP"}';

  it("has a poster, subtitles and their language", () => {
    const { articles, pictures } = edition(written(film));
    const [player] = (articles[0]?.body.parts ?? []).flatMap((part): Player[] =>
      typeof part !== "string" && part.kind === "player" ? [part.player] : [],
    );
    assert.deepEqual(player, {
      medium: "video",
      file: "2022/f.mp4",
      title: "Le port",
      caption: "Une journée",
      credit: "AFP",
      poster: "2022/p.png",
      subtitles: { file: "2022/f.vtt", lang: "en" },
    });
    assert.deepEqual(articles[0]?.body.attachments, ["2022/f.mp4", "2022/f.vtt"]);
    assert.deepEqual(
      pictures.map(({ picture }) => picture),
      ["2022/p.png"],
    );
    assert.deepEqual(told(written(film)), []);
  });
});

describe("what is wrong with a film or a sound", () => {
  for (const [what, body, says] of [
    [
      "a film without subtitles",
      "![Le port](f.mp4)",
      /a\.md:6:1 : attention : ce film n’a pas de sous-titres.*\(règle video-captions\)\n.*\{captions=\.\/f\.vtt\}/,
    ],
    [
      "a sound without transcription",
      "![Le port](s.wav)\n\nDu texte.",
      /a\.md:6:1 : attention : ce son n’a pas de transcription.*\(règle audio-transcript\)\n.*:::transcription/,
    ],
    [
      "subtitles that are not there",
      "![Le port](f.mp4){captions=./g.vtt}",
      /a\.md:6:28 : erreur : le fichier « \.\/g\.vtt » n’est pas à côté/,
    ],
    [
      "subtitles of another format",
      "![Le port](f.mp4){captions=./f.srt}",
      /a\.md:6:28 : erreur : .*WebVTT\n.*captions=\.\/f\.vtt/,
    ],
    [
      "a poster that is not there",
      "![Le port](f.mp4){poster=./q.png captions=./f.vtt}",
      /a\.md:6:26 : erreur : l’image « \.\/q\.png » n’existe pas\n.*\.\/p\.png/,
    ],
    [
      "a transcription named as a file",
      "![Le port](s.wav){transcript=./s.txt}\n\n:::transcription\nMots.\n:::",
      /a\.md:6:1 : attention : une transcription s’écrit dans l’article/,
    ],
    [
      "subtitles of a sound",
      "![Le port](s.wav){captions=./f.vtt}\n\n:::transcription\nMots.\n:::",
      /a\.md:6:1 : attention : « captions » ne sert que sous un film/,
    ],
  ] as const) {
    it(`is told: ${what}`, () => {
      const [message] = told(written(body));
      assert.match(message ?? "", says);
    });
  }

  it("may be lifted, with a reason", () => {
    const lifted = ['checks: { video-captions: "film muet" }'];
    assert.deepEqual(told(written("![Le port](f.mp4)", lifted)), []);
  });

  it("is nothing when a transcription follows a sound, and search finds its words", () => {
    const body = "![Le port](s.wav)\n\n:::transcription\nDes mouettes.\n:::";
    assert.deepEqual(told(written(body)), []);
    const { passages } = edition(written(body)).articles[0]?.body ?? {};
    assert.ok(passages?.some(({ text }) => text === "Des mouettes."));
  });
});

describe("a link to a film elsewhere", () => {
  it("alone on its line is a card: its words, where it leads, and nothing that loads", () => {
    const { articles } = edition(
      written(
        "[Le port](https://youtu.be/abc)\n\nhttps://vimeo.com/1\n\nVoir https://youtu.be/abc ici.",
      ),
    );
    assert.deepEqual(
      articles[0]?.body.parts.map((part) => (typeof part === "string" ? "text" : part)),
      [
        { kind: "video-link", url: "https://youtu.be/abc", host: "YouTube", title: "Le port" },
        { kind: "video-link", url: "https://vimeo.com/1", host: "Vimeo", title: "Voir la vidéo" },
        "text",
      ],
    );
  });
});

describe("a file of subtitles", () => {
  const toldOf = (...lines: readonly string[]): string[] => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const source = (path: string, text: string) => ({
      path,
      file: `articles/${path}`,
      bytes: bytes(text),
    });
    const { problems } = readEdition({
      house: house(),
      sources: [source("2022/a.md", article("![Le port](f.mp4){captions=./f.vtt}"))],
      subtitles: [source("2022/f.vtt", lines.join("\n")), source("2022/g.vtt", "rien")],
      files: pictureFiles(new Set(["2022/a.md", "2022/f.mp4", "2022/f.vtt", "2022/g.vtt"])),
      now: Date.parse("2026-11-24T06:00:00Z"),
    });
    return problems.map((problem) => tellProblems([problem]).trimEnd());
  };

  it("is well with a head, remarks, names and settings", () => {
    assert.deepEqual(
      toldOf(
        "WEBVTT - Le port",
        "",
        "NOTE une remarque",
        "",
        "premier",
        "00:01.000 --> 00:02.500 align:start",
        "Des mouettes",
        "crient.",
        "",
        "01:00:02.000 --> 01:00:04.000",
        "Fin.",
        "",
      ),
      [],
    );
  });

  for (const [what, lines, says] of [
    ["no head", ["00:01.000 --> 00:02.000", "A"], /f\.vtt:1:1 : erreur : .*« WEBVTT »/],
    [
      "the commas of another format",
      ["WEBVTT", "", "00:00:01,000 --> 00:00:02,000", "A"],
      /f\.vtt:3:1 : erreur : ces temps ne se lisent pas[\s\S]*virgule est du format \.srt/,
    ],
    ["words without a time", ["WEBVTT", "", "A", "B"], /f\.vtt:3:1 : erreur : ces mots n’ont pas/],
    [
      "an end before its start",
      ["WEBVTT", "", "00:02.000 --> 00:01.000", "A"],
      /f\.vtt:3:1 : erreur : ce sous-titre finit avant/,
    ],
    [
      "cues out of order",
      ["WEBVTT", "", "00:02.000 --> 00:03.000", "A", "", "00:01.000 --> 00:02.000", "B"],
      /f\.vtt:6:1 : erreur : ce sous-titre commence avant celui/,
    ],
    ["no cue at all", ["WEBVTT", ""], /f\.vtt:1:1 : erreur : ce fichier ne contient aucun/],
  ] as const) {
    it(`is told: ${what}`, () => {
      const messages = toldOf(...lines);
      assert.equal(messages.length, 1, messages.join("\n"));
      assert.match(messages[0] ?? "", says);
    });
  }
});
