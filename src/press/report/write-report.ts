import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "lightningcss";
import { renderToString } from "preact-render-to-string";
import { ArchiveMap } from "../../components/ArchiveMap.tsx";
import type { House } from "../../house/house.ts";
import { MAP } from "../../report/parts/GroupsPart.tsx";
import { GENERATOR, reportPage, STYLES } from "../../report/ReportPage.tsx";
import type { Report } from "../../report/report.ts";
import type { Palette } from "../../styles/palette.ts";
import { houseColours, sectionColours } from "../../styles/section-colours.ts";
import { BROWSERS, readPalette } from "../assets/make-assets.ts";
import { makeFonts } from "../assets/make-fonts.ts";
import { isMissing, writeWhole } from "../files.ts";
import { bundleSheets } from "../theme/theme-sheets.ts";
import { shown, UsageError } from "../workspace.ts";

/** The page, in its folder. */
export const PAGE = "index.html";

/**
 * Writes the report of a paper into a folder: the page, its styles and faces, and the map by itself.
 *
 * @param cache where the faces of the paper are kept
 */
export async function writeReport(
  folder: string,
  report: Report,
  house: House,
  cache: string,
): Promise<void> {
  await refuseForeignPage(folder);
  const palette = await readPalette(house.site);
  const sections = [...house.sections.values()];
  const fonts = await makeFonts(join(cache, "fonts"));
  for (const { name, bytes } of fonts) await writeWhole(join(folder, name), bytes);
  await writeWhole(join(folder, STYLES), await styles(fonts, house, palette));
  const { articles, relations, groups } = report;
  const orphans = new Set(groups.orphans);
  const map = renderToString(ArchiveMap({ sections, articles, relations, orphans, palette }));
  await writeWhole(join(folder, MAP), `${map}\n`);
  await writeWhole(join(folder, PAGE), reportPage(report));
}

/** Faces lie beside the page, which may be opened where nothing serves it. */
async function styles(
  fonts: Awaited<ReturnType<typeof makeFonts>>,
  { site, sections }: House,
  palette: Palette,
): Promise<Uint8Array> {
  const lowered = { minify: true, targets: BROWSERS };
  const faces = fonts.map(({ css, name }) => css.replaceAll(`/assets/${name}`, name)).join("");
  return Buffer.concat([
    Buffer.from(faces),
    await bundleSheets("report.css", lowered),
    transform({
      filename: "house.css",
      code: Buffer.from(
        houseColours(site.accent, palette) + sectionColours(sections.values(), palette),
      ),
      ...lowered,
    }).code,
  ]);
}

/** Another page that has the same name is somebody's. */
async function refuseForeignPage(folder: string): Promise<void> {
  const page = await readFile(join(folder, PAGE), "utf8").catch((error: unknown) => {
    if (!isMissing(error)) throw error;
    return undefined;
  });
  if (page === undefined || page.includes(`content="${GENERATOR}"`)) return;
  throw new UsageError(
    `${shown(join(folder, PAGE))} n’est pas un rapport, et serait perdu ; choisissez un autre dossier : npm run report -- mon-rapport`,
  );
}
