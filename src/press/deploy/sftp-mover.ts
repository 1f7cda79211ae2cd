import { dirname } from "node:path/posix";
import type { SftpAccount } from "../../deploy/sftp-account.ts";
import type { Mover } from "./mover.ts";
import { rcloneFault } from "./rclone.ts";
import { runProgram } from "./run-program.ts";

const NO_SFTP = "sftp n’est pas installé ; Debian, Ubuntu : sudo apt install openssh-client";

/**
 * Renames files of an SFTP server with OpenSSH's own client, which asks OpenSSH's server to put one in the place
 * of another in one move; rclone never does (rclone/rclone#3932). It signs in by a key, and knows the host.
 */
export function sftpMover({ host, user, port, key, root }: SftpAccount, name: string): Mover {
  const where = [...(port ? ["-P", port] : []), ...(key ? ["-i", key] : [])];
  const options = ["-q", "-b", "-", "-o", "BatchMode=yes", "-o", "ConnectTimeout=20", ...where];
  const at = (path: string) => quoted(root === "" ? path : `${root.replace(/\/$/, "")}/${path}`);
  return {
    async move(files, moved = () => {}) {
      const folders = new Set(files.flatMap(({ to }) => foldersAbove(to)));
      const lines = [
        ...[...folders].map((folder) => `-mkdir ${at(folder)}`), // those that are there stay
        ...files.map(({ from, to }) => `rename ${at(from)} ${at(to)}`),
      ];
      const ran = await runProgram("sftp", [...options, user ? `${user}@${host}` : host], {
        input: `${lines.join("\n")}\n`,
        missing: NO_SFTP,
      });
      if (ran.code !== 0) throw rcloneFault(name, ran.told);
      for (const _ of files) moved();
    },
    close: () => Promise.resolve(),
  };
}

function foldersAbove(path: string): string[] {
  const folder = dirname(path);
  return folder === "." ? [] : [...foldersAbove(folder), folder];
}

function quoted(path: string): string {
  return `"${path.replace(/["\\]/g, "\\$&")}"`;
}
