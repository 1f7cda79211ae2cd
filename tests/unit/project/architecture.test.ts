import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { z } from "zod";
import { PROJECT } from "../../../src/press/workspace.ts";
import { ROOMS } from "./rooms.ts";

const read = (file: string): string => readFileSync(join(PROJECT, file), "utf8");

/** What people read to find their way. */
const GUIDES = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(PROJECT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** A path of the project, from its root; neither a glob nor a place to fill in. */
const OWN_PATH = /^(?:src|tests|docs|_data|\.github|\.ci)\/[^\s*<>{}…]*$/;

const { scripts, dependencies, devDependencies } = z
  .object({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(read("package.json")));

/** The paths that a document names: its code, its links and its pictures, examples left out. */
function pathsIn(file: string): string[] {
  const prose = read(file).replace(/^```[\s\S]*?^```/gm, "");
  const code = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, written = ""]) => written);
  const links = [...prose.replace(/`[^`\n]+`/g, "").matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)]
    .map(([, link, picture]) => link ?? picture ?? "")
    .filter((link) => !/^(?:[a-z]+:|#)/.test(link))
    .map((link) => join(dirname(file), link.replace(/#.*$/, "")));
  return [...code.filter((written) => OWN_PATH.test(written)), ...links];
}

describe("docs/architecture.md", () => {
  it("tells every room of src/, in the order in which they import", () => {
    const rows = [...read("docs/architecture.md").matchAll(/^\| `src\/([^`]+)\/` \|/gm)];
    assert.deepEqual(
      rows.map(([, folder]) => folder),
      ROOMS.map(({ folder }) => folder),
    );
  });
});

describe("docs/dependencies.md", () => {
  it("says of every package why it is there", () => {
    const told = read("docs/dependencies.md");
    const names = Object.keys({ ...dependencies, ...devDependencies });
    const lost = names.filter((name) => !/^@types\//.test(name) && !told.includes(`\`${name}\``));
    assert.deepEqual(lost, []);
  });
});

describe("the documents", () => {
  for (const file of GUIDES) {
    it(`names only files that exist in ${file}`, () => {
      const lost = pathsIn(file).filter((path) => !existsSync(join(PROJECT, path)));
      assert.deepEqual(lost, []);
    });

    it(`names only commands that package.json has in ${file}`, () => {
      const named = [...read(file).matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);
      assert.deepEqual(
        named.filter((name) => !(name in scripts)),
        [],
      );
    });
  }
});
