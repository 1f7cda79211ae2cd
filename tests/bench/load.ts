/**
 * `npm run bench:load`: how many answers a second nginx gives with docs/nginx.conf and what the press wrote for it,
 * beside the least configuration that serves the same bytes, in turn; then the same while a publication goes by every
 * ten seconds. Needs wrk (on Debian and Ubuntu: apt-get install wrk). Client and server share the machine.
 */
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { press } from "../../src/press/press.ts";
import { Progress } from "../../src/press/progress.ts";
import { PROJECT, workspaceFrom } from "../../src/press/workspace.ts";
import { ensureNginx } from "../system/find-nginx.ts";
import { serveWithNginx } from "../system/nginx.ts";

const run = promisify(execFile);

const ARTICLE = "2022/mossad-ankara-pret-a-expulser-le-hamas";

const CONNECTIONS = 32;
/** In seconds, for each measure. */
const LENGTH = 6;
const ROUNDS = 3;
/** In seconds. */
const BETWEEN_PUBLICATIONS = 10;
const PUBLICATIONS = 6;

const IN_MS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 };

interface Load {
  readonly perSecond: number;
  /** In ms. */
  readonly p99: number;
  readonly failed: number;
}

const home = mkdtempSync(join(tmpdir(), "rotative-load-"));
try {
  const [first, second] = await twoPublications();
  const site = join(home, "site");
  await sent(first, site);
  const nginx = ensureNginx(console.error);
  const ours = await serveWithNginx(nginx, site, { workers: 2 });
  const bare = await serveWithNginx(nginx, site, { bare: true, workers: 2 });
  try {
    const kinds = kindsOf(site);
    row("", "docs/nginx.conf", "bare", "ratio", "p99", "bare", "compressed, as browsers ask");
    for (const [kind, path] of kinds) await compare(kind, path, ours.origin, bare.origin);
    row("while publications go by", "answers/s", "p99", "failed");
    for (const [kind, path] of kinds) await endure(kind, ours.origin + path, site, [second, first]);
  } finally {
    await ours.stop();
    await bare.stop();
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** The project's paper, and the same with one article more. */
async function twoPublications(): Promise<readonly [string, string]> {
  const articles = join(home, "articles");
  cpSync(join(PROJECT, "articles"), articles, { recursive: true });
  const made: string[] = [];
  for (const name of ["first", "second"]) {
    const output = join(home, name);
    const env = { ROTATIVE_ARTICLES: articles, ROTATIVE_OUTPUT: output };
    const workspace = { ...workspaceFrom(env, PROJECT, Date.now()), compress: true };
    await press(workspace, new Progress({ terminal: false, write: () => {} }, () => 0));
    made.push(output);
    const text = readFileSync(join(articles, `${ARTICLE}.md`), "utf8");
    const another = text.replace(/^title:.*$/m, 'title: "Un article de plus, pour la mesure"');
    writeFileSync(join(articles, "2022/un-article-de-plus.md"), another);
  }
  const [before = "", after = ""] = made;
  return [before, after];
}

async function sent(publication: string, site: string): Promise<void> {
  await run(
    process.execPath,
    ["bin/rotative.mjs", "deploy", site, "--purge", join(home, "purge.txt")],
    {
      cwd: PROJECT,
      env: { ...process.env, ROTATIVE_OUTPUT: publication },
    },
  );
}

/** What readers ask for, by what it is. */
function kindsOf(site: string): [kind: string, path: string][] {
  const one = (folder: string, ending: string) =>
    `${folder}/${readdirSync(join(site, folder)).find((file) => file.endsWith(ending)) ?? ""}`;
  return [
    ["front page", "/"],
    ["article", `/articles/${ARTICLE}/`],
    ["search: entry", "/pagefind/pagefind-entry.json"],
    ["search: chunk", `/${one("pagefind/index", ".pf_index")}`],
    ["search: fragment", `/${one("pagefind/fragment", ".pf_fragment")}`],
  ];
}

async function compare(kind: string, path: string, ours: string, bare: string): Promise<void> {
  const loads: Load[][] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    loads.push([
      await load(ours + path),
      await load(bare + path),
      await load(ours + path, LENGTH, ["Accept-Encoding: br, gzip"]),
    ]);
  const middle = (index: number, of: keyof Load) =>
    median(loads.map((row) => row[index]?.[of] ?? 0));
  const [here, there, compressed] = [0, 1, 2].map((index) => middle(index, "perSecond"));
  const failed = loads.flat().reduce((sum, one) => sum + one.failed, 0);
  if (failed > 0) throw new Error(`${kind}: ${failed} requests failed`);
  row(
    kind,
    whole(here),
    whole(there),
    ((here ?? 0) / (there ?? 1)).toFixed(2),
    `${middle(0, "p99").toFixed(1)} ms`,
    `${middle(1, "p99").toFixed(1)} ms`,
    whole(compressed),
  );
}

/** One measure that lasts while publications replace each other. */
async function endure(
  kind: string,
  url: string,
  site: string,
  publications: readonly string[],
): Promise<void> {
  const measured = load(url, BETWEEN_PUBLICATIONS * PUBLICATIONS);
  for (let number = 0; number < PUBLICATIONS; number += 1) {
    const due = wait(BETWEEN_PUBLICATIONS * 1000 - 500);
    await sent(publications[number % publications.length] ?? "", site);
    await due;
  }
  const { perSecond, p99, failed } = await measured;
  row(kind, whole(perSecond), `${p99.toFixed(1)} ms`, String(failed));
}

async function load(url: string, seconds = LENGTH, headers: readonly string[] = []): Promise<Load> {
  const { stdout } = await run("wrk", [
    ...["-t1", `-c${CONNECTIONS}`, `-d${seconds}s`, "--latency"],
    ...headers.flatMap((header) => ["-H", header]),
    url,
  ]);
  const [, count = "", unit = ""] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? [];
  const errors = /Socket errors: (.*)/.exec(stdout)?.[1]?.match(/\d+/g) ?? [];
  const refused = /Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? "0";
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    p99: Number(count) * (IN_MS[unit] ?? Number.NaN),
    failed: [...errors, refused].reduce((sum, one) => sum + Number(one), 0),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function whole(value = 0): string {
  return value.toFixed(0);
}

function row(...cells: readonly string[]): void {
  console.log(`| ${cells.join(" | ")} |`);
}
