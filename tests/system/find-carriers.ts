import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { UsageError } from "../../src/press/workspace.ts";
import { findModule, install } from "./find-nginx.ts";

export const SSHD = "/usr/sbin/sshd";
export const DAV = "ngx_http_dav_ext_module.so";

/** What publications are carried by, and to, in the tests: Debian's package, and whether it is here. */
const CARRIERS: Readonly<Record<string, () => boolean>> = {
  rclone: () => runs("rclone", "version"),
  rsync: () => runs("rsync", "--version"),
  "openssh-client": () => runs("ssh", "-V"),
  "openssh-server": () => existsSync(SSHD),
  "libnginx-mod-http-dav-ext": () => findModule(DAV) !== undefined,
};

/**
 * Sees that what carries publications is here: Debian's packages, installed when run as root.
 *
 * @param say told what is being done, since it takes a while
 */
export function ensureCarriers(say: (line: string) => void): void {
  const missing = missingCarriers();
  if (missing.length === 0) return;
  const byHand = `install them: apt-get install ${missing.join(" ")}`;
  if (process.getuid?.() !== 0)
    throw new UsageError(`${missing.join(", ")}: not here, and only root can ${byHand}`);
  say(`Installing ${missing.join(", ")}…`);
  install(...missing);
  const still = missingCarriers();
  if (still.length > 0)
    throw new UsageError(`${still.join(", ")} could not be installed; ${byHand}`);
}

function missingCarriers(): string[] {
  return Object.entries(CARRIERS)
    .filter(([, isHere]) => !isHere())
    .map(([name]) => name);
}

function runs(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: "ignore" }).status === 0;
}
