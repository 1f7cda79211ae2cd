/**
 * `npm run bench:deploy [-- 10000 [DIR]]`: what a deploy sends of a generated archive to a folder, a WebDAV and
 * an S3 server on this machine: the whole, nothing changed, one article added, one edited. DIR keeps the archive and
 * what its press remembers for the next time. Needs what `npm run test:system` needs.
 */
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { sentBy } from "../../src/deploy/plan-deploy.ts";
import { PROJECT } from "../../src/press/workspace.ts";
import { ensureCarriers } from "../system/find-carriers.ts";
import { folderServer } from "../system/remotes/folder-server.ts";
import { publish } from "../system/remotes/publish.ts";
import type { RemoteServer } from "../system/remotes/remote-server.ts";
import { s3 } from "../system/remotes/s3-server.ts";
import { webdav } from "../system/remotes/webdav-server.ts";
import { counted } from "./deploy/counted.ts";
import { generate } from "./generate.ts";

const [, , count = "10000", kept] = process.argv;
const folder = kept === undefined ? mkdtempSync(join(tmpdir(), "rotative-bench-")) : resolve(kept);
const articles = join(folder, "articles");
const output = join(folder, "dist");

ensureCarriers(console.log);
if (!existsSync(articles)) await generate(Number(count) + 1, folder);
const aside = join(folder, "newest.md");
const all = readdirSync(articles, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".md"))
  .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
const newest = join(articles, all.at(-1) ?? "");
const edited = join(articles, all[Math.floor(all.length / 2)] ?? "");
const [, day = ""] = /^date: (\d{4}-\d\d-\d\d)/m.exec(readFileSync(newest, "utf8")) ?? [];

/** Presses on the day of the newest article. */
function press(): void {
  execFileSync(process.execPath, ["bin/rotative.mjs", "press"], {
    cwd: PROJECT,
    stdio: ["ignore", "ignore", "ignore"],
    env: {
      ...process.env,
      ROTATIVE_ARTICLES: articles,
      ROTATIVE_DATA: join(folder, "_data"),
      ROTATIVE_OUTPUT: output,
      ROTATIVE_CACHE: join(folder, "cache"),
      ROTATIVE_RELEASES: join(folder, "releases.json"),
      ROTATIVE_BEFORE: join(folder, "no-publication.json"), // nobody reads it: articles come and go
      ROTATIVE_NOW: `${day}T22:00:00Z`,
    },
  });
}

const rows: Record<string, Record<string, string | number>> = {};

async function measure(
  what: string,
  name: string,
  server: RemoteServer & { readonly requests?: () => number },
): Promise<void> {
  server.requests?.();
  const start = performance.now();
  const { plan } = await publish(server, output);
  const seconds = (performance.now() - start) / 1000;
  const sent = sentBy(plan);
  const bytes = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + (plan.target.files[path]?.[1] ?? 0), 0);
  const manifest = bytes(plan.send.manifest);
  rows[`${what}: ${name}`] = {
    sent: sent.length,
    "MB sent": megabytes(bytes(sent)),
    "of which the manifest": megabytes(manifest),
    removed: plan.withdraw.length + plan.expired.length,
    "kept for a week": Object.keys(plan.after.leaving).length,
    requests: server.requests?.() ?? "",
    seconds: seconds.toFixed(1),
  };
  console.log(`${what}: ${name}`, rows[`${what}: ${name}`]);
  if (what === "added" && name === "a folder") {
    const heavy = sent.map((path) => [path, plan.target.files[path]?.[1] ?? 0] as const);
    console.table(heavy.sort(([, a], [, b]) => b - a).slice(0, 15));
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}

renameSync(newest, aside);
press();
const site = await folderServer();
await measure("all", "a folder", site);
// The others begin as this one is: what a remote remembers lies in files too.
const servers = {
  "a folder": site,
  WebDAV: await counted(await webdav(site.folder)),
  S3: await counted(await s3(site.folder)),
};
const everywhere = async (what: string) => {
  for (const [name, server] of Object.entries(servers)) await measure(what, name, server);
};
await everywhere("nothing changed");
mkdirSync(dirname(newest), { recursive: true });
renameSync(aside, newest);
press();
await everywhere("added");
const text = readFileSync(edited, "utf8");
writeFileSync(edited, text.replace(/\n\n(?=[^#\n])/, "\n\nAjout de la rédaction. "));
press();
await everywhere("edited");
writeFileSync(edited, text);
console.table(rows);
for (const server of Object.values(servers)) await server.stop();
process.exit(0);
