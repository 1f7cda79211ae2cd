import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { z } from "zod";
import { PROJECT } from "../../../src/press/workspace.ts";

const read = (file: string): unknown => JSON.parse(readFileSync(join(PROJECT, file), "utf8"));

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string().optional(),
        resolved: z.string().optional(),
        os: z.array(z.string()).optional(),
        cpu: z.array(z.string()).optional(),
        optionalDependencies: z.record(z.string(), z.string()).optional(),
      }),
    ),
  })
  .parse(read("package-lock.json")).packages;

const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(read("package.json"));

/** Packages whose work is done by a binary, one package per platform. */
const NATIVE = [
  "@biomejs/biome",
  "pagefind",
  "esbuild",
  "lightningcss",
  "typescript",
  "sharp",
  "oxc-parser",
];

const PLATFORMS = [
  ["linux", "x64"],
  ["linux", "arm64"],
  ["darwin", "x64"],
  ["darwin", "arm64"],
  ["win32", "x64"],
] as const;

/** Where Node looks for a package from another: inside it, beside it, or further up. */
function besideOrAbove(path: string, name: string): string {
  const folders = path.split("node_modules/").slice(0, -1);
  const parents = folders.map(
    (_, depth) => `${folders.slice(0, depth + 1).join("node_modules/")}node_modules/${name}`,
  );
  return (
    [`${path}/node_modules/${name}`, ...parents.reverse()].find((place) => place in lock) ?? ""
  );
}

describe("the lock file", () => {
  for (const name of NATIVE) {
    const entries = Object.entries(lock).filter(([path]) => path.endsWith(`node_modules/${name}`));
    it(`holds what ${name} needs on Linux, macOS and Windows`, () => {
      assert.ok(entries.length > 0, `${name} is not installed`);
      for (const [path, { optionalDependencies = {} }] of entries) {
        const binaries = Object.entries(optionalDependencies).map(([binary, version]) => ({
          binary,
          version,
          locked: lock[besideOrAbove(path, binary)],
        }));
        for (const [os, cpu] of PLATFORMS) {
          const found = binaries.filter(
            ({ locked }) => locked?.os?.includes(os) && (locked.cpu?.includes(cpu) ?? true),
          );
          assert.ok(found.length > 0, `${name} has nothing for ${os} ${cpu}`);
        }
      }
    });
  }

  it("names no registry: each contributor's own is used", () => {
    for (const [path, { resolved }] of Object.entries(lock))
      assert.equal(resolved, undefined, path);
  });

  it("is made of exact versions", () => {
    for (const [name, version] of Object.entries({
      ...manifest.dependencies,
      ...manifest.devDependencies,
    })) {
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
    }
  });
});
