import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { PROJECT } from "../../src/press/workspace.ts";
import { end } from "./end.ts";
import type { FoundNginx } from "./find-nginx.ts";
import { freePort } from "./free-port.ts";

export interface ServeOptions {
  /** False for another generator's pages, which come without headers of their own. */
  readonly ours?: boolean;
  /** The server's own lines instead of docs/nginx.conf, given its `listen` and `root`. */
  readonly bare?: boolean;
  readonly workers?: number;
}

export interface Served {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** How long nginx may take to answer, and to end, in ms. */
const LIMIT = 10_000;

/**
 * Serves a folder with nginx as a host would: docs/nginx.conf, in which only the five lines that a host
 * changes are changed. A child process, with files in a folder of its own.
 */
export async function serveWithNginx(
  nginx: FoundNginx,
  folder: string,
  { ours = true, bare = false, workers = 1 }: ServeOptions = {},
): Promise<Served> {
  const port = await freePort();
  const home = mkdtempSync(join(tmpdir(), "rotative-nginx-"));
  const config = join(home, "nginx.conf");
  copyFileSync(nginx.types, join(home, "mime.types"));
  mkdirSync(join(home, "temp"));
  writeFileSync(
    join(home, "journal.conf"),
    bare ? bareConfig(port, resolve(folder)) : hostsConfig(port, resolve(folder), ours),
  );
  writeFileSync(config, mainConfig(nginx, home, workers));
  const child = spawn(nginx.program, ["-c", config, "-p", home, "-e", "stderr"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    told += text;
  });
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    await end(child);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await answering(origin, child);
  } catch (cause) {
    await stop();
    throw new Error(`nginx did not start:\n${told}`, { cause });
  }
  return { origin, stop };
}

/** docs/nginx.conf with this host's five lines. */
function hostsConfig(port: number, root: string, ours: boolean): string {
  const http = join(root, "_nginx/http.conf");
  const changes: [line: RegExp, ours: string][] = [
    [/^ {4}listen .*;$/m, `    listen 127.0.0.1:${port};`],
    [/^ {4}server_name .*;$/m, "    server_name _;"],
    [/^ {4}root .*;$/m, `    root "${root}";`],
    [/^include .*;$/m, ours ? `include "${http}";` : ""],
    [/^ {4}include \S*server\.conf;$/m, ours ? `    include "${root}/_nginx/server.conf";` : ""],
  ];
  return changes.reduce(
    (text, [line, ours]) => {
      if (!line.test(text)) throw new Error(`docs/nginx.conf has no line ${line}`);
      return text.replace(line, ours);
    },
    readFileSync(join(PROJECT, "docs/nginx.conf"), "utf8"),
  );
}

/** The least that serves a folder. */
function bareConfig(port: number, root: string): string {
  return `include mime.types;
server {
    listen 127.0.0.1:${port};
    root "${root}";
}
`;
}

/** What stands around it on a host, in a folder of our own. */
function mainConfig({ modules }: FoundNginx, home: string, workers: number): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `${modules.map((module) => `load_module "${module}";\n`).join("")}
${process.getuid?.() === 0 ? "user root;" : ""}
daemon off;
worker_processes ${workers};
pid "${home}/nginx.pid";
events {}
http {
    access_log off;
    sendfile on;
    tcp_nopush on;
${temporary.map((name) => `    ${name}_temp_path "${home}/temp/${name}";\n`).join("")}
    include "${home}/journal.conf";
}
`;
}

async function answering(origin: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + LIMIT;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    const answer = await fetch(origin, { signal: AbortSignal.timeout(LIMIT) }).catch(() => {});
    if (answer !== undefined) return;
    if (Date.now() > deadline) throw new Error(`no answer from ${origin} in ${LIMIT} ms`);
    await wait(50);
  }
}
