import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { rename, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, it } from "node:test";
import { checkWorkspace } from "../../../../src/press/desk/check-workspace.ts";
import type { Workspace } from "../../../../src/press/workspace.ts";
import { UsageError } from "../../../../src/press/workspace.ts";
import { newsroom, print } from "../../newsroom/newsroom.ts";
import { temporaryFolder, writeFiles } from "../../newsroom/temporary-folder.ts";
import { article } from "../../paper.ts";

const ARTICLES = { "2021/le-canal.md": article(), "2022/autre.md": article() };

/** A manifest of files as a publication has it. */
function manifest(...files: string[]): string {
  const file = { sha256: "0".repeat(64), size: 1, type: "text/html", cache: "revalidate" };
  return JSON.stringify({
    ...{ version: 1, clock: "2026-11-24T06:00:00.000Z", press: "0.1.0" },
    files: Object.fromEntries(files.map((path) => [path, file])),
  });
}

async function paper(): Promise<Workspace> {
  return { ...(await newsroom(ARTICLES)), cache: temporaryFolder() };
}

async function told(workspace: Workspace): Promise<string[]> {
  const { problems } = await checkWorkspace(workspace);
  return problems
    .filter(({ message }) => message.includes("n’existe plus"))
    .map(({ file, remedy }) => `${file.replace(/^.*\/(articles|_data)\//, "$1/")} ${remedy}`);
}

function git(workspace: Workspace, ...args: string[]): void {
  const cwd = join(workspace.articles, "..");
  const who = ["-c", "user.name=t", "-c", "user.email=t@t.t"];
  const { status, stderr } = spawnSync("git", [...who, ...args], { cwd, encoding: "utf8" });
  assert.equal(status, 0, stderr);
}

function commit(workspace: Workspace): void {
  git(workspace, "add", "articles");
  git(workspace, "commit", "-qm", "Un pas");
}

const move = (workspace: Workspace, from: string, to: string) =>
  rename(join(workspace.articles, from), join(workspace.articles, to));

describe("the addresses of the last publication", () => {
  it("are those of the manifest that ROTATIVE_BEFORE names, a file, a folder or an address", async () => {
    const files = ["articles/2020/perdu/index.html", "articles/2022/autre/index.html", "feed.xml"];
    const folder = temporaryFolder();
    await writeFiles(folder, { "fichiers.json": manifest(...files) });
    const workspace = await paper();
    const server = createServer((request, answer) => {
      answer.statusCode = request.url === "/fichiers.json" ? 200 : 404;
      answer.end(manifest(...files));
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const online = `http://127.0.0.1:${port}`;
    try {
      for (const before of [folder, join(folder, "fichiers.json"), `${online}/fichiers.json`]) {
        const [first, ...others] = await told({ ...workspace, before });
        assert.match(first ?? "", /removed: \[\/articles\/2020\/perdu\/\]/, before);
        assert.deepEqual(others, []);
      }
      assert.deepEqual(await told({ ...workspace, before: `${online}/nothing-yet.json` }), []);
    } finally {
      server.closeAllConnections();
      server.close();
    }
    await writeFiles(folder, { "fichiers.json": "{}" });
    await assert.rejects(told({ ...workspace, before: folder }), UsageError);
  });

  it("are none before the first", async () => {
    assert.deepEqual(await told(await paper()), []);
  });

  it("stop a press that would lose one, and leave what is published", async () => {
    const workspace = await paper();
    assert.ok((await print(workspace)).manifest);
    await move(workspace, "2021/le-canal.md", "2022/le-canal.md");
    const stopped = await print(workspace);
    assert.equal(stopped.manifest, undefined);
    assert.match(stopped.problems[0]?.remedy ?? "", /aliases: \[\/articles\/2021\/le-canal\/\]/);
    assert.equal((await told(workspace)).length, 1);
    await writeFiles(workspace.articles, {
      "2022/le-canal.md": article("Un texte.", ["aliases: [/articles/2021/le-canal/]"]),
    });
    assert.ok((await print(workspace)).manifest);
  });

  it("are led by Git to the article's new name, whatever that is", async () => {
    const workspace = await paper();
    const text = article("Le canal a ouvert en novembre, devant toute la cour.");
    await writeFiles(workspace.articles, { "2021/le-canal.md": text });
    git(workspace, "init", "-q", "-b", "main");
    commit(workspace);
    assert.ok((await print(workspace)).manifest);
    await move(workspace, "2021/le-canal.md", "2022/suez.md");
    commit(workspace);
    assert.match((await told(workspace))[0] ?? "", /^articles\/2022\/suez\.md .*2021\/le-canal/);
  });

  it("are no one's while the main branch never had the article", async () => {
    const workspace = await paper();
    git(workspace, "init", "-q", "-b", "main");
    git(workspace, "add", "articles/2022");
    git(workspace, "commit", "-qm", "Avant");
    git(workspace, "checkout", "-qb", "travail");
    commit(workspace);
    assert.ok((await print(workspace)).manifest);
    await move(workspace, "2021/le-canal.md", "2021/suez.md");
    assert.deepEqual(await told(workspace), []);
    await rm(join(workspace.articles, "2022/autre.md"));
    assert.match((await told(workspace))[0] ?? "", /articles\/2022\/autre/);
  });
});
