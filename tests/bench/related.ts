/**
 * `npm run bench:related [-- corpus]`: how good the related stories are, what each kind of evidence
 * brings, what they cost and how still they stand. The corpus is a folder with `articles/` and
 * `_data/`, by default `../shared/corpus`. `--quick` leaves out the archive of 50,000.
 */
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { WEIGHTS } from "../../src/related/weights.ts";
import { MARK_VARIANTS, TEXT_VARIANTS } from "./related/ablation.ts";
import { DESK_DECISIONS } from "./related/desk-decisions.ts";
import { generateArchive, vocabularyOf } from "./related/generate-archive.ts";
import {
  type HalvesResult,
  halfArticles,
  measureHalves,
  measurePlain,
} from "./related/measure-halves.ts";
import type { SpeedResult } from "./related/measure-speed.ts";
import { measureStability } from "./related/measure-stability.ts";
import {
  measureDesk,
  measureHalfOfSubjects,
  measureSubjects,
  WITHHELD,
} from "./related/measure-subjects.ts";
import { editionOf, readCorpus } from "./related/read-corpus.ts";

const PROJECT = resolve(import.meta.dirname, "../..");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: "boolean", default: false } },
});
const folder = resolve(positionals[0] ?? join(PROJECT, "../shared/corpus"));
const corpus = await readCorpus(folder);
const { articles } = editionOf(corpus);
const halves = halfArticles(corpus);
const own = editionOf(await readCorpus(PROJECT)).articles;

console.log(`# Related stories, measured on ${folder}: ${articles.length} articles\n`);

console.log("## Halves\n");
table(
  ["", "found first %", "odd / even %", "MRR"],
  [
    halvesRow("plain TF-IDF cosine", measurePlain(halves)),
    halvesRow("the engine, archive of both halves", measureHalves(halves)),
    halvesRow(
      "the engine, statistics of second halves only",
      measureHalves(halves, {}, {}, "second"),
    ),
  ],
);

console.log("## Withheld subjects: the top four\n");
const subjects = measureSubjects(articles, corpus);
table(
  ["", "articles", "suggestions that agree %", "at least one agrees %"],
  [
    [
      "same section",
      `${subjects.sections.articles}`,
      percent(subjects.sections.suggestions),
      percent(subjects.sections.atLeastOne),
    ],
    [
      "a shared tag",
      `${subjects.tags.articles}`,
      percent(subjects.tags.suggestions),
      percent(subjects.tags.atLeastOne),
    ],
  ],
);
console.log(`In-text links in the top four: ${subjects.links.found} of ${subjects.links.of}.`);
for (const [name, weights] of [
  ["without marks", WITHHELD],
  ["with marks but not picks", WEIGHTS],
] as const) {
  const desk = measureDesk(own, DESK_DECISIONS, weights);
  console.log(`Decisions of the desk in the top four, ${name}: ${desk.found} of ${desk.of}.`);
  const shown = measureHalfOfSubjects(own, weights);
  console.log(
    `A subject withheld in common, the other half shown, ${name}: ${percent(shown.suggestions)} % of the top four, one at least for ${percent(shown.atLeastOne)} % of ${shown.articles} articles.`,
  );
}

console.log("\n## What each kind of evidence brings\n");
table(
  ["", "halves %", "MRR", "section %", "links", "desk"],
  TEXT_VARIANTS.map(({ name, weights = {}, ranking = {} }) => {
    const half = measureHalves(halves, weights, ranking);
    const subject = measureSubjects(articles, corpus, weights, ranking);
    const desk = measureDesk(own, DESK_DECISIONS, { ...WITHHELD, ...weights }, ranking);
    return [
      name,
      percent(half.first),
      half.mrr.toFixed(3),
      percent(subject.sections.suggestions),
      `${subject.links.found}`,
      `${desk.found}`,
    ];
  }),
);
table(
  ["", "desk"],
  MARK_VARIANTS.map(({ name, weights = {} }) => {
    const desk = measureDesk(own, DESK_DECISIONS, { ...WEIGHTS, ...weights });
    return [name, `${desk.found} of ${desk.of}`];
  }),
);

console.log("## Speed and growth, on generated archives of about 5 KB an article\n");
const script = join(import.meta.dirname, "related/measure-speed.ts");
const sizes = values.quick ? [1000, 10_000] : [1000, 10_000, 50_000];
const texts = articles.flatMap(({ body }) => body.passages.map(({ text }) => text));
const vocabulary = vocabularyOf(texts);
table(
  [
    "articles",
    "tokenise s",
    "cold s",
    "times",
    "from kept evidence s",
    "one added s",
    "peak MB",
    "of it texts and Node MB",
  ],
  sizes.map((size) => {
    const result = measureSpeed(size);
    return [
      `${size}`,
      result.tokenise.toFixed(1),
      result.cold.toFixed(1),
      (result.cold / result.tokenise).toFixed(1),
      result.cached.toFixed(1),
      result.added.toFixed(2),
      result.peak.toFixed(0),
      result.before.toFixed(0),
    ];
  }),
);

console.log("## Stability: pages that change when one article is added to 10,000\n");
const archive = generateArchive(10_005, vocabulary);
const stability = measureStability(archive, 5);
console.log(
  `the newest: ${stability.newest.join(", ")}; one of the past: ${stability.older.join(", ")}`,
);

function measureSpeed(size: number): SpeedResult {
  const temporary = mkdtempSync(join(tmpdir(), "rotative-related-"));
  const file = join(temporary, "archive.ndjson");
  writeFileSync(file, "");
  let lines: string[] = [];
  for (const article of generateArchive(size, vocabulary)) {
    lines.push(JSON.stringify(article));
    if (lines.length < 1000) continue;
    appendFileSync(file, `${lines.join("\n")}\n`);
    lines = [];
  }
  appendFileSync(file, lines.join("\n"));
  const run = spawnSync(process.execPath, ["--import", "tsx", script, file], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  rmSync(temporary, { recursive: true });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as SpeedResult;
}

function halvesRow(name: string, { first, firstOfOdd, firstOfEven, mrr }: HalvesResult): string[] {
  return [name, percent(first), `${percent(firstOfOdd)} / ${percent(firstOfEven)}`, mrr.toFixed(3)];
}

function percent(value: number): string {
  return value.toFixed(1);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  console.log([line(head), line(head.map(() => "---")), ...rows.map(line), ""].join("\n"));
}
