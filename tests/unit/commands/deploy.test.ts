import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { PROJECT } from "../../../src/press/workspace.ts";
import { temporaryFolder } from "../newsroom/temporary-folder.ts";
import { smallPublication } from "../press/deploy/small-publication.ts";

const folder = temporaryFolder();
const site = join(folder, "site");

function deploy(output: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, "bin/rotative.mjs"), "deploy", ...args],
    {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, ROTATIVE_OUTPUT: output, ...env },
    },
  );
  return { status, out: stdout, err: stderr };
}

describe("npm run deploy, as a command", () => {
  it("rehearses, sends, returns, and tells it in French with the addresses to purge", async () => {
    const first = await smallPublication({ mer: "La mer" });
    const rehearsed = deploy(first, [site, "--dry-run"]);
    assert.equal(rehearsed.status, 0, rehearsed.err);
    assert.match(rehearsed.out, /^\+ articles\/mer\/index\.html {2}\d+\soctets$/m);
    assert.match(rehearsed.err, /À envoyer +7 fichiers, /);
    assert.ok(!existsSync(site), "a rehearsal writes nothing");

    const sent = deploy(first, [site]);
    assert.equal(sent.status, 0, sent.err);
    assert.match(sent.err, /Envoyés +7 fichiers, [\s\S]*En ligne : /);
    assert.match(
      readFileSync(join(folder, "purge.txt"), "utf8"),
      /^https:\/\/journal\.example\/$/m,
    );
    assert.match(deploy(first, [site]).err, /Rien n’a changé/);

    const second = await smallPublication({ mer: "La mer", vent: "Le vent" });
    assert.equal(deploy(second, [site]).status, 0);
    const back = deploy(second, [site, "--rollback"]);
    assert.match(back.err, /Revenu à la publication du \d+ \p{L}+ 2026/u);
    assert.deepEqual(readdirSync(join(site, "articles")), ["mer"]);
  });

  it("says what is wrong and what to write instead, with exit code 2", async () => {
    const publication = await smallPublication({ mer: "La mer" });
    const wrong: [args: string[], output: string, told: RegExp][] = [
      [[], publication, /où envoyer le journal \?\nécrivez : npm run deploy -- REMOTE/],
      [[site, "--grace", "bientôt"], publication, /--grace bientôt : un nombre et une unité/],
      [[site, "--nope"], publication, /l’option --nope n’est pas connue/],
      [[site], join(folder, "rien"), /ne contient pas de publication .*npm run build/],
      [[join(publication, "x")], publication, /sont l’un dans l’autre/],
    ];
    for (const [args, output, told] of wrong) {
      const { status, err } = deploy(output, args);
      assert.match(err, told);
      assert.equal(status, 2);
      assert.doesNotMatch(err, /\n\s+at /);
    }
  });

  it("says how to install what carries the files, where it is not", async () => {
    const publication = await smallPublication({ mer: "La mer" });
    for (const [remote, told] of [
      ["ovh:journal", /rclone n’est pas installé[\s\S]*apt install rclone/],
      ["moi@serveur.invalid:/j", /rsync n’est pas installé[\s\S]*apt install rsync/],
    ] as const) {
      const { status, err } = deploy(publication, [remote], { PATH: folder, Path: folder });
      assert.match(err, told);
      assert.equal(status, 2);
    }
  });
});
