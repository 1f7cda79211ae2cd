import assert from "node:assert/strict";
import { mkdir, rm, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Workspace } from "../../../src/press/workspace.ts";
import { ARTICLES } from "../newsroom/articles.ts";
import { newsroom, print, UNREAD } from "../newsroom/newsroom.ts";
import { PHOTO } from "../newsroom/photo.ts";
import { readFiles, temporaryFolder, writeFiles } from "../newsroom/temporary-folder.ts";
import { article } from "../paper.ts";
import { TEXTS } from "../related/story.ts";

/** How many sequences of edits: a few at each run of the tests, `SEQUENCES=200` for a night. */
const SEQUENCES = Number(process.env.SEQUENCES ?? 4);

const DAY = 86_400_000;
const STORIES = Object.entries(TEXTS);
const PATHS = ["2022/un.md", "2022/deux.md", "2025/trois.md", "2026/quatre.md"];

/** A newsroom as it stands on disk, and its clock. */
interface Desk {
  readonly files: Map<string, string | Uint8Array>;
  readonly data: Map<string, string>;
  now: number;
}

/** What editors do. */
type Edit = (desk: Desk) => void;

const anyPath = fc.constantFrom(...PATHS);
const lines = fc.uniqueArray(
  fc.constantFrom(
    "tags: [Turquie, Israël]",
    "tags: [Turquie, Mer]",
    "authors: [redaction]",
    "dossier: turquie-israel",
    "aliases: [/ancienne/]",
    "label: opinion",
    "withdrawn: Une erreur.",
    "embargo: 2026-11-27T08:00",
    "corrections: [{ date: 2026-11-20, text: Une date. }]",
    'kicker: "En bref"',
    'standfirst: "Ce que l’on sait."',
    'figures: [{ src: photo.jpg, alt: "Une frise" }]',
  ),
  { maxLength: 3, selector: (line) => line.slice(0, 4) },
);
const written = fc
  .tuple(fc.constantFrom(...STORIES), lines, fc.constantFrom("tv", "culture"), fc.nat(40))
  .map(([[name, text], front, section, day]) =>
    article(
      `${text}\n\nLire aussi : Sur gaz\n\nLire aussi : Sur visite\n\n![Une photo](photo.jpg)`,
      front,
    )
      .replace("Un titre", `Sur ${name}`)
      .replace("section: tv", `section: ${section}`)
      .replace(
        "2022-02",
        new Date(Date.parse("2025-10-20") + day * 10 * DAY).toISOString().slice(0, 10),
      ),
  );
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(anyPath, written).map(
      ([path, text]): Edit =>
        (desk) =>
          void desk.files.set(path, text),
    ),
  },
  // A word for another, at the end: nothing else of the article changes.
  fc.tuple(anyPath, fc.constantFrom("Fin.", "Suite.", "Bref.")).map(
    ([path, word]): Edit =>
      ({ files }) => {
        const text = files.get(path);
        if (typeof text === "string")
          files.set(path, text.replace(/(\n\n(Fin|Suite|Bref)\.)?$/, `\n\n${word}`));
      },
  ),
  anyPath.map(
    (path): Edit =>
      ({ files }) =>
        void files.delete(path),
  ),
  fc.tuple(anyPath, anyPath).map(
    ([from, to]): Edit =>
      ({ files }) => {
        const text = files.get(from);
        if (text !== undefined && from !== to) {
          files.delete(from);
          files.set(to, text);
        }
      },
  ),
  fc.nat(2).map(
    (shade): Edit =>
      ({ files }) => {
        for (const folder of ["2022", "2025"])
          files.set(`${folder}/photo.jpg`, Buffer.concat([PHOTO, Buffer.alloc(shade)]));
      },
  ),
  fc.constantFrom("TV", "Télé").map(
    (title): Edit =>
      ({ data }) => {
        data.set(
          "sections.yaml",
          `tv: { title: ${title} }\nculture: { title: Culture }\ninternational: { title: International }\n`,
        );
      },
  ),
  fc.constantFrom("Ada", "Grace").map(
    (name): Edit =>
      ({ data }) => {
        data.set("authors.yaml", `redaction: { name: La rédaction, bio: "Avec ${name}." }\n`);
      },
  ),
  fc.constantFrom("Turquie–Israël", "Mer noire").map(
    (title): Edit =>
      ({ data }) => {
        data.set("dossiers.yaml", `turquie-israel: { title: "${title}" }\n`);
      },
  ),
  fc.constantFrom("Essai", "L’Essai").map(
    (name): Edit =>
      ({ data }) => {
        data.set("site.yaml", `name: ${name}\nurl: https://essai.example/\n`);
      },
  ),
  fc.constantFrom(1, 30, 400).map(
    (days): Edit =>
      (desk) => {
        desk.now += days * DAY;
      },
  ),
);

const about = (name: string, end: string) =>
  article(`Du texte.\n\nLire aussi : Sur gaz\n\n${end}`).replace("Un titre", `Sur ${name}`);
const put =
  (path: string, text: string): Edit =>
  ({ files }) =>
    void files.set(path, text);
const remove =
  (path: string): Edit =>
  ({ files }) =>
    void files.delete(path);

/** What a memory forgets most easily: a word in a text, a story that another waits for, comes, is gone. */
const TELLING: readonly Edit[] = [
  put("2022/un.md", about("mer", "Fin.")),
  put("2022/un.md", about("mer", "Bref.")),
  put("2026/quatre.md", about("gaz", "Fin.")),
  put("2026/quatre.md", about("pain", "Fin.")),
  remove("2022/un.md"),
];

describe("a press that remembers", () => {
  it("makes what a press that knows nothing makes, byte for byte, after any edits", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 3, maxLength: 5 }), async (edits) => {
        const space = await newsroom({}, UNREAD);
        const memory = await emptyMemory(space);
        const desk: Desk = {
          files: new Map(
            Object.entries({ ...ARTICLES, "2022/photo.jpg": PHOTO, "2025/photo.jpg": PHOTO }),
          ),
          data: new Map(),
          now: space.now,
        };
        for (const next of [() => {}, ...edits]) {
          next(desk);
          const edited = await laidOut(space, desk);
          const { manifest, problems } = await print({ ...edited, cache: memory });
          const afresh = {
            ...edited,
            cache: await emptyMemory(space),
            output: join(temporaryFolder(), "dist"),
          };
          const clean = await print(afresh);
          assert.deepEqual([manifest, problems], [clean.manifest, clean.problems]);
          if (manifest === undefined) continue; // an edit that no press takes: the last publication stands
          assert.deepEqual(await differing(space, afresh), []);
        }
      }),
      { numRuns: SEQUENCES, examples: [[[...TELLING]]] },
    );
  });

  it("leaves the date of every file that is the same, whatever else changed", async () => {
    const space = await newsroom(ARTICLES);
    assert.ok((await print(space)).manifest);
    const before = await dates(space);
    await writeFiles(space.articles, {
      "2026/neuf.md": article("Du neuf.").replace("2022-02", "2026-11-24"),
    });
    const files = await readFiles(space.output);
    assert.ok((await print(space)).manifest);
    const after = await dates(space);
    const same = [...(await readFiles(space.output))].filter(
      ([file, bytes]) =>
        files.get(file)?.equals(bytes) &&
        /\.(html|xml|json)$/.test(file) &&
        !file.startsWith("pagefind/"),
    );
    assert.ok(same.length > 20, `${same.length} files`);
    for (const [file] of same) assert.equal(after.get(file), before.get(file), file);
  });
});

/** A desk's files on disk. */
async function laidOut(space: Workspace, { files, data, now }: Desk): Promise<Workspace> {
  await rm(space.articles, { recursive: true, force: true });
  await writeFiles(space.articles, Object.fromEntries(files));
  const folder = join(space.articles, "../data");
  await rm(folder, { recursive: true, force: true });
  const standard = await readFiles(space.data);
  await writeFiles(folder, { ...Object.fromEntries(standard), ...Object.fromEntries(data) });
  return { ...space, data: folder, now };
}

/** A cache with the pictures, cards and fonts of other tests, which go by their content, and no more. */
async function emptyMemory({ cache }: Workspace): Promise<string> {
  const folder = temporaryFolder();
  for (const name of ["pictures", "cards", "fonts"]) {
    await mkdir(join(cache, name), { recursive: true });
    await symlink(join(cache, name), join(folder, name), "dir");
  }
  return folder;
}

async function differing(one: Workspace, other: Workspace): Promise<string[]> {
  const [a, b] = [await readFiles(one.output), await readFiles(other.output)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => {
    const [left, right] = [a.get(file), b.get(file)];
    return left === undefined || right === undefined || !left.equals(right);
  });
}

async function dates({ output }: Workspace): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const file of (await readFiles(output)).keys())
    found.set(file, (await stat(join(output, file))).mtimeMs);
  return found;
}
