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
        integrity: z.string().optional(),
        license: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
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

/** What may be used, changed and passed on, by a newspaper too; of MPL and LGPL, what is changed must be shown. */
const LICENCES = new Set([
  ...[
    "0BSD",
    "Apache-2.0",
    "BlueOak-1.0.0",
    "BSD",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "ISC",
  ],
  ...[
    "LGPL-3.0-or-later",
    "MIT",
    "MPL-2.0",
    "OFL-1.1",
    "PSF-2.0",
    "Python-2.0",
    "Unlicense",
    "Zlib",
  ],
]);

/** Packages whose `package.json` says it in an old way, or in the Readme only; read on 2026-11-29. */
const SAID_ELSEWHERE: Readonly<Record<string, string>> = {
  ...{ busboy: "MIT", duplexer: "MIT", "humanize-number": "MIT", only: "MIT", slick: "MIT" },
  ...{ "parse-cache-control": "BSD", streamsearch: "MIT" },
};

/** Packages that would run a program when installed: none is let, and each works without (binaries, else slower). */
const WITH_SCRIPTS = [
  "@parcel/watcher",
  "esbuild",
  "exifreader",
  "lmdb",
  "msgpackr-extract",
  "sharp",
];

const nameOf = (path: string) => path.split("node_modules/").at(-1) ?? "";

/** Of an expression of SPDX: one side of each OR will do, of an AND both must. */
function isUsable(licence: string): boolean {
  const sides = licence.replace(/^\(|\)$/g, "").split(" OR ");
  return sides.some((side) => side.split(" AND ").every((name) => LICENCES.has(name)));
}

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

  it("has the hash of every package: another's bytes are not installed", () => {
    for (const [path, { integrity }] of Object.entries(lock))
      if (path !== "") assert.match(integrity ?? "", /^sha512-/, path);
  });

  it("lets no package run a program when it is installed, and names those that would", () => {
    assert.match(readFileSync(join(PROJECT, ".npmrc"), "utf8"), /^ignore-scripts=true$/m);
    const would = Object.entries(lock).filter(([, { hasInstallScript }]) => hasInstallScript);
    assert.deepEqual([...new Set(would.map(([path]) => nameOf(path)))].sort(), WITH_SCRIPTS);
  });

  it("holds no package that a newspaper may not use", () => {
    const refused = Object.entries(lock)
      .filter(([path]) => path !== "")
      .map(
        ([path, { license }]) => [path, SAID_ELSEWHERE[nameOf(path)] ?? license ?? "none"] as const,
      )
      .filter(([, licence]) => !isUsable(licence));
    assert.deepEqual(refused, []);
    for (const licence of ["GPL-3.0-only", "MIT AND GPL-3.0-only", "none"])
      assert.equal(isUsable(licence), false, licence);
    assert.ok(isUsable("(MIT OR GPL-3.0-or-later)"));
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
