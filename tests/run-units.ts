/**
 * Runs the unit tests with Node's own runner. `npm run test:unit -- french` runs those whose path
 * holds « french ». The list is made here because Node 20 expands no globs, nor does a Windows shell.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "unit");
const wanted = process.argv[2] ?? "";
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.test\.tsx?$/.test(file) && file.replaceAll("\\", "/").includes(wanted))
  .sort()
  .map((file) => join(root, file));

if (files.length === 0) {
  console.error(`No unit test matches « ${wanted} ».`);
  process.exit(2);
}
const seed = new URL("./seed.mjs", import.meta.url).href;
const run = spawnSync(
  process.execPath,
  ["--import", "tsx", "--import", seed, "--test", "--test-reporter=spec", ...files],
  { stdio: "inherit" },
);
process.exit(run.status ?? 1);
