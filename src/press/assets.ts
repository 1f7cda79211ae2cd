import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { bundle } from "lightningcss";
import type { Section } from "../article/site.ts";
import type { Assets } from "../components/assets.ts";
import { sectionColours } from "../styles/section-colours.ts";
import { makeFonts } from "./fonts.ts";
import { PROJECT } from "./workspace.ts";

/** Scripts that readers get, each a module of its own, loaded where it serves. */
const SCRIPTS = ["search-page"] as const;

/** Browsers of the last five years: what the styles are prefixed and lowered for. */
const BROWSERS = { chrome: 100 << 16, firefox: 100 << 16, safari: 15 << 16 };

/** Makes styles, fonts and scripts into `assets/`, named by their content. */
export async function makeAssets(
  candidate: string,
  cache: string,
  sections: Iterable<Section>,
): Promise<Assets> {
  const folder = join(candidate, "assets");
  await mkdir(folder, { recursive: true });
  const put = async (name: string, extension: string, bytes: Uint8Array) => {
    const id = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
    const file = `${name}.${id}.${extension}`;
    await writeFile(join(folder, file), bytes);
    return `/assets/${file}`;
  };
  const fonts = await makeFonts(join(cache, "fonts"));
  await Promise.all(fonts.map(({ name, bytes }) => writeFile(join(folder, name), bytes)));
  const styles = bundle({
    filename: join(PROJECT, "src/styles/main.css"),
    minify: true,
    targets: BROWSERS,
  }).code;
  const css = Buffer.concat([
    Buffer.from(fonts.map((font) => font.css).join("")),
    styles,
    Buffer.from(sectionColours(sections)),
  ]);
  const [searchScript] = await Promise.all(
    SCRIPTS.map(async (name) => put(name, "js", await script(name))),
  );
  if (!searchScript) throw new Error("a script was not made");
  return {
    stylesheet: await put("rotative", "css", css),
    searchScript,
    preload: fonts
      .filter(({ name }) => !name.includes("italic"))
      .map(({ name }) => `/assets/${name}`),
  };
}

async function script(name: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(PROJECT, `src/browser/${name}.ts`)],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    legalComments: "none",
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`esbuild made nothing of ${name}`);
  return file.contents;
}
