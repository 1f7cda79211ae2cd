import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/** A room of `src/`: what it may import is itself and the rooms before it in the list. */
export interface Room {
  /** Its folder under `src/`, with `/`. */
  readonly folder: string;
  /** It knows no disk, no clock and no environment: they are passed in. */
  readonly pure: boolean;
}

/** The rooms of `src/`, in order: each imports only from those before it. docs/architecture.md says what each knows. */
export const ROOMS: readonly Room[] = [
  { folder: "collections", pure: true },
  { folder: "addresses", pure: true },
  { folder: "french", pure: true },
  { folder: "desk", pure: true },
  { folder: "reading", pure: true },
  { folder: "figures", pure: true },
  { folder: "house", pure: true },
  { folder: "article", pure: true },
  { folder: "schemas", pure: true },
  { folder: "markdown", pure: true },
  { folder: "admin", pure: true },
  { folder: "importing", pure: true },
  { folder: "edition", pure: true },
  { folder: "related", pure: true },
  { folder: "search/text", pure: true },
  { folder: "search/files", pure: true },
  { folder: "search/query", pure: true },
  { folder: "search/index", pure: false },
  { folder: "styles", pure: true },
  { folder: "publication", pure: true },
  { folder: "browser", pure: true },
  { folder: "components", pure: true },
  { folder: "machines", pure: true },
  { folder: "pages", pure: true },
  { folder: "report", pure: true },
  { folder: "letter", pure: true },
  { folder: "booklet", pure: true },
  { folder: "deploy", pure: true },
  { folder: "press", pure: false },
  { folder: "commands", pure: false },
];

/** A file of `src/` and the files of `src/` that it imports, all with `/`, from `src/`. */
export interface SourceModule {
  readonly file: string;
  readonly text: string;
  readonly imports: readonly string[];
}

/** What `import`, `export … from` and `import("…")` name, types included. */
const SPECIFIER = /(?:\bfrom|\bimport)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g;

/** Reads every module under a folder, and what each imports of the others. */
export function modulesUnder(root: string): SourceModule[] {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
    .sort();
  return files.map((file) => {
    const text = readFileSync(join(root, file), "utf8");
    const imports = [...text.matchAll(SPECIFIER)].map(([, named = ""]) => {
      const target = resolve(root, dirname(file), named);
      if (!existsSync(target)) throw new Error(`${file} imports ${named}, which does not exist`);
      return relative(root, target).split(sep).join("/");
    });
    return { file, text, imports: [...new Set(imports)] };
  });
}

/** The room that a file stands in: the innermost of those whose folder holds it. */
function roomOf(file: string, rooms: readonly Room[]): Room | undefined {
  return rooms
    .filter(({ folder }) => file.startsWith(`${folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
}

/** Imports that go down the list, each with what to do about it. */
export function wrongWay(modules: readonly SourceModule[], rooms: readonly Room[]): string[] {
  return modules.flatMap(({ file, imports }) =>
    imports.flatMap((target) => {
      const [from, to] = [roomOf(file, rooms), roomOf(target, rooms)];
      if (from === undefined)
        return [`${file} stands in no room: add its folder to ROOMS and to docs/architecture.md`];
      if (to === undefined || rooms.indexOf(to) <= rooms.indexOf(from)) return [];
      return [
        `${file} imports ${target}, but ${to.folder}/ comes after ${from.folder}/: move what both need into a room before ${from.folder}/, or pass it in`,
      ];
    }),
  );
}

/** Files that import each other, each circle once, from its first file. */
export function circles(modules: readonly SourceModule[]): string[] {
  const imports = new Map(modules.map((one) => [one.file, one.imports]));
  const done = new Set<string>();
  const found = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      const circle = path.slice(start);
      const first = circle.indexOf([...circle].sort()[0] ?? "");
      found.add([...circle.slice(first), ...circle.slice(0, first)].join(" → "));
      return;
    }
    if (done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const { file } of modules) visit(file, []);
  return [...found].map(
    (circle) => `${circle}: put what they share into a file that imports neither`,
  );
}

/** What reaches out of a program: modules of Node, the clock, the environment. */
const OUTSIDE = /"node:[^"]*"|\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/;

/** Pure rooms that reach out, each with what to do about it. */
export function impurities(modules: readonly SourceModule[], rooms: readonly Room[]): string[] {
  return modules.flatMap(({ file, text }) => {
    const found = OUTSIDE.exec(text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ""))?.[0];
    if (found === undefined || roomOf(file, rooms)?.pure !== true) return [];
    return [`${file} uses ${found}: a pure room is given what it needs; do this in src/press/`];
  });
}
