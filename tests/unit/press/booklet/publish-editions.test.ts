import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { appendFile, cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import type { Workspace } from "../../../../src/press/workspace.ts";
import { newsroom, print } from "../../newsroom/newsroom.ts";
import { temporaryFolder, writeFiles } from "../../newsroom/temporary-folder.ts";
import { ReadPage } from "../../publication.ts";

const DATA = join(import.meta.dirname, "../../newsroom/_data");

/** A newsroom that publishes what lies in its folder of editions. */
async function room(flag: string): Promise<Workspace> {
  const data = temporaryFolder();
  await cp(DATA, data, { recursive: true });
  await appendFile(join(data, "site.yaml"), `\n${flag}\n`);
  const section = /^(\w[\w-]*):/m.exec(readFileSync(join(DATA, "sections.yaml"), "utf8"))?.[1];
  const space = await newsroom(
    {
      "2026/a.md": `---\ntitle: "Un titre"\nsection: ${section}\ndate: 2026-11-20\n---\nUn texte.`,
    },
    { ROTATIVE_DATA: data, ROTATIVE_EDITIONS: temporaryFolder() },
  );
  await writeFiles(space.editions, {
    "edition-2026-11-19.pdf": "%PDF",
    "edition-2026-11-20.pdf": "%PDF",
    "edition-2026-11-20.epub": "PK",
    "edition-inconnu.pdf": "%PDF",
    "notes.txt": "à nous",
  });
  return space;
}

function linksOf(space: Workspace): string[] {
  const page = new ReadPage(readFileSync(join(space.output, "en-continu/index.html"), "utf8"));
  return [...page.links().values()].filter((address) => address.includes("/editions/"));
}

describe("editions in a publication", () => {
  let space: Workspace;
  before(async () => {
    space = await room("editions: true");
    assert.deepEqual((await print(space)).problems, []);
  });

  it("are led to from « En continu », the newest alone, in the formats that are there", () => {
    const ends = linksOf(space).map((address) => address.split("/").at(-1));
    assert.deepEqual(ends, ["edition-2026-11-20.pdf", "edition-2026-11-20.epub"]);
  });

  it("are published, and nothing else of their folder is", () => {
    assert.ok(existsSync(join(space.output, "editions/edition-2026-11-19.pdf")));
    for (const name of ["edition-inconnu.pdf", "notes.txt"])
      assert.ok(!existsSync(join(space.output, "editions", name)), name);
  });

  it("leave no dead link when one is taken away", async () => {
    await rm(join(space.editions, "edition-2026-11-20.epub"));
    const again = await print(space);
    assert.deepEqual(again.faults, []);
    assert.equal(again.unchanged, undefined);
    assert.equal(linksOf(space).length, 1);
  });

  it("stay where they are without the flag", async () => {
    const without = await room("");
    await print(without);
    assert.deepEqual(linksOf(without), []);
    assert.ok(!existsSync(join(without.output, "editions")));
  });
});
