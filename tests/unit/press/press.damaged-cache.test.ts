import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile, rename, rm, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { filesUnder } from "../../../src/press/files.ts";
import { Preview } from "../../../src/press/preview/preview.ts";
import { newsroom, print } from "../newsroom/newsroom.ts";
import { PHOTO } from "../newsroom/photo.ts";
import { readFiles, temporaryFolder } from "../newsroom/temporary-folder.ts";
import { article } from "../paper.ts";

/** What a disk, or somebody's hand, does to a file. */
const DAMAGE: Readonly<Record<string, (file: string, size: number) => Promise<unknown>>> = {
  "a byte changed in their middle": async (file, size) => {
    const bytes = await readFile(file);
    bytes[size >> 1] = (bytes[size >> 1] ?? 0) ^ 1;
    await writeFile(file, bytes);
  },
  "a byte changed at their end": async (file, size) => {
    const bytes = await readFile(file);
    bytes[size - 1] = (bytes[size - 1] ?? 0) ^ 1;
    await writeFile(file, bytes);
  },
  "their second half gone": (file, size) => truncate(file, size >> 1),
  "nothing in them": (file) => truncate(file, 0),
  "their names garbled": (file) => rename(file, join(dirname(file), `\u00e9${Math.random()}`)),
};

const cache = temporaryFolder();
const space = await newsroom(
  {
    "2022/a.md": article("Un mot.\n\n![Une photo](photo.jpg)", [
      'figures: [{ src: photo.jpg, alt: "Une frise" }]',
    ]),
    "2022/b.md": article("Un autre mot.").replace("Un titre", "Un autre titre"),
    "2022/photo.jpg": PHOTO,
  },
  { ROTATIVE_CACHE: cache },
);

async function published(): Promise<Map<string, Buffer>> {
  await rm(space.output, { recursive: true, force: true });
  const { manifest, problems } = await print(space);
  assert.ok(manifest);
  assert.deepEqual(problems, []);
  return readFiles(space.output);
}

/** A page as who writes it sees it, and the styles and scripts that it names. */
async function previewed(): Promise<Map<string, Buffer>> {
  const preview = new Preview(space, 0);
  await preview.begin(() => {});
  assert.deepEqual(preview.news.problems, []);
  const page = (await preview.page("/articles/2022/a/")) ?? "";
  assert.match(page, /Un mot\./);
  const made = await readFiles(preview.folder);
  const named = [...made].filter(([file]) => page.includes(file));
  assert.ok(named.length > 3);
  return new Map([...named, ["page", Buffer.from(page)]]);
}

/**
 * What the press keeps in its cache, and by which test a damage of each is shown to harm nothing: here, where none
 * is named. `builds.jsonl` tells the report of past builds, and a line that is no build is passed over.
 */
const KINDS: Readonly<Record<string, string>> = {
  apercu: "",
  "builds.jsonl": "memory/build-history.test.ts",
  cards: "",
  fonts: "",
  "memory.lmdb": "",
  "memory.lmdb.size": "",
  metadata: "",
  pictures: "",
};
/** What this paper does not keep: the desk of a house that wants one, and what a browser looked at. */
const RARER: Readonly<Record<string, string>> = {
  desk: "admin/bundle-desk.test.ts",
  looked: "checks/looked-pages.test.ts",
};

const good = await published();
const seen = await previewed();
const entries = (await filesUnder(cache)).filter((file) => !/-lock$/.test(file));

describe("a publication made with a cache whose files have", () => {
  it("every kind among them", () => {
    const kinds = new Set(entries.map((file) => file.replace(/[0-9a-f]{8,}/, "…")));
    for (const kind of ["pictures/….json", "cards/….jpg.kept", "fonts/….woff2.kept"])
      assert.ok(kinds.has(kind), `${kind} is not in ${[...kinds].join()}`);
    const kept = new Set(entries.map((file) => file.split("/")[0] ?? ""));
    assert.deepEqual([...kept].sort(), Object.keys(KINDS).sort());
    for (const test of Object.values({ ...KINDS, ...RARER }))
      assert.ok(existsSync(join(import.meta.dirname, test)), test);
  });

  const same = async () => {
    const made = await published();
    assert.deepEqual([...made.keys()], [...good.keys()]);
    for (const [file, bytes] of made) assert.ok(bytes.equals(good.get(file) ?? Buffer.of()), file);
  };
  const spoil = async (files: readonly string[], damage: (typeof DAMAGE)[string]) => {
    for (const entry of files) {
      const file = join(cache, entry);
      const { length } = await readFile(file);
      if (length > 0) await damage(file, length);
    }
  };
  const [, oneByte] = Object.entries(DAMAGE)[0] ?? [];

  for (const kind of [
    /^pictures\/.*p$/,
    /^pictures\/.*json$/,
    /^cards/,
    /^fonts/,
    /^metadata/,
    /^memory/,
  ])
    it(`a byte changed in ${kind} is the same, byte for byte`, async () => {
      assert.ok(oneByte);
      const files = entries.filter((file) => kind.test(file));
      assert.ok(files.length > 0);
      await spoil(files, oneByte);
      await same();
    });

  for (const [manner, damage] of Object.entries(DAMAGE))
    it(`${manner} is the same, byte for byte`, async () => {
      await spoil(entries, damage);
      await same();
    });

  for (const [manner, damage] of Object.entries(DAMAGE))
    it(`${manner} shows who writes the same page`, async () => {
      await spoil(entries, damage);
      const shown = await previewed();
      assert.deepEqual([...shown.keys()], [...seen.keys()]);
      for (const [file, bytes] of shown)
        assert.ok(bytes.equals(seen.get(file) ?? Buffer.of()), file);
    });
});
