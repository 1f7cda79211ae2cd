#!/usr/bin/env node
// @ts-check
/**
 * `node bin/rotative.mjs press`: runs a command of `src/commands` for the project itself, or, as a package
 * (`rotative press`), for the paper that it is run in. Compiling and finding some hundred
 * modules takes longer than a press that has nothing to do, so esbuild makes one bundle for each version
 * of the code, kept in `.cache/`. Where that cannot be, tsx runs the sources as they are.
 */
import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const SOURCES = join(PROJECT, "src");
/** Beside the sources, in a package too: there Node finds the press's own packages. */
const BUNDLES = join(PROJECT, ".cache/rotative/code");

/** In a bundle: the hash of its code. */
const SUM = "sum";

/** A bundle that no command made or used for so long, in ms, is of code that is gone. */
const FORGOTTEN = 7 * 86_400_000;

/** What the commands share. */
const PARTS = ["command", "mend-archive", "port", "publish", "publish-part"];

/** What is about the project's own pictures and tests, which a package does not have. */
const OWN = existsSync(join(PROJECT, "tests/look")) ? [] : ["look"];

/**
 * The newsroom's components take the place of those of the same name. `rotative/…` is the press: from a
 * component of the theme, the one that it replaces is the press's own, so that it may be drawn within.
 *
 * @type {import("esbuild").Plugin}
 */
const theme = {
  name: "theme",
  setup({ onResolve }) {
    onResolve({ filter: /^(\.{1,2}|rotative)\// }, ({ path, importer, resolveDir }) => {
      const isPress = path.startsWith("rotative/");
      const file = isPress
        ? join(PROJECT, path.slice("rotative/".length))
        : resolve(resolveDir, path);
      const own = join(THEME, "components", relative(join(SOURCES, "components"), file));
      if (own !== importer && themed.includes(own)) return { path: own };
      return isPress ? { path: file } : undefined;
    });
  },
};

const commands = readdirSync(join(SOURCES, "commands"))
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((name) => ![...PARTS, ...OWN].includes(name));
const [, , command = "", ...args] = process.argv;
if (!commands.includes(command)) {
  console.error(
    `Usage: ${isPackage() ? "rotative" : "node bin/rotative.mjs"} COMMAND [options]\n\n  ${commands.join("\n  ")}`,
  );
  process.exit(2);
}
const HOME = homeOf(process.cwd());
const THEME = resolve(process.env.ROTATIVE_THEME || join(HOME, "theme"));
Object.assign(process.env, { ROTATIVE_HOME: HOME, ROTATIVE_THEME: THEME });
process.argv = [process.argv[0] ?? "", join(SOURCES, "commands", `${command}.ts`), ...args];
const themed = modulesUnder(THEME);
const bundle = await bundleOf(hashOf([...sources(), ...themed]));
if (bundle === undefined) {
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: join(PROJECT, "tsconfig.json") });
} else {
  process.setSourceMapsEnabled(true);
}
await import(
  pathToFileURL(bundle ? join(bundle, `${command}.js`) : join(SOURCES, "commands", `${command}.ts`))
    .href
);

/** Whether this is a package of a paper, and not the project itself. */
function isPackage() {
  return PROJECT.split(sep).includes("node_modules");
}

/**
 * The root of the paper: the nearest folder with a package.json, when that asks for the press. A package
 * that no paper asks for (`npx rotative paper`) is at home where it is run, the project in its own folder.
 *
 * @param {string} cwd
 */
function homeOf(cwd) {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file) && asksForPress(readFileSync(file, "utf8"))) return folder;
    if (existsSync(file) || folder === dirname(folder)) return isPackage() ? cwd : PROJECT;
  }
}

/** @param {string} text of a package.json */
function asksForPress(text) {
  try {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(text);
    return "rotative" in dependencies || "rotative" in devDependencies;
  } catch {
    return false; // npm tells of it
  }
}

/** Every module, and what else the bundle is a function of. */
function sources() {
  const packages = ["package-lock.json", "package.json"].map((file) => join(PROJECT, file));
  return [
    ...modulesUnder(SOURCES),
    fileURLToPath(import.meta.url),
    ...packages.filter((file) => existsSync(file)),
  ];
}

/** @param {string} folder that may not be there */
function modulesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .map((file) => join(folder, file));
}

/** @param {readonly string[]} files */
function hashOf(files) {
  const hash = createHash("sha256").update(process.version);
  for (const file of files)
    hash.update(`\n${relative(PROJECT, file)}\n`).update(readFileSync(file));
  return hash.digest("base64url").slice(0, 22);
}

/**
 * The folder of a bundle, made if it is not there.
 *
 * @param {string} hash
 * @returns {Promise<string | undefined>} undefined when none can be made here
 */
async function bundleOf(hash) {
  const folder = join(BUNDLES, hash);
  if (isWhole(folder)) return folder;
  rmSync(folder, { recursive: true, force: true });
  const aside = `${folder}.${randomUUID()}`;
  try {
    const { build } = await import("esbuild");
    await build({
      absWorkingDir: PROJECT,
      entryPoints: [
        ...commands.map((name) => ({ in: `src/commands/${name}.ts`, out: name })),
        { in: "src/press/read/read-ahead-helper.ts", out: "read-ahead-helper" },
        { in: "src/press/memory/salvage-helper.ts", out: "salvage-helper" },
        ...readdirSync(join(SOURCES, "pages"))
          .filter((file) => /\.11ty\.tsx$/.test(file))
          .map((file) => ({ in: `src/pages/${file}`, out: `pages/${file.replace(".tsx", "")}` })),
      ],
      outdir: aside,
      bundle: true,
      splitting: true,
      chunkNames: "[name]-[hash]",
      format: "esm",
      platform: "node",
      target: "node20",
      packages: "external",
      sourcemap: "linked",
      jsx: "automatic",
      jsxImportSource: "preact",
      logLevel: "silent",
      plugins: [theme],
    });
    writeFileSync(join(aside, SUM), sumOf(aside));
    renameSync(aside, folder);
    forgetOld(folder);
    return folder;
  } catch (error) {
    if (existsSync(aside)) rmSync(aside, { recursive: true, force: true });
    if (isWhole(folder)) return folder; // another command made it meanwhile
    if (themed.length > 0) tellTheme(error);
    return undefined;
  }
}

/**
 * Without a bundle there is no theme: its faults are told to who wrote it, and nothing runs.
 *
 * @param {unknown} error
 */
function tellTheme(error) {
  /** @type {readonly import("esbuild").Message[]} */
  const errors = error instanceof Error && "errors" in error ? Object(error.errors) : [];
  if (errors.length === 0) throw error;
  for (const { location, text } of errors) {
    const { file = "", line = 1, column = 0 } = location ?? {};
    const shown = relative(process.cwd(), resolve(PROJECT, file)).split(sep).join("/");
    console.error(`${shown}:${line}:${column + 1} : erreur : ce composant ne se compile pas`);
    console.error(`    → le compilateur dit : ${text}`);
  }
  process.exit(1);
}

/**
 * Whether a bundle is as it was made: of a damaged one a command would die, or worse, run.
 *
 * @param {string} folder
 */
function isWhole(folder) {
  try {
    return readFileSync(join(folder, SUM), "utf8") === sumOf(folder);
  } catch {
    return false; // none yet
  }
}

/**
 * The hash of the code of a bundle, each file under its name.
 *
 * @param {string} folder
 */
function sumOf(folder) {
  const hash = createHash("sha256");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".js")).sort())
    hash.update(`\n${file}\n`).update(readFileSync(join(folder, file)));
  return hash.digest("hex");
}

/** @param {string} used */
function forgetOld(used) {
  for (const name of readdirSync(BUNDLES)) {
    const folder = join(BUNDLES, name);
    const old = Date.now() - statSync(folder).mtimeMs > FORGOTTEN;
    if (old && folder !== used) rmSync(folder, { recursive: true, force: true });
  }
}
