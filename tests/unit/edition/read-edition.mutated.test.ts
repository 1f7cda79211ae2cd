import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import fc from "fast-check";
import { hasErrors } from "../../../src/desk/problem.ts";
import { Problems } from "../../../src/desk/problems.ts";
import { readAddressBook } from "../../../src/house/address-book.ts";
import type { DataName } from "../../../src/house/data-files.ts";
import { readHouse } from "../../../src/house/read-house.ts";
import { tellBadSubtitles } from "../../../src/reading/web-vtt.ts";
import { ARTICLES } from "../newsroom/articles.ts";
import { edition } from "../paper.ts";
import { assertForEditors } from "./for-editors.ts";
import { mutated } from "./mutations.ts";

/** How many files are damaged: some at each run of the tests, `MUTANTS=20000` for a night. */
const MUTANTS = Number(process.env.MUTANTS ?? 150);

const PROJECT = join(import.meta.dirname, "../../..");
const HOUSES = [join(PROJECT, "_data"), join(PROJECT, "tests/unit/newsroom/_data")];
const NAMES = ["site", "sections", "authors", "dossiers", "sources"] as const;

const bytesOf = (file: string) => readFileSync(file);
const filesUnder = (folder: string, end: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => end.test(path))
    .map((path) => bytesOf(join(folder, path)));

function houseWith(name: DataName | undefined, bytes: Buffer, folder: string) {
  const file = (one: DataName) => ({
    file: `_data/${one}.yaml`,
    bytes: one === name ? bytes : bytesOf(join(folder, `${one}.yaml`)),
  });
  const [site, sections, authors, dossiers, sources] = NAMES.map(file);
  assert.ok(site && sections && authors && dossiers && sources);
  const pages = new Map(
    name === undefined ? [["page", { file: "_data/pages/page.md", bytes }]] : [],
  );
  return readHouse({ site, sections, authors, dossiers, sources, pages });
}

describe("a damaged file of the newsroom", () => {
  const warnings: Error[] = [];
  const hear = (warning: Error) => warnings.push(warning);
  before(() => process.on("warning", hear));
  after(async () => {
    await new Promise(setImmediate); // warnings come when all else is done
    process.off("warning", hear);
    assert.deepEqual(warnings, [], "a library speaks to editors");
  });

  for (const name of NAMES) {
    it(`${name}.yaml is a house, or is told in French`, () => {
      const samples = HOUSES.map((folder) => bytesOf(join(folder, `${name}.yaml`)));
      fc.assert(
        fc.property(mutated(samples), (bytes) => {
          const { value, problems } = houseWith(name, bytes, HOUSES[0] ?? "");
          assertForEditors(problems);
          assert.ok(value !== undefined || hasErrors(problems), "neither a house nor a problem");
        }),
        { numRuns: MUTANTS },
      );
    });
  }

  it("a page of the house, the old addresses and subtitles are told in French", () => {
    const pages = filesUnder(join(PROJECT, "_data/pages"), /\.md$/);
    const runs = { numRuns: Math.ceil(MUTANTS / 3) };
    fc.assert(
      fc.property(mutated(pages), (bytes) =>
        assertForEditors(houseWith(undefined, bytes, HOUSES[0] ?? "").problems),
      ),
      runs,
    );
    const book = [
      bytesOf(join(PROJECT, "_data/addresses.yaml")),
      Buffer.from("subjects:\n  gaz: energie\n"),
    ];
    fc.assert(
      fc.property(mutated(book), (bytes) =>
        assertForEditors(readAddressBook({ file: "_data/addresses.yaml", bytes }).problems),
      ),
      runs,
    );
    const words = [
      Buffer.from(
        "WEBVTT\n\nNOTE essai\n\n1\n00:00:01.000 --> 00:00:04.000\nBonjour.\n\n00:05.000 --> 00:06.000 align:left\n- Oui.\n",
      ),
    ];
    fc.assert(
      fc.property(mutated(words), (bytes) => {
        const problems = new Problems("articles/2022/film.vtt");
        tellBadSubtitles(bytes, problems);
        assertForEditors(problems.told);
      }),
      runs,
    );
  });

  it("an article is an article, or is told in French", () => {
    const own = filesUnder(join(PROJECT, "articles"), /\.md$/);
    const hard = Object.values(ARTICLES).flatMap((text) =>
      typeof text === "string" ? Buffer.from(text) : [],
    );
    fc.assert(
      fc.property(mutated([...own, ...hard]), (bytes) => {
        const { articles, problems } = edition({ "2022/a.md": bytes });
        assertForEditors(problems);
        const later = /embargo|expires|draft/.test(bytes.toString());
        assert.ok(articles.length === 1 || problems.length > 0 || later, "it is lost");
      }),
      { numRuns: MUTANTS },
    );
  });
});
