/**
 * What pages cost a reader: bytes over the wire, stillness, speed and Lighthouse's scores on a phone,
 * for the project's archive and for the same articles in a stock Eleventy blog (reader/baseline/),
 * both served by nginx with docs/nginx.conf (the blog without its security policy).
 * `npm run bench:reader [-- runs]`; the figures are medians, the two papers measured in turn.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { press } from "../../src/press/press.ts";
import { Progress } from "../../src/press/progress.ts";
import { PROJECT, workspaceFrom } from "../../src/press/workspace.ts";
import { type Audit, audit, CATEGORIES } from "../system/audit.ts";
import { ensureNginx } from "../system/find-nginx.ts";
import { serveWithNginx } from "../system/nginx.ts";
import { makeBaseline, slugOf } from "./reader/baseline.ts";
import { type FirstSearch, firstSearch } from "./reader/first-search.ts";
import { type Visit, visit } from "./reader/visit.ts";

const runs = Number(process.argv[2] ?? 3);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(`« ${process.argv[2]} » is not a number of runs`);
  process.exit(2);
}

const TEXT = "2022/mossad-ankara-pret-a-expulser-le-hamas";
const PICTURES = "2019/gaz-mediterranee-orientale";
const post = (path: string) => `/blog/${slugOf({ path })}/`;

const PAGES = [
  { page: "front", ours: "/", theirs: "/" },
  { page: "article, text", ours: `/articles/${TEXT}/`, theirs: post(TEXT) },
  { page: "article, pictures", ours: `/articles/${PICTURES}/`, theirs: post(PICTURES) },
  { page: "section", ours: "/rubriques/international/", theirs: "/tags/international/" },
  { page: "search", ours: "/recherche/", theirs: undefined },
];

// biome-ignore format: a table's head reads as one
const HEAD = ["page", "paper", "requests", "HTML, CSS, JS", "with search", "search data", "fonts", "pictures", "CLS", "LCP, s", "perf.", "a11y", "best pr.", "SEO"];

const folder = mkdtempSync(join(tmpdir(), "rotative-bench-"));
try {
  const nginx = ensureNginx(console.error);
  const workspace = workspaceFrom({ ROTATIVE_OUTPUT: join(folder, "dist") }, PROJECT, Date.now());
  await press(workspace, new Progress({ terminal: false, write: () => {} }, () => 0));
  console.error("Making the stock blog…");
  const blog = await makeBaseline(workspace, [TEXT, PICTURES], join(folder, "blog"));
  const ours = await serveWithNginx(nginx, workspace.output);
  const theirs = await serveWithNginx(nginx, blog, { ours: false });
  try {
    const pages = PAGES.flatMap(({ page, ...addresses }) => [
      { page, paper: "Rotative", url: ours.origin + addresses.ours },
      ...(addresses.theirs === undefined
        ? []
        : [{ page, paper: "stock blog", url: theirs.origin + addresses.theirs }]),
    ]);
    const audits = new Map<string, Audit[]>();
    for (let run = 1; run <= runs; run++) {
      for (const { url, page, paper } of pages) {
        console.error(`${run}/${runs} ${page}, ${paper}`);
        audits.set(url, [...(audits.get(url) ?? []), await audit(url)]);
      }
    }
    const rows: string[][] = [];
    for (const { page, paper, url } of pages)
      rows.push([page, paper, ...weights(await visit(url)), ...qualities(audits.get(url) ?? [])]);
    console.log(table([HEAD, ...rows]));
    console.log(
      `\nKB of 1,000 bytes, brotli and headers included. Medians of ${runs}; load of the machine: ${loadavg()[0]?.toFixed(1)}.`,
    );
    const first: FirstSearch[] = [];
    for (let run = 1; run <= runs; run++)
      first.push(await firstSearch(`${ours.origin}/recherche/?q=turquie`));
    const of = (what: keyof FirstSearch) => median(first.map((one) => one[what]));
    console.log(
      `\nA first search on a slow phone: ${of("requests")} requests, ${(of("bytes") / 1000).toFixed(0)} KB unpacked, ${of("blocked")} ms blocked.`,
    );
    for (const { page, paper, url } of pages)
      tellFaults(`${page}, ${paper}`, audits.get(url) ?? []);
  } finally {
    await Promise.all([ours.stop(), theirs.stop()]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function weights({ requests, code, codeWithSearch, searchData, fonts, pictures }: Visit): string[] {
  const kilobytes = (bytes: number | undefined) =>
    bytes === undefined ? "–" : (bytes / 1000).toFixed(1);
  return [String(requests), ...[code, codeWithSearch, searchData, fonts, pictures].map(kilobytes)];
}

function qualities(audits: readonly Audit[]): string[] {
  return [
    median(audits.map(({ cls = 0 }) => cls)).toFixed(2),
    (median(audits.map(({ lcp = 0 }) => lcp)) / 1000).toFixed(2),
    ...CATEGORIES.map((category) =>
      String(median(audits.map(({ scores }) => scores[category] ?? 0))),
    ),
  ];
}

function tellFaults(name: string, audits: readonly Audit[]): void {
  const faults = new Set(audits.flatMap((one) => one.faults));
  if (faults.size > 0) console.log(`- ${name}: ${[...faults].join("; ")}`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A Markdown table; numbers stand to the right. */
function table(rows: readonly string[][]): string {
  const wide = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column < 2 ? cell.padEnd(wide[column] ?? 0) : cell.padStart(wide[column] ?? 0))).join(" | ")} |`;
  const [head = [], ...body] = rows;
  const rule = wide.map((width, column) =>
    column < 2 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...body.map(line)].join("\n");
}
