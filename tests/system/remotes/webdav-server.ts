import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "../../unit/newsroom/temporary-folder.ts";
import { end } from "../end.ts";
import { DAV } from "../find-carriers.ts";
import { ensureNginx, findModule } from "../find-nginx.ts";
import { freePort } from "../free-port.ts";
import { folderServer } from "./folder-server.ts";
import type { RemoteServer } from "./remote-server.ts";
import { listening } from "./remote-server.ts";

/**
 * nginx's WebDAV, which replaces a file whole, over a folder that another nginx shows.
 *
 * @param from a folder whose files are there at first
 */
export async function webdav(from?: string): Promise<RemoteServer> {
  const site = await folderServer();
  if (from !== undefined) await cp(from, site.folder, { recursive: true });
  const home = temporaryFolder();
  const port = await freePort();
  const config = join(home, "nginx.conf");
  mkdirSync(join(home, "temp"));
  writeFileSync(config, configOf(home, site.folder, port));
  const { program } = ensureNginx(() => {});
  const child = spawn(program, ["-c", config, "-p", home, "-e", "stderr"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  await listening(child, port);
  const written = `:webdav,url='http://127.0.0.1:${port}':`;
  return { written, url: site.url, stop: () => end(child).then(site.stop) };
}

function configOf(home: string, root: string, port: number): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `load_module "${findModule(DAV)}";
${process.getuid?.() === 0 ? "user root;" : ""}
daemon off;
worker_processes 1;
pid "${home}/nginx.pid";
events {}
http {
    access_log off;
${temporary.map((name) => `    ${name}_temp_path "${home}/temp/${name}";\n`).join("")}
    server {
        listen 127.0.0.1:${port};
        root "${root}";
        client_max_body_size 0;
        create_full_put_path on;
        dav_methods PUT DELETE MKCOL COPY MOVE;
        dav_ext_methods PROPFIND OPTIONS;
    }
}
`;
}
