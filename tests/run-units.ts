/**
 * Runs the unit tests with Node's own runner. `npm run test:unit -- french` runs those whose path
 * holds « french ». The list is made here because Node 20 expands no globs, nor does a Windows shell.
 *
 * Files of one room share a process: to begin one costs more than most files take. Those of the edge and
 * of the browser do not, since they change folders, the environment and what is global.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { grouped } from "../src/collections/grouped.ts";

const EDGE = /^(browser|press|commands)\//;

const root = join(import.meta.dirname, "unit");
const wanted = process.argv[2] ?? "";
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.test\.tsx?$/.test(file) && file.includes(wanted))
  .sort();

if (files.length === 0) {
  console.error(`No unit test matches « ${wanted} ».`);
  process.exit(2);
}
const entries = mkdtempSync(join(tmpdir(), "rotative-units-"));
const rooms = [...grouped(files, (file) => [EDGE.test(file) ? file : (file.split("/")[0] ?? "")])];
const list = rooms.map(([room, its]) => {
  const entry = join(entries, `${room.replaceAll("/", ".")}.test.mjs`);
  const lines = its.map((file) => `import ${JSON.stringify(pathToFileURL(join(root, file)))};\n`);
  writeFileSync(entry, lines.join(""));
  return entry;
});
const seed = new URL("./seed.mjs", import.meta.url).href;
const cores = `--test-concurrency=${availableParallelism()}`; // Node leaves one idle
const run = spawnSync(
  process.execPath,
  ["--import", "tsx", "--import", seed, "--test", cores, "--test-reporter=spec", ...list],
  { stdio: "inherit" },
);
rmSync(entries, { recursive: true, force: true });
process.exit(run.status ?? 1);
