import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as fontkit from "fontkit";
import type { Problem } from "../../desk/problem.ts";
import type { Site } from "../../house/house.ts";

/** What French cannot do without; the narrow no-break space is lent by the press. */
const NEEDED = "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ«»’–—…€0123456789";

export interface FaceProblem extends Pick<Problem, "severity" | "message" | "remedy"> {
  /** Where the file is named in site.yaml. */
  readonly path: readonly string[];
}

/**
 * What is wrong with the files of a house's faces: one that is missing or is no font, letters that it has not.
 *
 * @param data the folder of the newsroom's data
 */
export async function faceProblems(faces: Site["faces"], data: string): Promise<FaceProblem[]> {
  const files = Object.entries(faces ?? {}).flatMap(([family, styles]) =>
    Object.entries(styles).map(([style, file]) => ({ path: ["faces", family, style], file })),
  );
  const found = await Promise.all(
    files.map(async ({ path, file }) => {
      const told = await faultOf(file, join(data, file));
      return told === undefined ? [] : [{ path, ...told }];
    }),
  );
  return found.flat();
}

async function faultOf(
  file: string,
  place: string,
): Promise<Omit<FaceProblem, "path"> | undefined> {
  const bytes = await readFile(place).catch(() => undefined);
  if (bytes === undefined) return missingFile(file);
  const letters = lettersOf(bytes);
  if (letters === undefined)
    return {
      severity: "error",
      message: `« ${file} » n’est pas une police WOFF2 que l’on puisse lire`,
      remedy: "demandez ce fichier au format WOFF2 à qui vend ou publie la police",
    };
  const lost = [...NEEDED].filter((letter) => !letters.has(letter.codePointAt(0) ?? 0));
  if (lost.length === 0) return undefined;
  return {
    severity: "warning",
    message: `il manque à « ${file} » des signes du français : ${lost.join(" ")}`,
    remedy: "prenez la version complète de la police ; ces signes seraient d’une autre",
  };
}

/** What is told of a file of `_data/` that is named there and does not exist. */
export function missingFile(file: string): Omit<FaceProblem, "path"> {
  return {
    severity: "error",
    message: `il n’y a pas de fichier « ${file} » dans _data`,
    remedy: "mettez-y ce fichier, ou retirez la ligne",
  };
}

function lettersOf(bytes: Buffer): ReadonlySet<number> | undefined {
  if (bytes.toString("latin1", 0, 4) !== "wOF2") return undefined;
  try {
    const font = fontkit.create(bytes);
    return "characterSet" in font ? new Set(font.characterSet) : undefined;
  } catch {
    return undefined; // cut short, or no font under its head
  }
}
