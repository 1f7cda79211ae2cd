/**
 * `npm run bench:scale -- 1000 10000`: what a press costs as an archive grows, beside a stock Eleventy with
 * Pagefind's command and, where it is installed, Hugo with and without related content, on the same
 * generated articles. CPU is user and system time, of all processes. With `--write`, `docs/scale.svg` and
 * the table of `docs/scale.md` are made anew.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../../src/press/workspace.ts";
import { generate } from "./generate.ts";
import type { Curve } from "./scale/chart.ts";
import { chartOf } from "./scale/chart.ts";
import type { Cost } from "./scale/measure.ts";
import { medianOf } from "./scale/measure.ts";
import { hugo, stockEleventy } from "./scale/others.ts";
import { OurPress } from "./scale/ours.ts";

const RUNS = 3;
const args = process.argv.slice(2);
const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
const hasHugo = spawnSync("hugo", ["version"]).status === 0;

const rows: Record<string, Record<string, string>> = {};
const curves = new Map<string, [number, number][]>();
const note = (name: string, size: number, { wall, cpu }: Cost) => {
  rows[name] = { ...rows[name], [`${size}`]: `${wall.toFixed(1)} s, ${cpu.toFixed(1)} CPU` };
  curves.set(name, [...(curves.get(name) ?? []), [size, cpu]]);
  console.log(`${size} ${name}: ${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU`);
};

for (const size of sizes.length > 0 ? sizes : [1000]) {
  const folder = mkdtempSync(join(tmpdir(), "rotative-scale-"));
  const place = (name: string) => {
    mkdirSync(join(folder, name));
    return join(folder, name);
  };
  const archive = place("archive");
  await generate(size, archive);
  const articles = join(archive, "articles");
  const others = {
    "stock Eleventy + Pagefind": stockEleventy(articles, place("eleventy")),
    ...(hasHugo
      ? {
          Hugo: hugo(articles, place("hugo"), false),
          "Hugo with related content": hugo(articles, place("hugo-related"), true),
        }
      : {}),
  };
  const ours = new OurPress(archive, place("ours"));
  const runs = new Map<string, Cost[]>();
  const add = (name: string, cost: Cost) => runs.set(name, [...(runs.get(name) ?? []), cost]);
  for (let run = 0; run < RUNS; run += 1) {
    // In turn, so that a noisy minute falls on all.
    for (const [name, { run: once }] of Object.entries(others)) add(name, once());
    add("Rotative, cold", ours.cold());
    add("Rotative, nothing changed", ours.press());
    add("Rotative, one article added", ours.added());
    add("Rotative, a template changed", ours.templateChanged());
  }
  for (const [name, costs] of runs) note(name, size, medianOf(costs));
  rmSync(folder, { recursive: true, force: true });
}
console.table(rows);

if (args.includes("--write")) {
  const names = Object.keys(rows);
  const columns = Object.keys(rows[names[0] ?? ""] ?? {});
  const table = [
    `| median of ${RUNS} | ${columns.map((size) => `${size} articles`).join(" | ")} |`,
    `|---|${columns.map(() => "---").join("|")}|`,
    ...names.map(
      (name) => `| ${name} | ${columns.map((size) => rows[name]?.[size]).join(" | ")} |`,
    ),
  ];
  const machine = `${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;
  const head = `# What a press costs as an archive grows\n\nMeasured by \`npm run bench:scale -- ${sizes.join(" ")} --write\` on ${machine}: generated articles of\n5.5 KB, pictures and cards kept.\n\n![CPU by number of articles](scale.svg)\n`;
  const file = join(PROJECT, "docs/scale.md");
  const [, remarks = ""] =
    /(\n## [\s\S]*)$/.exec(existsSync(file) ? readFileSync(file, "utf8") : "") ?? [];
  writeFileSync(file, `${head}\n${table.join("\n")}\n${remarks}`); // what people wrote below stays
  const drawn: Curve[] = [...curves].map(([name, points]) => ({ name, points }));
  writeFileSync(join(PROJECT, "docs/scale.svg"), chartOf(drawn));
}
