import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { PROJECT } from "../workspace.ts";

/** The press as npm packs it. */
export interface PackedPress {
  /** `rotative-1.0.0.tgz` */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Packs the press that is running: a paper keeps it among its own files, and depends on no registry. */
export async function packPress(): Promise<PackedPress> {
  const folder = await mkdtemp(join(tmpdir(), "rotative-"));
  try {
    // The project's own npm runs no scripts, but packing writes the types that themes are held against;
    // a package has them.
    const scripts = `--ignore-scripts=${!existsSync(join(PROJECT, "tsconfig.types.json"))}`;
    await npm("pack", "--silent", scripts, "--pack-destination", folder);
    const [name] = (await readdir(folder)).filter((file) => file.endsWith(".tgz"));
    if (name === undefined) throw new Error("npm packed nothing");
    return { name, bytes: await readFile(join(folder, name)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The npm that runs this command, or that of the machine, which Windows starts through its shell only. */
async function npm(...args: readonly string[]): Promise<void> {
  const own = process.env.npm_execpath;
  const run = promisify(execFile);
  if (own?.endsWith("npm-cli.js")) await run(process.execPath, [own, ...args], { cwd: PROJECT });
  else await run("npm", [...args], { cwd: PROJECT, shell: process.platform === "win32" });
}
