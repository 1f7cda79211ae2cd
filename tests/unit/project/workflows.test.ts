import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { parse } from "yaml";
import { z } from "zod";
import { PROJECT } from "../../../src/press/workspace.ts";

const FOLDERS = [".github/workflows", "docs/workflows"];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(join(PROJECT, folder)).map((name) => `${folder}/${name}`),
).filter((file) => /\.ya?ml$/.test(file));
const read = (file: string) => readFileSync(join(PROJECT, file), "utf8");

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read("package.json")));

/** What GitHub, whose form Forgejo took over, says of a workflow. */
function faultsOf(file: string, content = read(file)): string[] {
  const { context } = parseWorkflow({ name: file, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

describe("the workflows", () => {
  it("are those of three forges", () => {
    assert.ok(FILES.some((file) => file.includes("gitlab")));
    assert.ok(FILES.some((file) => file.includes("forgejo")));
    assert.ok(FILES.length > 3);
  });

  for (const file of FILES) {
    it(`run commands that there are: ${file}`, () => {
      const text = read(file);
      assert.ok(parse(text));
      const named = [...text.matchAll(/\bnpm run (?:-s )?([\w:]+)/g)].map(([, name = ""]) => name);
      assert.deepEqual(
        named.filter((name) => !(name in scripts)),
        [],
      );
    });

    it(`name others' actions by their commit: ${file}`, () => {
      const used = [...read(file).matchAll(/\buses: (\S+)(.*)$/gm)];
      for (const [line, action = "", remark = ""] of used) {
        if (action.startsWith("./")) continue;
        assert.match(action, /@[0-9a-f]{40}$/, line);
        assert.match(remark, /# v\d/, line);
      }
    });
  }

  for (const file of FILES.filter((name) => !name.includes("gitlab"))) {
    it(`are what GitHub's own parser takes: ${file}`, () => {
      assert.deepEqual(faultsOf(file), []);
      assert.notDeepEqual(faultsOf(file, read(file).replace("runs-on:", "run-on:")), []);
    });
  }
});
