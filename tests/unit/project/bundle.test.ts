import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { PROJECT } from "../../../src/press/workspace.ts";
import { temporaryFolder } from "../newsroom/temporary-folder.ts";

it("a command whose kept code was damaged runs all the same, as it was written", () => {
  const project = temporaryFolder();
  mkdirSync(join(project, "bin"));
  for (const file of ["bin/rotative.mjs", "package.json", "package-lock.json", "tsconfig.json"])
    cpSync(join(PROJECT, file), join(project, file));
  for (const folder of ["src", "node_modules", "_data", "articles"])
    symlinkSync(join(PROJECT, folder), join(project, folder), "junction");
  const run = () => {
    const asked = ["bin/rotative.mjs", "check", "--explain", "raw-html"];
    const { status, stdout } = spawnSync(process.execPath, asked, { cwd: project });
    assert.equal(status, 0);
    return stdout.toString();
  };
  const good = run();
  const code = join(project, ".cache/rotative/code");
  const [bundle = ""] = readdirSync(code);
  const files = readdirSync(join(code, bundle)).filter((name) => name.endsWith(".js"));
  for (const name of files) {
    const bytes = readFileSync(join(code, bundle, name));
    bytes[bytes.length >> 1] = 0x7d;
    writeFileSync(join(code, bundle, name), bytes);
  }
  assert.equal(run(), good);
});
