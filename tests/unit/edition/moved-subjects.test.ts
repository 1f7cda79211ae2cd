import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { newsroom, print } from "../newsroom/newsroom.ts";

const tagged = (tags: string) =>
  `---\ntitle: Un titre\nsection: tv\ndate: 2026-11-20\ntags: [${tags}]\n---\nTexte.`;

describe("a subject whose key was another", () => {
  it("is one page and one feed, and its former address leads there", async () => {
    const space = await newsroom({
      "2026/a.md": tagged('YouTube, Œuvre, "CO₂"'),
      "2026/b.md": tagged("Youtube, œuvre, CO2"),
    });
    await print(space);
    const read = (path: string) => readFile(join(space.output, path), "utf8");
    for (const [former, present, name] of [
      ["you-tube", "youtube", "YouTube"],
      ["o-euvre", "oeuvre", "Œuvre"],
      ["co", "co2", "CO"],
    ] as const) {
      const page = await read(`sujets/${present}/index.html`);
      assert.match(page, /articles\/2026\/a\//);
      assert.match(page, /articles\/2026\/b\//);
      const redirect = await read(`sujets/${former}/index.html`);
      assert.match(
        redirect,
        new RegExp(`http-equiv="refresh" content="0; url=/sujets/${present}/"`),
      );
      assert.match(redirect, new RegExp(`Ce sujet est à présent ici.*${name}`, "s"));
      const feed = await read(`sujets/${present}/feed.xml`);
      assert.equal(await read(`sujets/${former}/feed.xml`), feed);
      assert.match(feed, new RegExp(`/sujets/${present}/feed.xml`));
    }
  });
});
