import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, readdir, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Plugin } from "esbuild";
import { build } from "esbuild";
import { z } from "zod";
import { filesUnder } from "../files.ts";
import { readKept, writeKept } from "../kept.ts";
import { codeOf } from "../memory/code.ts";
import { sha256OfFile } from "../memory/hash.ts";
import { PROJECT } from "../workspace.ts";

const ENTRY = "src/admin/desk.ts";

/** The faces that the CMS would fetch from another host, and its own copies of them. */
const FACES =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)(?::vf)?@[\d.]+\/([a-z0-9-]+)\.woff2/g;

/**
 * The script of the desk and all that it loads, in a folder of the cache: made once for each version of
 * the code and of the CMS, since it takes seconds.
 */
export async function bundleDesk(cache: string): Promise<string> {
  const folder = join(cache, "desk", codeOf([ENTRY, "src/press/admin/bundle-desk.ts"]));
  if (await isWhole(folder)) return folder;
  await rm(folder, { recursive: true, force: true });
  const aside = `${folder}.${randomUUID()}`;
  const files = join(dirname(createRequire(import.meta.url).resolve("@sveltia/cms")), "assets");
  try {
    await build({
      absWorkingDir: PROJECT,
      entryPoints: [ENTRY],
      outdir: aside,
      bundle: true,
      splitting: true,
      minify: true,
      format: "esm",
      target: "es2022",
      legalComments: "none",
      logLevel: "silent",
      plugins: [ownFaces(files), inFrenchAlone],
    });
    await cp(files, join(aside, "assets"), {
      recursive: true,
      filter: (file) => !file.endsWith(".map"),
    });
    await writeKept(`${folder}.json`, await hashesOf(aside));
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // another press made it meanwhile
  }
  return folder;
}

/** Whether all that was made is there as it was made. */
async function isWhole(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return false;
  const made = await readKept(`${folder}.json`, (json) =>
    z.record(z.string(), z.string()).parse(json),
  );
  return made !== undefined && isDeepStrictEqual(made, await hashesOf(folder));
}

async function hashesOf(folder: string): Promise<Record<string, string>> {
  const files = (await filesUnder(folder)).sort();
  return Object.fromEntries(files.map((file) => [file, sha256OfFile(join(folder, file))]));
}

/** Nothing comes from another host: the CMS names a CDN for its faces, which lie in its package too. */
function ownFaces(assets: string): Plugin {
  return {
    name: "own-faces",
    setup: ({ onLoad }) =>
      onLoad({ filter: /[\\/]@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, async ({ path }) => {
        const names = await readdir(assets);
        const code = await readFile(path, "utf8");
        const contents = code.replace(FACES, (_, family: string, cut: string) => {
          const own = names.find((name) => name.startsWith(`${family}-${cut}-`));
          if (own === undefined) throw new Error(`@sveltia/cms has no ${family} ${cut} of its own`);
          return `assets/${own}`;
        });
        if (contents.includes("cdn.jsdelivr.net"))
          throw new Error("@sveltia/cms fetches a face from another host");
        return { contents, loader: "js", resolveDir: dirname(path) };
      }),
  };
}

/** The other languages of the CMS, and the colours of code in a hundred more, are left out. */
const inFrenchAlone: Plugin = {
  name: "in-french-alone",
  setup: ({ onLoad, onResolve }) => {
    onLoad({ filter: /[\\/]locales[\\/][\w-]+\.json$/ }, ({ path }) =>
      basename(path) === "fr.json" ? undefined : { contents: "{}", loader: "json" },
    );
    onResolve({ filter: /^@shikijs\/(langs|themes)\// }, () => ({
      path: "nothing",
      namespace: "nothing",
    }));
    onLoad({ filter: /.*/, namespace: "nothing" }, () => ({ contents: "export default []" }));
  },
};
