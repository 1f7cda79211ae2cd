import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { newsroom, print } from "../../newsroom/newsroom.ts";
import { readFiles, temporaryFolder, writeFiles } from "../../newsroom/temporary-folder.ts";
import { article } from "../../paper.ts";

const DATA = join(import.meta.dirname, "../../newsroom/_data");

/** What a paper is made of when its site.yaml ends with some lines. */
async function published(lines: string): Promise<Map<string, Buffer>> {
  const data = temporaryFolder();
  const files = Object.fromEntries(
    [...(await readFiles(DATA))].map(([path, bytes]) => [
      path,
      path === "site.yaml" ? `${bytes.toString()}${lines}` : bytes,
    ]),
  );
  await writeFiles(data, files);
  const space = await newsroom({ "2022/a.md": article() }, { ROTATIVE_DATA: data });
  assert.ok((await print(space)).manifest);
  const made = await readFiles(space.output);
  await print(space); // what did not change is kept
  assert.deepEqual([...(await readFiles(space.output)).keys()], [...made.keys()]);
  return made;
}

const off = await published("");
const on = await published("admin: true\n");
const isDesk = (file: string) => file.startsWith("admin/");

describe("the browser desk", () => {
  it("is not there unless the house wants it", () => {
    assert.deepEqual([...off.keys()].filter(isDesk), []);
    for (const file of ["admin/index.html", "admin/desk.js", "admin/desk.json"])
      assert.ok(on.has(file), file);
  });

  it("changes nothing that readers get, and nothing leads to it", () => {
    const readers = (files: Map<string, Buffer>) =>
      new Map([...files].filter(([file]) => !isDesk(file)));
    assert.deepEqual([...readers(on).keys()], [...off.keys()]);
    for (const [file, bytes] of readers(on)) {
      if (/^(publication|fichiers)\.json$|^pagefind\//.test(file)) continue; // dates, and compressed
      if (/^_/.test(file)) continue; // hosts are told of its own headers
      assert.ok(bytes.equals(off.get(file) ?? Buffer.of()), file);
      assert.doesNotMatch(bytes.toString("latin1"), /\/admin\//, file);
    }
  });

  it("is for no search engine, and its scripts name no other host for its faces", () => {
    const page = on.get("admin/index.html")?.toString() ?? "";
    assert.match(page, /<meta name="robots" content="noindex, nofollow">/);
    assert.match(page, /<meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
    const script = on.get("admin/desk.js")?.toString() ?? "";
    assert.doesNotMatch(script, /fontsource\/fonts\//);
    for (const [, face = ""] of script.matchAll(/url\((assets\/[\w.-]+\.woff2)\)/g))
      assert.ok(on.has(`admin/${face}`), face);
  });

  it("is told at its line when what the house wants of it cannot be", async () => {
    const data = temporaryFolder();
    const site = await readFile(join(DATA, "site.yaml"), "utf8");
    for (const [line, says] of [
      ["admin: oui", /« admin » attend/],
      ["admin: { backend: github }", /il manque « repo »/],
      ["admin: { repo: journal }", /« repo » attend un dépôt/],
      ["admin: { repos: a/b }", /la clé « repos » n’existe pas/],
    ] as const) {
      await writeFiles(data, { "site.yaml": `${site}${line}\n` });
      const space = await newsroom({ "2022/a.md": article() }, { ROTATIVE_DATA: data });
      const { problems } = await print({ ...space, lender: DATA });
      const told = problems.map(({ message }) => message).join("\n");
      assert.match(told, says, line);
    }
  });
});
