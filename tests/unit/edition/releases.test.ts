import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { releasesOf } from "../../../src/edition/releases.ts";
import { tellReleases } from "../../../src/edition/tell-releases.ts";
import { edition } from "../paper.ts";
import { dated } from "./dated.ts";

const NOW = Date.parse("2026-11-24T06:00:00Z");

const releases = (files: Record<string, string>, now = NOW) => edition(files, now).releases;
const told = (files: Record<string, string>, now?: number) =>
  releases(files, now).map(({ event, date, file }) => [date.iso, event, file]);

describe("what is to come", () => {
  it("is each embargo and each expiry that the clock has not passed, the soonest first", () => {
    assert.deepEqual(
      told({
        "2026/b.md": dated("2026-11-20", "embargo: 2026-12-01T06:00", "expires: 2027-01-01"),
        "2026/a.md": dated("2026-11-20", "expires: 2026-12-01T06:00"),
        "2026/c.md": dated("2026-11-20", "embargo: 2026-11-24T07:00:00+01:00"),
        "2026/d.md": dated("2026-11-20"),
      }),
      [
        ["2026-12-01T06:00+01:00", "expire", "articles/2026/a.md"],
        ["2026-12-01T06:00+01:00", "paraît", "articles/2026/b.md"],
        ["2027-01-01T00:00+01:00", "expire", "articles/2026/b.md"],
      ],
    );
  });

  it("is told where readers are, whatever offset was written", () => {
    const [first] = releases({ "2026/a.md": dated("2026-11-20", "embargo: 2026-12-01T05:00Z") });
    assert.match(
      tellReleases(first ? [first] : [], "f.json"),
      /mardi 1er\u00A0décembre 2026 à 6\u00A0h/,
    );
  });

  it("has no draft, and nothing that would expire before it came out", () => {
    assert.deepEqual(
      told({
        "2026/a.md": dated("2026-11-20", "draft: true", "embargo: 2026-12-01"),
        "2026/b.md": dated("2026-11-20", "embargo: 2027-01-01", "expires: 2026-12-01"),
      }),
      [],
    );
  });

  it("is over at its instant, when the article is published or gone", () => {
    const files = { "2026/a.md": dated("2026-11-20", "embargo: 2026-12-01T00:00Z") };
    const instant = Date.parse("2026-12-01T00:00Z");
    assert.equal(told(files, instant - 1).length, 1);
    assert.equal(edition(files, instant - 1).articles.length, 0);
    assert.equal(told(files, instant).length, 0);
    assert.equal(edition(files, instant).articles.length, 1);
  });
});

describe("the next releases in words", () => {
  it("are nothing when there is none", () => {
    assert.equal(tellReleases(releasesOf([], NOW, "Europe/Paris"), "f.json"), "");
  });

  it("name the article, and say how many more there are and where", () => {
    const files = Object.fromEntries(
      Array.from({ length: 7 }, (_, day) => [
        `2026/${day}.md`,
        dated("2026-11-20", `embargo: 2026-12-0${day + 1}T08:30`).replace(
          "Un titre",
          `Récit ${day}`,
        ),
      ]),
    );
    const words = tellReleases(releases(files), "parutions.json");
    assert.match(
      words,
      /^\nProchaines parutions\u00A0:\n {2}mardi 1er\u00A0décembre 2026 à 8\u00A0h\u00A030 +paraît /u,
    );
    assert.match(
      words,
      /«\u00A0Récit 4\u00A0» \(articles\/2026\/4\.md\)\n {2}et 2 autres, dans parutions\.json\n$/,
    );
    assert.doesNotMatch(words, /Récit 5/);
  });
});
