import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Served } from "../../src/press/serve.ts";
import { serve } from "../../src/press/serve.ts";
import { PROJECT } from "../../src/press/workspace.ts";
import { INLINE_SCRIPTS } from "../../src/press/write-hosting.ts";
import { headersOf } from "../../src/publication/hosting/headers.ts";

/** A paper of a few articles, printed and served as a host would, with its security headers. */
export interface SmallPaper {
  readonly served: Served;
  /** What is published. */
  readonly folder: string;
  /** Prints it with these articles, by their path under `articles/`, and publishes it in place of the one before. */
  readonly publish: (articles: Readonly<Record<string, string>>, site?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @param base the path of its address, from `/` to `/` */
export async function smallPaper(base: string): Promise<SmallPaper> {
  const folder = await mkdtemp(join(tmpdir(), "rotative-paper-"));
  const url = `https://essai.example${base}`;
  const served = await serve({
    folder: join(folder, "dist"),
    base,
    port: 0,
    host: "127.0.0.1",
    headers: (file) => headersOf(file, { site: { base, url }, scripts: INLINE_SCRIPTS }),
  });
  return {
    served,
    folder: join(folder, "dist"),
    publish: async (articles, site = "") => {
      for (const part of ["articles", "_data"])
        await rm(join(folder, part), { recursive: true, force: true });
      await cp(join(PROJECT, "tests/unit/newsroom/_data"), join(folder, "_data"), {
        recursive: true,
      });
      await appendFile(join(folder, "_data/site.yaml"), site);
      for (const [path, text] of Object.entries(articles)) {
        const file = join(folder, "articles", path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
      }
      await press(folder, url);
    },
    close: async () => {
      served.server.close();
      served.server.closeAllConnections();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** In a process of its own: what runs the tests reads TSX in its own way. */
async function press(folder: string, url: string): Promise<void> {
  const child = spawn(process.execPath, [join(PROJECT, "bin/rotative.mjs"), "press"], {
    cwd: folder,
    env: {
      ...process.env,
      ROTATIVE_ARTICLES: join(folder, "articles"),
      ROTATIVE_DATA: join(folder, "_data"),
      ROTATIVE_OUTPUT: join(folder, "dist"),
      ROTATIVE_CACHE: join(folder, "cache"),
      ROTATIVE_URL: url,
    },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (piece) => {
      said += String(piece);
    });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`the press ended with ${code}: ${said}`);
}
