import assert from "node:assert/strict";
import { join, sep } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { fileLinks } from "../../../../src/press/report/file-links.ts";
import { temporaryFolder } from "../../newsroom/temporary-folder.ts";

const cwd = temporaryFolder();
const file = "articles/2022/l’été & #1.md";

describe("links to files", () => {
  it("are relative to the page, and open the file whatever its name holds", () => {
    const folder = join(cwd, "deep/rapport");
    const link = fileLinks(folder, cwd, "fichier")(file, { line: 3, column: 8 });
    assert.match(link, /^\.\.\/\.\.\/articles\/2022\//);
    const page = pathToFileURL(join(folder, "index.html"));
    assert.equal(fileURLToPath(new URL(link, page)), join(cwd, file.split("/").join(sep)));
  });

  it("open an editor at the line when asked to", () => {
    const links = fileLinks(join(cwd, "rapport"), cwd, "vscode");
    const path = pathToFileURL(join(cwd, file)).pathname;
    assert.equal(links(file, { line: 3, column: 8 }), `vscode://file${path}:3:8`);
    assert.equal(links(file), `vscode://file${path}`);
  });
});
