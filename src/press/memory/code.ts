import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { themeModules } from "../theme/theme-files.ts";
import { PROJECT, packageList, THEME } from "../workspace.ts";

/** What `import`, `export … from` and `import("…")` name of our own, types included. */
const SPECIFIER = /(?:\bfrom|\bimport)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g;

const hashes = new Map<string, string>();

/**
 * The hash of the code that makes something: modules, all that they import of the project, the lock file
 * and the version of Node (its dates and word breaks come with it). What is remembered under it is made
 * again when any of these changes. What draws with components draws with those of the theme.
 *
 * @param modules paths from the project's root: `src/edition/read-edition.ts`
 */
export function codeOf(modules: readonly string[], root = PROJECT, theme = THEME): string {
  const name = [root, theme, ...modules].join(" ");
  const known = hashes.get(name);
  if (known !== undefined) return known;
  const hash = createHash("sha256").update(process.version).update(textOf(packageList()));
  const files = closureOf(modules.map((module) => resolve(root, module)));
  const draws = files.some((file) => file.startsWith(join(root, "src/components/")));
  for (const file of draws ? [...files, ...themeModules(theme)] : files)
    hash.update(`\n${relative(root, file)}\n`).update(textOf(file));
  const made = hash.digest("base64url").slice(0, 22);
  hashes.set(name, made);
  return made;
}

/** Files and all that they import, in order. */
function closureOf(files: readonly string[]): string[] {
  const found = new Set<string>();
  const left = [...files];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const [, named = ""] of textOf(file).matchAll(SPECIFIER))
      left.push(resolve(dirname(file), named));
  }
  return [...found].sort();
}

const texts = new Map<string, string>();

function textOf(file: string): string {
  const path = resolve(PROJECT, file);
  const text = texts.get(path) ?? readFileSync(path, "utf8");
  texts.set(path, text);
  return text;
}
