import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { withoutUndefined } from "../collections/without-undefined.ts";
import { cacheClassOf } from "../publication/cache-class.ts";
import { contentTypeOf } from "../publication/content-type.ts";
import type { FileManifest, PublishedFile } from "../publication/file-manifest.ts";
import { FILE_MANIFEST } from "../publication/file-manifest.ts";
import type { LastOutput } from "./memory/last-output.ts";
import type { Workspace } from "./workspace.ts";
import { PROJECT } from "./workspace.ts";

/** Writes into a candidate, once all else is there, the manifest of its files. */
export async function writeFileManifest(
  workspace: Workspace,
  candidate: string,
  last: LastOutput,
): Promise<void> {
  const listed = last
    .files()
    .map((file): [string, PublishedFile] => [
      file,
      { ...last.digestOf(file), type: contentTypeOf(file), cache: cacheClassOf(file) },
    ]);
  const manifest: FileManifest = {
    version: 1,
    ...withoutUndefined({ commit: workspace.commit ?? headOf(workspace.articles) }),
    clock: new Date(workspace.now).toISOString(),
    press: pressVersion(),
    files: Object.fromEntries(listed),
  };
  await writeFile(join(candidate, FILE_MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
  last.wrote(FILE_MANIFEST, "");
}

/** The commit that a newsroom's files are at; undefined where they are in no repository, or it has none yet. */
function headOf(articles: string): string | undefined {
  const { status, stdout } = spawnSync("git", ["rev-parse", "--quiet", "--verify", "HEAD"], {
    cwd: articles,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return status === 0 ? stdout.trim() : undefined;
}

function pressVersion(): string {
  const json: unknown = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
  return z.object({ version: z.string() }).parse(json).version;
}
