/**
 * `npm run bench:check -- 1000 10000`: what `npm run check` takes of an editor's time, as a process: from cold,
 * with nothing changed, with one article changed; in generated archives of these sizes. Medians of three.
 */
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../../src/press/workspace.ts";
import { generate } from "./generate.ts";

const RUNS = 3;

const sizes = process.argv.slice(2).map(Number);
for (const count of sizes.length === 0 ? [1000, 10_000] : sizes) {
  const folder = mkdtempSync(join(tmpdir(), "rotative-check-bench-"));
  try {
    await generate(count, folder);
    measure(count, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(count: number, folder: string): void {
  const articles = join(folder, "articles");
  const [path = ""] = readdirSync(articles, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .sort();
  const cold: number[] = [];
  const same: number[] = [];
  const changed: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    rmSync(join(folder, "cache"), { recursive: true, force: true });
    cold.push(check(folder));
    same.push(check(folder));
    appendFileSync(join(articles, path), `\nUne phrase de plus, la ${run}e.\n`);
    changed.push(check(folder));
  }
  const [first, second, third] = [cold, same, changed].map(median);
  console.log(
    `${count} articles: from cold ${first} s, nothing changed ${second} s, one article changed ${third} s`,
  );
}

/** How long one check takes, in seconds. */
function check(folder: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, "bin/rotative.mjs"), "check"],
    {
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      env: {
        ...process.env,
        ROTATIVE_ARTICLES: join(folder, "articles"),
        ROTATIVE_DATA: join(folder, "_data"),
        ROTATIVE_OUTPUT: join(folder, "dist"),
        ROTATIVE_CACHE: join(folder, "cache"),
      },
    },
  );
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - start) / 1000;
}

function median(times: readonly number[]): string {
  return (times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0).toFixed(1);
}
