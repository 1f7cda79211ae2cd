import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { UsageError } from "../workspace.ts";
import type { Remote } from "./remote.ts";
import type { Ran } from "./run-program.ts";
import { lastWords, runProgram } from "./run-program.ts";

const NO_RSYNC = `rsync n’est pas installé ; il porte les fichiers vers un serveur par SSH.
  Debian, Ubuntu : sudo apt install rsync
  macOS :          brew install rsync
Ou passez par rclone : npm run deploy -- serveur:chemin`;

/** How often it is tried, and how long one waits in between, in ms. */
const TRIES = 3;
const PAUSE = 2000;

/** What rsync's exit codes say when there is nothing by that name. */
const NOT_THERE = [3, 23];

/** A folder of a server, over SSH: rsync writes each file aside and renames it. */
export async function rsyncRemote(remote: string): Promise<Remote> {
  const root = remote.replace(/\/*$/, "/");
  const own = await mkdtemp(join(tmpdir(), "rotative-envoi-"));
  // All that is asked goes through one connection.
  const shared = ["ControlMaster=auto", `ControlPath=${join(own, "ssh")}`, "ControlPersist=60"];
  const ssh = ["BatchMode=yes", "ConnectTimeout=20", ...shared].map((option) => `-o ${option}`);
  const run = async (args: readonly string[], mayMiss = false, input = ""): Promise<Ran> => {
    for (let tries = 1; ; tries += 1) {
      const all = ["--timeout=120", "-e", `ssh ${ssh.join(" ")}`, ...args];
      const ran = await runProgram("rsync", all, { input, missing: NO_RSYNC });
      if (ran.code === 0 || (mayMiss && NOT_THERE.includes(ran.code ?? -1))) return ran;
      if (tries >= TRIES)
        throw new UsageError(
          `${remote} ne répond pas comme il faut ; ce qui est en ligne n’est pas abîmé, recommencez la même commande. rsync dit :\n${lastWords(ran.told)}`,
        );
      await wait(PAUSE * tries);
    }
  };
  const listed = (paths: readonly string[]) => `${paths.join("\0")}\0`;
  const named = ["--from0", "--files-from=-"];
  const send = (folder: string, to: string, paths: readonly string[]) =>
    run(
      ["-rt", "--ignore-times", "--mkpath", ...named, `${folder}/`, root + to],
      false,
      listed(paths),
    );
  return {
    name: remote,
    async read(path) {
      const file = join(own, "lu");
      const { code } = await run([root + path, file], true);
      const bytes = code === 0 ? await readFile(file) : undefined;
      await rm(file, { force: true });
      return bytes;
    },
    async write(path, content) {
      const file = join(own, "ecrit", path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      await send(join(own, "ecrit", dirname(path)), `${dirname(path)}/`, [basename(path)]);
    },
    async sizes(folder) {
      const from = folder === "" ? root : `${root}${folder}/`;
      const ran = await run(["-r", "--list-only", "--no-human-readable", from], true);
      const lines = ran.code === 0 ? ran.out.toString("utf8").split("\n") : [];
      return new Map(
        lines.flatMap((line): [string, number][] => {
          const [, size, path] = /^-\S+\s+(\d+) \S+ \S+ (.*)$/.exec(line) ?? [];
          return path === undefined ? [] : [[path, Number(size)]];
        }),
      );
    },
    async send(folder, files, step) {
      await send(
        folder,
        "",
        files.map(({ path }) => path),
      );
      step(files.length, files.length);
    },
    async copy(from, to, paths, step) {
      const here = await mkdtemp(join(own, "copie-"));
      const source = from === "" ? root : `${root}${from}/`;
      await run(["-rt", ...named, source, here], false, listed(paths));
      await send(here, to === "" ? "" : `${to}/`, paths);
      await rm(here, { recursive: true, force: true });
      step(paths.length, paths.length);
    },
    async remove(paths) {
      // Out of an empty folder, and of its rules: these paths alone are looked at, and are not here.
      const here = await mkdtemp(join(own, "vide-"));
      const folders = new Set(paths.flatMap(foldersAbove));
      for (const folder of folders) await mkdir(join(here, folder), { recursive: true });
      const rules = [...folders, ...paths].map((path) => `+ /${literally(path)}\n`);
      const args = ["-r", "--delete", "--filter=merge -", `${here}/`, root];
      await run(args, false, `${rules.join("")}- *\n`);
      await rm(here, { recursive: true, force: true });
    },
    async close() {
      const [host = ""] = remote.split(":");
      const end = ["-o", `ControlPath=${join(own, "ssh")}`, "-O", "exit", host];
      await runProgram("ssh", end, { missing: NO_RSYNC });
      await rm(own, { recursive: true, force: true });
    },
  };
}

function foldersAbove(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** A path in which a rule of rsync's finds no pattern. */
function literally(path: string): string {
  return /[*?[]/.test(path) ? path.replace(/[\\*?[]/g, "\\$&") : path;
}
