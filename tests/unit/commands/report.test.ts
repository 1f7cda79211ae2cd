import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { checkHtml } from "../../../src/press/checks/check-html.ts";
import { PROJECT } from "../../../src/press/workspace.ts";
import { environmentOf } from "../newsroom/newsroom.ts";
import { temporaryFolder, writeFiles } from "../newsroom/temporary-folder.ts";
import { article } from "../paper.ts";
import { ReadPage } from "../publication.ts";
import { TEXTS } from "../related/story.ts";

const folder = temporaryFolder();
const rapport = join(folder, "rapport");

function run(
  command: string,
  ...args: string[]
): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, "bin/rotative.mjs"), command, ...args],
    {
      cwd: folder,
      encoding: "utf8",
      env: {
        ...process.env,
        ...environmentOf(folder),
        ROTATIVE_CACHE: join(folder, "cache"),
      },
    },
  );
  return { status, out: stdout, err: stderr };
}

describe("npm run report", () => {
  before(async () => {
    await writeFiles(join(folder, "articles"), {
      "2022/gaz.md": article(`${TEXTS.gaz.replaceAll("\n", "\n\n")}\n\n## \n`),
      "2022/gazoduc.md": article(TEXTS.gazoduc.replaceAll("\n", "\n\n")),
      "2022/pain.md": article(TEXTS.pain.replaceAll("\n", "\n\n"), ["related: false"]),
    });
    await writeFiles(folder, {
      "log.txt": "gazoduc\t12\nzeppelin\t7\n",
      "bad.txt": "gaz\tdouze\n",
    });
  });

  it("makes a page before anything is published, and says where it is and what it counted", async () => {
    const { status, out, err } = run("report", "rapport");
    assert.equal(status, 0, err);
    assert.match(
      out,
      /^\d avertissements?\n\d groupes? .*\n\d articles? isolés?\n\nRapport : rapport\/index\.html\n$/,
    );
    const page = new ReadPage(readFileSync(join(rapport, "index.html"), "utf8"));
    const words = page.texts("main").join();
    assert.match(words, /Rien n’est publié ici/);
    assert.match(words, /Aucune publication n’a encore été faite/);
    const link = page.links().get("articles/2022/gaz.md:12:1");
    assert.ok(link !== undefined && existsSync(join(rapport, link)), link);
    assert.match(readFileSync(join(rapport, "carte.svg"), "utf8"), /^<svg /);
    assert.deepEqual(await checkHtml(rapport, () => {}), []);
  });

  it("weighs what is published, tells its times, and asks its index what a log asks", () => {
    assert.equal(run("report", "rapport", "--queries", "log.txt").status, 2, "no index yet");
    assert.equal(run("press").status, 0);
    const { status, err } = run("report", "rapport", "--queries", "log.txt", "--links", "vscode");
    assert.equal(status, 0, err);
    const page = new ReadPage(readFileSync(join(rapport, "index.html"), "utf8"));
    const words = page.texts("main").join();
    assert.match(words, /2\u00A0questions, 19\u00A0fois posées/);
    assert.match(words, /zeppelin7/);
    assert.doesNotMatch(words, /gazoduc12/);
    assert.match(words, /1\u00A0publication faite/);
    assert.match(words, /La publication pèse/);
    assert.match(
      page.links().get("articles/2022/gaz.md:12:1") ?? "",
      /^vscode:\/\/file\/.*gaz\.md:12:1$/,
    );
  });

  it("writes the same page for the same archive", () => {
    const again = () => {
      assert.equal(run("report", "rapport").status, 0);
      return ["index.html", "carte.svg", "rapport.css"].map((name) =>
        readFileSync(join(rapport, name), "utf8"),
      );
    };
    assert.deepEqual(again(), again());
  });

  it("refuses with 2 what it would spoil or does not understand, and says what to write", async () => {
    await writeFiles(folder, { "site/index.html": "<p>Le mien</p>" });
    for (const [args, says] of [
      [["dist/rapport"], /il serait publié/],
      [["articles"], /dossier des articles/],
      [["site"], /n’est pas un rapport, et serait perdu/],
      [["carte.svg"], /le rapport est un dossier/],
      [["--links", "emacs"], /fichier ou vscode/],
      [["--queries", "bad.txt"], /bad\.txt:1:1 : .*un nombre de fois/],
    ] as const) {
      const { status, err } = run("report", ...args);
      assert.equal(status, 2, args.join(" "));
      assert.match(err, says);
    }
    assert.equal(readFileSync(join(folder, "site/index.html"), "utf8"), "<p>Le mien</p>");
  });
});
