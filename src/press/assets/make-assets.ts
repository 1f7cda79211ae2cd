import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "lightningcss";
import sharp from "sharp";
import type { House, Site } from "../../house/house.ts";
import type { Assets, Icons } from "../../publication/assets.ts";
import type { Palette } from "../../styles/palette.ts";
import { paletteOf } from "../../styles/palette.ts";
import { pictureRules } from "../../styles/picture-rules.ts";
import { houseColours, sectionColours, withAccent } from "../../styles/section-colours.ts";
import type { LastOutput } from "../memory/last-output.ts";
import { bundleSheets, sheetAt } from "../theme/theme-sheets.ts";
import { PROJECT } from "../workspace.ts";
import { bundleScript } from "./bundle-script.ts";
import { fallbackFaces } from "./fallback-fonts.ts";
import { houseFaces, ownFamilies } from "./house-faces.ts";
import { makeFonts } from "./make-fonts.ts";

/** Scripts that readers get, each a module of its own, loaded where it serves. */
const SCRIPTS = {
  searchPage: "search-page",
  searchFilters: "search-filters",
  searchSpelling: "search-spelling",
  reader: "reader",
  suggestions: "suggestions",
  highlight: "highlight",
  share: "share",
  offline: "offline",
} as const satisfies Record<keyof Assets["scripts"], string>;

/** Browsers of the last five years: what the styles are prefixed and lowered for. */
export const BROWSERS = { chrome: 100 << 16, firefox: 100 << 16, safari: 15 << 16 };

export interface AssetFolders {
  readonly candidate: string;
  /** Where subset fonts are kept between builds. */
  readonly cache: string;
  /** Where the house's own faces and icon lie. */
  readonly data: string;
  /** The last publication, whose files keep their dates. */
  readonly last?: LastOutput;
}

/** The colours of the paper, as its styles and its house have them. */
export async function readPalette({ accent }: Pick<Site, "accent"> = {}): Promise<Palette> {
  const palette = paletteOf(await readFile(sheetAt("tokens.css"), "utf8"));
  return withAccent(palette, accent);
}

/** Makes styles, fonts and scripts into `assets/`, named by their content. */
export async function makeAssets(
  { site, sections }: House,
  palette: Palette,
  { candidate, cache, data, last }: AssetFolders,
): Promise<Assets> {
  const folder = join(candidate, "assets");
  await mkdir(folder, { recursive: true });
  const write = async (name: string, bytes: Uint8Array) => {
    if (last?.take(`assets/${name}`, name)) return; // named by its content
    await writeFile(join(folder, name), bytes);
    last?.wrote(`assets/${name}`, name);
  };
  const put = async (name: string, extension: string, bytes: Uint8Array) => {
    const id = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
    const file = `${name}.${id}.${extension}`;
    await write(file, bytes);
    return `/assets/${file}`;
  };
  const faces = houseFaces(site, data);
  const fonts = await makeFonts(join(cache, "fonts"), faces);
  await Promise.all(fonts.map(({ name, bytes }) => write(name, bytes)));
  const lowered = { minify: true, targets: BROWSERS };
  const css = Buffer.concat([
    Buffer.from(fonts.map((font) => font.css).join("") + fallbackFaces(ownFamilies(faces))),
    await bundleSheets("main.css", lowered),
    transform({
      filename: "house.css",
      code: Buffer.from(
        houseColours(site.accent, palette) +
          sectionColours(sections.values(), palette) +
          pictureRules() +
          printedOrigin(site),
      ),
      ...lowered,
    }).code,
  ]);
  const putScript = async (name: keyof typeof SCRIPTS) =>
    put(SCRIPTS[name], "js", await bundleScript(SCRIPTS[name]));
  return {
    stylesheet: await put("rotative", "css", css),
    scripts: {
      searchPage: await putScript("searchPage"),
      searchFilters: await putScript("searchFilters"),
      searchSpelling: await putScript("searchSpelling"),
      reader: await putScript("reader"),
      suggestions: await putScript("suggestions"),
      highlight: await putScript("highlight"),
      share: await putScript("share"),
      offline: site.offline ? await putScript("offline") : "",
    },
    icons: await (site.icon ? putOwnIcons(put, join(data, site.icon), palette) : putIcons(put)),
    preload: fonts.filter(({ first }) => first).map(({ name }) => `/assets/${name}`),
  };
}

/** On paper, an address within the site is written out from its beginning. */
function printedOrigin({ url }: Site): string {
  return `@layer tokens{@media print{:root{--origin:"${new URL(url).origin}"}}}`;
}

type Put = (name: string, extension: string, bytes: Uint8Array) => Promise<string>;

/** Drawn by hand; the PNG files are the same drawing, kept beside it so that no build redraws them. */
async function putIcons(put: Put): Promise<Icons> {
  const icon = async (name: string, extension: string) =>
    put(name, extension, await readFile(join(PROJECT, "src/styles/icons", `${name}.${extension}`)));
  return {
    svg: await icon("icon", "svg"),
    png192: await icon("icon-192", "png"),
    png512: await icon("icon-512", "png"),
    maskable512: await icon("maskable-512", "png"),
    touch180: await icon("touch-180", "png"),
  };
}

/** The newsroom's drawing, at the sizes of ours; on paper where systems would show a black ground. */
async function putOwnIcons(put: Put, file: string, { paper }: Palette): Promise<Icons> {
  const drawing = await readFile(file);
  const png = async (name: string, size: number, margin = 0, background?: string) => {
    const inner = size - 2 * margin;
    const image = sharp(drawing, { density: 288 })
      .resize(inner, inner, { fit: "contain", background: background ?? "#0000" })
      .extend({
        top: margin,
        bottom: margin,
        left: margin,
        right: margin,
        background: background ?? "#0000",
      });
    return put(
      name,
      "png",
      await (background ? image.flatten({ background }) : image).png().toBuffer(),
    );
  };
  return {
    svg: await put("icon", "svg", drawing),
    png192: await png("icon-192", 192),
    png512: await png("icon-512", 512),
    maskable512: await png("maskable-512", 512, 64, paper.day), // systems cut a tenth off each side
    touch180: await png("touch-180", 180, 12, paper.day),
  };
}
