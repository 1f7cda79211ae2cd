import { execFileSync, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "playwright/test";
import { deploy } from "../../src/press/deploy/deploy.ts";
import { rcloneRemote } from "../../src/press/deploy/rclone-remote.ts";
import { readPublication } from "../../src/press/deploy/read-publication.ts";
import { serve } from "../../src/press/serve.ts";
import { temporaryFolder } from "../unit/newsroom/temporary-folder.ts";
import { smallPublication } from "../unit/press/deploy/small-publication.ts";
import { freePort } from "./free-port.ts";

const PUBLICATIONS = 5;

test("a reader finds every page whole, with all that it asks for, while publications go by over SFTP", async () => {
  const root = temporaryFolder();
  mkdirSync(join(root, "site"));
  const port = await freePort();
  const login = ["--user", "u", "--pass", "p"];
  const sftp = spawn("rclone", ["serve", "sftp", "--addr", `127.0.0.1:${port}`, ...login, root], {
    stdio: "ignore",
  });
  const { server, url } = await serve({
    ...{ folder: join(root, "site"), base: "/", port: 0, host: "127.0.0.1" },
  });
  try {
    await wait(1000);
    const password = execFileSync("rclone", ["obscure", "p"], { encoding: "utf8" }).trim();
    const where = `:sftp,host=127.0.0.1,port=${port},user=u,pass=${password}:/site`;
    const publish = async (number: number) => {
      const stories = { mer: `La mer ${number}`, [`jour-${number}`]: "Du jour" };
      const folder = await smallPublication({ ...stories, sel: "Le sel" }, `h${number}{}`);
      const remote = await rcloneRemote(where, "sftp");
      await deploy(remote, await readPublication(folder), {
        ...{ owner: "essai", force: false, command: "", clock: Date.now, grace: 86_400_000 },
        run: (_, work) => work({ step: () => {} }),
      }).finally(() => remote.close());
    };
    await publish(0);
    let going = true;
    let read = 0;
    const failed: string[] = [];
    const reader = async () => {
      while (going) {
        for (const address of ["", "articles/mer/", "pagefind/pagefind-entry.json"]) {
          const text = await fetch(url + address).then((answer) => answer.text());
          const asked = [...text.matchAll(/"\/((?:assets|pagefind)\/[^"]+)"/g)];
          if (asked.length === 0) failed.push(`${address}: cut short`);
          for (const [, asset = ""] of asked)
            if (!(await fetch(url + asset)).ok) failed.push(`${address}: ${asset}`);
          read += 1;
        }
      }
    };
    const reading = reader();
    for (let number = 1; number <= PUBLICATIONS; number += 1) await publish(number);
    going = false;
    await reading;
    expect(failed).toEqual([]);
    expect(read).toBeGreaterThan(PUBLICATIONS * 3);
  } finally {
    server.close();
    sftp.kill();
  }
});
