import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { delimiter, join } from "node:path";
import { temporaryFolder } from "../../unit/newsroom/temporary-folder.ts";
import { end } from "../end.ts";
import { SSHD } from "../find-carriers.ts";
import { freePort } from "../free-port.ts";
import { folderServer } from "./folder-server.ts";
import type { RemoteServer } from "./remote-server.ts";
import { listening } from "./remote-server.ts";

/** OpenSSH, by its SFTP, over a folder that a static server shows. */
export async function sftp(): Promise<RemoteServer> {
  const { site, port, key, stop } = await sshd();
  const { username } = userInfo();
  // What rclone finds out of a server once, and keeps in its configuration: here it would ask at each start.
  const known = "shell_type=none";
  const written = `:sftp,host=127.0.0.1,port=${port},user=${username},key_file=${key},${known}:${site.folder}`;
  return { written, url: site.url, stop };
}

/** rsync over OpenSSH, into a folder that a static server shows. */
export async function rsync(): Promise<RemoteServer> {
  const { site, stop } = await sshd();
  return { written: `${userInfo().username}@127.0.0.1:${site.folder}`, url: site.url, stop };
}

/**
 * Has OpenSSH's own clients sign in to a server. Whoever publishes says this in ~/.ssh/config; that of who runs
 * tests is left alone.
 *
 * @returns what undoes it
 */
function signIn(home: string, port: number, key: string): () => void {
  const config = join(home, "ssh_config");
  const options = [
    ...[`Port ${port}`, `IdentityFile ${key}`, "IdentitiesOnly yes"],
    ...["StrictHostKeyChecking no", "UserKnownHostsFile /dev/null", "LogLevel ERROR"],
  ];
  writeFileSync(config, `Host 127.0.0.1\n${options.map((option) => `  ${option}\n`).join("")}`);
  const programs = join(home, "bin");
  mkdirSync(programs);
  for (const name of ["ssh", "sftp"]) {
    const program = join(programs, name);
    writeFileSync(program, `#!/bin/sh\nexec /usr/bin/${name} -F '${config}' "$@"\n`);
    chmodSync(program, 0o755);
  }
  const before = process.env.PATH ?? "";
  process.env.PATH = programs + delimiter + before;
  return () => {
    process.env.PATH = before;
  };
}

/** A server of this user alone, with keys and a port of its own. */
async function sshd() {
  const home = temporaryFolder();
  const site = await folderServer();
  const port = await freePort();
  for (const name of ["host", "user"])
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", join(home, name)]);
  const config = join(home, "sshd_config");
  const lines = [
    ...[`Port ${port}`, "ListenAddress 127.0.0.1", `HostKey ${join(home, "host")}`],
    ...[`AuthorizedKeysFile ${join(home, "user.pub")}`, "PasswordAuthentication no"],
    ...["StrictModes no", "UsePAM no", "PidFile none", "Subsystem sftp internal-sftp"],
    ...["PermitRootLogin prohibit-password", "MaxStartups 100"],
  ];
  writeFileSync(config, `${lines.join("\n")}\n`);
  if (userInfo().uid === 0) mkdirSync("/run/sshd", { recursive: true, mode: 0o755 });
  const child = spawn(SSHD, ["-D", "-e", "-f", config], { stdio: ["ignore", "ignore", "pipe"] });
  await listening(child, port);
  const key = join(home, "user");
  const signOut = signIn(home, port, key);
  const stop = async () => {
    signOut();
    await end(child);
    await site.stop();
  };
  return { site, port, key, stop };
}
