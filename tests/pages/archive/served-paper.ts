import { execFile } from "node:child_process";
import { appendFile, cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Served } from "../../../src/press/serve.ts";
import { serve } from "../../../src/press/serve.ts";
import { PROJECT } from "../../../src/press/workspace.ts";
import { INLINE_SCRIPTS } from "../../../src/press/write-hosting.ts";
import { headersOf } from "../../../src/publication/hosting/headers.ts";
import { environmentOf, UNREAD } from "../../unit/newsroom/newsroom.ts";
import { temporaryFolder, writeFiles } from "../../unit/newsroom/temporary-folder.ts";

/** The paper of a newsroom of its own, served as a host would, with its security headers. */
export interface ServedPaper {
  readonly served: Served;
  /** What is published. */
  readonly folder: string;
  /**
   * Prints it with these articles, by their path under `articles/`, in the place of the one before.
   *
   * @param site what `_data/site.yaml` says beside what it says in all tests
   */
  readonly publish: (articles: Readonly<Record<string, string>>, site?: string) => Promise<void>;
  readonly close: () => void;
}

/** @param base the path of its address, from `/` to `/` */
export async function servedPaper(base: string): Promise<ServedPaper> {
  const folder = temporaryFolder();
  const url = `https://essai.example${base}`;
  const told = environmentOf(folder);
  const data = join(folder, "_data");
  const output = join(folder, "dist");
  const env = { ...process.env, ...told, ...UNREAD, ROTATIVE_DATA: data, ROTATIVE_URL: url };
  const served = await serve({
    folder: output,
    base,
    port: 0,
    host: "127.0.0.1",
    headers: (file) => headersOf(file, { site: { base, url }, scripts: INLINE_SCRIPTS }),
  });
  return {
    served,
    folder: output,
    publish: async (articles, site = "") => {
      for (const part of [data, join(folder, "articles")])
        await rm(part, { recursive: true, force: true });
      await cp(told.ROTATIVE_DATA ?? "", data, { recursive: true });
      await appendFile(join(data, "site.yaml"), site);
      await writeFiles(join(folder, "articles"), articles);
      // In a process of its own: what runs the tests reads TSX in its own way.
      const press = [join(PROJECT, "bin/rotative.mjs"), "press"];
      await promisify(execFile)(process.execPath, press, { cwd: folder, env });
    },
    close: () => {
      served.server.close();
      served.server.closeAllConnections();
    },
  };
}
