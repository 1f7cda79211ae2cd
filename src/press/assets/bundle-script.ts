import { join } from "node:path";
import { build } from "esbuild";
import { PROJECT } from "../workspace.ts";

/**
 * A script of `src/browser/` as readers get it.
 *
 * @param name its file there, without `.ts`
 * @param format a module, or a script that keeps its names to itself (`iife`)
 */
export async function bundleScript(
  name: string,
  format: "esm" | "iife" = "esm",
): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(PROJECT, `src/browser/${name}.ts`)],
    bundle: true,
    minify: true,
    format,
    target: "es2022",
    write: false,
    legalComments: "none",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`esbuild made nothing of ${name}`);
  return file.contents;
}
