import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { frontMatterSchema } from "../../../src/article/front-matter-schema.ts";
import { articleSchema } from "../../../src/schemas/schemas.ts";
import type { Snippet } from "../../../src/schemas/snippets.ts";
import { snippets } from "../../../src/schemas/snippets.ts";
import { article, house, told } from "../paper.ts";

const HOUSE = house();
const ALL = Object.entries(snippets(articleSchema(HOUSE)));
const KEYS = Object.keys(frontMatterSchema(HOUSE).shape);

/** What VS Code writes when an editor takes every place as it is proposed. */
function written({ body }: Snippet): string {
  return body
    .join("\n")
    .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, "2026-11-20")
    .replace("$CURRENT_HOUR:$CURRENT_MINUTE", "16:40")
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, "$1")
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, (_, text: string) => text.replace(/\\(.)/g, "$1"))
    .replace(/\$0/g, "");
}

/** What the proposed values name. */
const BESIDE = {
  "2022/photo.jpg": "",
  "2022/un.jpg": "",
  "2022/deux.jpg": "",
  "2022/film.mp4": "",
  "2022/film.vtt": "WEBVTT\n\n00:00.000 --> 00:01.000\nUn mot.\n",
  "2022/son.mp3": "",
  "2019/autre-article.md": article("Un autre texte.").replace(
    "Un titre",
    "Titre de l’autre article",
  ),
};

describe("snippets", () => {
  it("have every key of the front matter", () => {
    const prefixes = new Set(ALL.map(([, { prefix }]) => prefix));
    assert.deepEqual(
      KEYS.filter((key) => !prefixes.has(key)),
      [],
    );
  });

  for (const [name, snippet] of ALL) {
    it(`write what the press takes without a word: ${name}`, () => {
      const text = written(snippet);
      assert.doesNotMatch(text, /\$/);
      const key = /^\w+(?=:)/.exec(text)?.[0];
      const whole = text.startsWith("---")
        ? `${text}Un texte.`
        : key === undefined
          ? article(`${text}\nUn texte.`, ["live: true"]).replace(
              "date: 2022-02",
              "date: 2022-02-16",
            )
          : replacing(key, text);
      const messages = told({ ...BESIDE, "2022/a.md": whole });
      assert.deepEqual(
        messages.filter((message) => !/\(règle date-order\)|est levée ici/.test(message)),
        [],
      );
    });
  }
});

/** An article whose front matter has these lines, which take the place of what it had under their key. */
function replacing(key: string, lines: string): string {
  const head = ['title: "Un titre"', "section: tv", "date: 2022-02"];
  const others = head.filter((line) => !line.startsWith(`${key}:`));
  return ["---", ...others, lines, "---", "Un texte."].join("\n");
}
