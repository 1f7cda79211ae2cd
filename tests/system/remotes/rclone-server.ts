import { execFileSync, spawn } from "node:child_process";
import { end } from "../end.ts";
import { freePort } from "../free-port.ts";
import { folderServer } from "./folder-server.ts";
import type { RemoteServer } from "./remote-server.ts";
import { listening } from "./remote-server.ts";

const LOGIN = ["--user", "u", "--pass", "p"];

/** rclone's own SFTP server over a folder that a static server shows. */
export async function sftpByRclone(): Promise<RemoteServer> {
  const site = await folderServer();
  const { port, child } = await serving("sftp", [...LOGIN, site.folder]);
  const written = `:sftp,host=127.0.0.1,port=${port},user=u,pass=${obscured("p")}:/`;
  return { written, url: site.url, stop: () => end(child).then(site.stop) };
}

/** rclone's own WebDAV server over a folder that a static server shows. */
export async function webdavByRclone(): Promise<RemoteServer> {
  const site = await folderServer();
  const { port, child } = await serving("webdav", [...LOGIN, site.folder]);
  const written = `:webdav,url='http://127.0.0.1:${port}',user=u,pass=${obscured("p")}:`;
  return { written, url: site.url, stop: () => end(child).then(site.stop) };
}

async function serving(protocol: string, args: readonly string[]) {
  const port = await freePort();
  const child = spawn("rclone", ["serve", protocol, "--addr", `127.0.0.1:${port}`, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  await listening(child, port);
  return { port, child };
}

/** As rclone wants passwords in connection strings. */
function obscured(password: string): string {
  return execFileSync("rclone", ["obscure", password], { encoding: "utf8" }).trim();
}
