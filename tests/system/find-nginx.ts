import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../src/press/workspace.ts";

/** An nginx that can compress with brotli. */
export interface FoundNginx {
  readonly program: string;
  /** Modules to load; none where they are built in. */
  readonly modules: readonly string[];
  /** The types of files that the system's nginx knows. */
  readonly types: string;
}

const PROGRAMS = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx"];
const MODULES = ["/usr/lib/nginx/modules", "/usr/lib64/nginx/modules", "/etc/nginx/modules"];
const BROTLI = ["ngx_http_brotli_filter_module.so", "ngx_http_brotli_static_module.so"];
const PACKAGES = ["nginx", "libnginx-mod-http-brotli-filter", "libnginx-mod-http-brotli-static"];

/** How long apt-get may take, in ms. */
const LIMIT = 300_000;

/**
 * The nginx of this system, or Debian's packages of it when run as root.
 *
 * @param say told what is being done, since it takes a while
 */
export function ensureNginx(say: (line: string) => void): FoundNginx {
  if (process.platform !== "linux")
    throw new UsageError("The system tests need nginx on Linux; run them there, or let CI do it.");
  const found = findNginx();
  if (found !== undefined) return found;
  const byHand = `install them: apt-get install ${PACKAGES.join(" ")}`;
  if (process.getuid?.() !== 0)
    throw new UsageError(`nginx with its brotli modules is not here, and only root can ${byHand}`);
  say(`No nginx with brotli here: installing ${PACKAGES.join(" and ")}…`);
  install(...PACKAGES);
  const installed = findNginx();
  if (installed === undefined)
    throw new UsageError(`nginx with its brotli modules could not be installed; ${byHand}`);
  return installed;
}

function findNginx(): FoundNginx | undefined {
  const program = PROGRAMS.find((path) => existsSync(path));
  const types = "/etc/nginx/mime.types";
  if (program === undefined || !existsSync(types)) return;
  const modules = BROTLI.flatMap((name) => findModule(name) ?? []);
  if (modules.length === BROTLI.length) return { program, modules, types };
  const { stderr } = spawnSync(program, ["-V"], { encoding: "utf8" });
  return /ngx_brotli/.test(stderr) ? { program, modules: [], types } : undefined;
}

/** A module of nginx's, by the name of its file. */
export function findModule(file: string): string | undefined {
  return MODULES.map((folder) => join(folder, file)).find((path) => existsSync(path));
}

/** Has Debian's packages installed, by root. */
export function install(...packages: readonly string[]): void {
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
}

function apt(...args: readonly string[]): void {
  spawnSync("apt-get", args, {
    stdio: ["ignore", "ignore", "inherit"],
    timeout: LIMIT,
    // RUNLEVEL=1: the package shall not start a server of its own on port 80.
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" },
  });
}
