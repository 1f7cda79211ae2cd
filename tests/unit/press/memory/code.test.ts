import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { codeOf } from "../../../../src/press/memory/code.ts";
import { temporaryFolder, writeFiles } from "../../newsroom/temporary-folder.ts";

describe("the code that something is made by", () => {
  const CODE = {
    "a.ts": 'import { b } from "./rooms/b.ts";\nexport const a = b;\n',
    "rooms/b.ts": 'export type { C } from "../c.ts";\nexport const b = 1;\n',
    "c.ts": "export type C = string;\n",
    "d.ts": "export const d = 4;\n",
  };

  /** The hash of `a.ts` in a folder of its own, when files of it are as told. */
  async function hashed(changes: Readonly<Record<string, string>> = {}): Promise<string> {
    const folder = temporaryFolder();
    await writeFiles(folder, { ...CODE, ...changes });
    return codeOf(["a.ts"], folder);
  }

  it("is the same wherever the project lies, and whatever else changes", async () => {
    assert.equal(await hashed(), await hashed({ "d.ts": "export const d = 5;\n" }));
  });

  it("changes with any module of its imports, types included", async () => {
    const before = await hashed();
    assert.notEqual(await hashed({ "c.ts": "export type C = number;\n" }), before);
    assert.notEqual(await hashed({ "rooms/b.ts": CODE["rooms/b.ts"].replace("1", "2") }), before);
  });

  it("changes with the theme where it draws with components, and only there", async () => {
    const theme = temporaryFolder();
    await writeFiles(theme, { "components/A.tsx": "export const A = 1;\n" });
    const root = temporaryFolder();
    await writeFiles(root, {
      "page.ts": 'import { A } from "./src/components/A.tsx";\nexport const p = A;\n',
      "src/components/A.tsx": "export const A = 0;\n",
      "other.ts": "export const o = 1;\n",
    });
    const none = join(theme, "none");
    assert.notEqual(codeOf(["page.ts"], root, theme), codeOf(["page.ts"], root, none));
    assert.equal(codeOf(["other.ts"], root, theme), codeOf(["other.ts"], root, none));
  });
});
