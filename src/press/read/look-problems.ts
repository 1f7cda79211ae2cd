import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import type { Problem } from "../../desk/problem.ts";
import { inFrench } from "../../french/number.ts";
import type { DataFile } from "../../house/data-files.ts";
import type { House } from "../../house/house.ts";
import { readDataFile } from "../../house/read-data-file.ts";
import { sectionsSchema } from "../../house/sections.ts";
import { siteSchema } from "../../house/site.ts";
import { AA, illegible } from "../../styles/section-colours.ts";
import { readPalette } from "../assets/make-assets.ts";
import { faceProblems, missingFile } from "./face-problems.ts";

interface Looks {
  readonly site: DataFile;
  readonly sections: DataFile;
  /** The folder of the newsroom's data. */
  readonly data: string;
}

/** What is wrong with the colours and the files that a house looks by, each at its line. */
export async function lookProblems(
  house: House,
  { site, sections, data }: Looks,
): Promise<Problem[]> {
  const written = readDataFile(site, siteSchema);
  return [
    ...(await accentProblems(house, { site, sections })),
    ...(await faceProblems(house.site.faces, data)).map(({ path, ...told }) => ({
      file: site.file,
      ...written.placeOf(path),
      ...told,
    })),
    ...(await iconProblems(house.site.icon, data)).map((told) => ({
      file: site.file,
      ...written.placeOf(["icon"]),
      ...told,
    })),
  ];
}

type Told = Pick<Problem, "severity" | "message" | "remedy">;

/** An accent that cannot be read on paper is darkened: the newsroom is told, and which colour is shown. */
async function accentProblems(
  { site, sections }: House,
  files: Pick<Looks, "site" | "sections">,
): Promise<Problem[]> {
  const accents = [
    { file: files.site, schema: siteSchema, path: ["accent"], accent: site.accent },
    ...[...sections.values()].map(({ key, accent }) => ({
      ...{ file: files.sections, schema: sectionsSchema, path: [key, "accent"], accent },
    })),
  ];
  if (accents.every(({ accent }) => accent === undefined)) return [];
  const palette = await readPalette();
  return accents.flatMap(({ file, schema, path, accent }) => {
    const found = accent === undefined ? undefined : illegible(accent, palette);
    if (found === undefined) return [];
    const { ratio, instead } = found;
    return {
      severity: "warning" as const,
      file: file.file,
      ...readDataFile(file, schema).placeOf(path),
      message: `${accent} se lit mal sur le papier (contraste de ${inFrench(ratio)} ; il en faut ${inFrench(AA)}) : ${instead} est montré à sa place`,
      remedy: `écrivez : accent: "${instead}", ou une couleur plus foncée`,
    };
  });
}

async function iconProblems(icon: string | undefined, data: string): Promise<Told[]> {
  if (icon === undefined) return [];
  const error = (message: string, remedy: string): Told[] => [
    { severity: "error", message, remedy },
  ];
  const bytes = await readFile(join(data, icon)).catch(() => undefined);
  if (bytes === undefined) return [missingFile(icon)];
  const drawn = await sharp(bytes)
    .metadata()
    .catch(() => undefined);
  if (drawn?.format !== "svg" || /<script[\s>]/i.test(bytes.toString("utf8")))
    return error(
      `« ${icon} » n’est pas un dessin SVG que l’on puisse montrer`,
      "enregistrez-le de nouveau depuis le logiciel de dessin, en SVG simple",
    );
  if (drawn.width === drawn.height) return [];
  return [
    {
      severity: "warning",
      message: `« ${icon} » n’est pas carré (${drawn.width} × ${drawn.height})`,
      remedy: "une icône carrée remplit sa place ; les bords de celle-ci restent vides",
    },
  ];
}
