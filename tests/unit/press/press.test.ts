import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after, before, describe, it } from "node:test";
import { press } from "../../../src/press/press.ts";
import { Progress } from "../../../src/press/progress.ts";
import { PROJECT, workspaceFrom } from "../../../src/press/workspace.ts";
import { article } from "../paper.ts";

const quiet = () => new Progress({ terminal: false, write: () => {} }, () => 0);
const PICTURE = join(PROJECT, "articles/2018/hurriyet-soixante-dix-ans-dates.png");

describe("a publication", () => {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "rotative-press-"));
  });
  after(() => rm(folder, { recursive: true }));

  const workspace = (name: string, env: Record<string, string> = {}) =>
    workspaceFrom(
      {
        ROTATIVE_ARTICLES: join(folder, name),
        ROTATIVE_DATA: join(PROJECT, "_data"),
        ROTATIVE_OUTPUT: join(folder, `${name}-dist`),
        ROTATIVE_CACHE: join(PROJECT, ".cache/rotative"),
        ROTATIVE_NOW: "2026-11-24T06:00:00Z",
        ...env,
      },
      folder,
      0,
    );

  async function archive(name: string, files: Record<string, string>): Promise<void> {
    await mkdir(join(folder, name, "2022"), { recursive: true });
    for (const [file, content] of Object.entries(files))
      await writeFile(join(folder, name, "2022", file), content);
    await cp(PICTURE, join(folder, name, "2022/photo.png"));
  }

  async function contents(root: string): Promise<Map<string, string>> {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return new Map(
      await Promise.all(
        files.map(
          async (file) =>
            [relative(root, file), await readFile(file, "base64")] as [string, string],
        ),
      ),
    );
  }

  it("is the same, byte for byte, each time it is made", async () => {
    const files = {
      "a.md": article('![Une photo](photo.png "Légende")'),
      "b.md": article("Lire aussi : Un titre"),
    };
    await archive("same", files);
    const space = workspace("same");
    const first = await press(space, quiet());
    assert.ok(first.manifest, JSON.stringify(first));
    const before = await contents(space.output);
    await press(space, quiet());
    const after = await contents(space.output);
    assert.deepEqual([...after.keys()].sort(), [...before.keys()].sort());
    for (const [file, bytes] of before) assert.equal(after.get(file), bytes, file);
  });

  it("is left as it was by an article at fault, a damaged picture, or a check that says no", async () => {
    const good = { "a.md": article("![Une photo](photo.png)") };
    await archive("kept", good);
    const space = workspace("kept");
    assert.ok((await press(space, quiet())).manifest);
    const before = await contents(space.output);
    const fails = async (...checks: Parameters<typeof press>[2] & unknown[]) => {
      const printed = await press(space, quiet(), checks);
      assert.equal(printed.manifest, undefined);
      assert.deepEqual(await contents(space.output), before);
      return printed.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join();
    };
    const at = (file: string) => join(folder, "kept/2022", file);

    await writeFile(at("b.md"), "---\ntitle: Mossad : Ankara\n---\n");
    assert.match(await fails(), /b\.md:2 un texte qui contient « : »/);
    await rm(at("b.md"));

    await writeFile(at("photo.png"), "pas une image");
    assert.match(await fails(), /a\.md:6 l’image « photo\.png » est abîmée/);
    await cp(PICTURE, at("photo.png"));

    await fails({ name: "Relecture", check: () => Promise.resolve(false) });
    assert.ok((await press(space, quiet())).manifest);
  });

  it("carries the base path of its public address everywhere", async () => {
    await archive("base", { "a.md": article("![Une photo](photo.png)") });
    const space = workspace("base", { ROTATIVE_URL: "https://x.github.io/paper" });
    const { manifest, faults } = await press(space, quiet());
    assert.deepEqual(faults, []);
    assert.equal(manifest?.kinds.search, "/paper/recherche/");
    const page = await readFile(join(space.output, "articles/2022/a/index.html"), "utf8");
    assert.match(
      page,
      /<link rel="canonical" href="https:\/\/x\.github\.io\/paper\/articles\/2022\/a\/"/,
    );
    for (const [, address] of page.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)) {
      assert.ok(address?.startsWith("/paper/"), address);
    }
    assert.ok(existsSync(join(space.output, "pagefind/pagefind.js")));
  });

  it("never gives away a draft or an embargoed story, not even by name", async () => {
    const hidden = (line: string, title: string) =>
      article("Un texte.", [line]).replace("Un titre", title);
    await archive("secret", {
      "a.md": article("Lire aussi : Brouillonnant"),
      "b.md": hidden("draft: true", "Brouillonnant"),
      "c.md": hidden("embargo: 2027-01-01", "Embargolâtre"),
    });
    const space = workspace("secret");
    const { manifest } = await press(space, quiet());
    assert.equal(manifest?.articles, 1);
    for (const [file, bytes] of await contents(space.output)) {
      const text = Buffer.from(bytes, "base64").toString("utf8");
      assert.doesNotMatch(text, /Embargolâtre/, file);
    }
  });
});
