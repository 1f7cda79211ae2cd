import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { PROJECT } from "../../../src/press/workspace.ts";
import { environmentOf } from "../newsroom/newsroom.ts";
import { temporaryFolder, writeFiles } from "../newsroom/temporary-folder.ts";
import { article } from "../paper.ts";

const folder = temporaryFolder();
const file = join(folder, "prochaines-parutions.json");

function press(env: Record<string, string> = {}): { status: number | null; err: string } {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, "bin/rotative.mjs"), "press"],
    {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, ...environmentOf(folder), ...env },
    },
  );
  return { status, err: stderr };
}

describe("a publication, of what is to come", () => {
  it("tells the editor and the file, also when nothing changed; a press that fails leaves it", async () => {
    const embargoed = article("À paraître.", ["embargo: 2026-11-24T18:00"]);
    await writeFiles(join(folder, "articles"), {
      "2026/a.md": article("Du texte."),
      "2026/été.md": embargoed.replace("Un titre", "L’été prochain"),
      "2026/non.md": article("Pas encore.", ["draft: true", "embargo: 2026-11-25"]),
    });
    const env = { ROTATIVE_URL: "https://x.example/journal/" };
    for (const how of [/Publié/, /Rien n’a changé/]) {
      const { status, err } = press(env);
      assert.equal(status, 0, err);
      assert.match(err, how);
      assert.match(
        err,
        /Prochaines parutions.*\n.*24\u00A0novembre 2026 à 18\u00A0h .*L’été prochain/,
      );
      assert.doesNotMatch(err, /non\.md/);
      assert.deepEqual(JSON.parse(readFileSync(file, "utf8")), {
        version: 1,
        releases: [
          {
            instant: "2026-11-24T17:00:00.000Z",
            event: "paraît",
            file: "articles/2026/été.md",
            address: "/journal/articles/2026/%C3%A9t%C3%A9/",
          },
        ],
      });
      rmSync(file);
    }
    await writeFiles(join(folder, "articles"), { "2026/b.md": "---\ntitle: Non : fini\n---\n" });
    assert.equal(press(env).status, 1);
    assert.equal(existsSync(file), false);
  });

  it("refuses to tell readers what is under embargo", () => {
    const { status, err } = press({ ROTATIVE_RELEASES: join(folder, "dist/parutions.json") });
    assert.equal(status, 2);
    assert.match(err, /serait publié avec le journal/);
  });
});
