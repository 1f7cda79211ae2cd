import { copyFile, mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { askedFor } from "../../booklet/asked.ts";
import { compareText } from "../../collections/order.ts";
import type { House } from "../../house/house.ts";
import { tellDays } from "../../letter/letter.ts";
import type { HeldEdition, HeldFile } from "../../publication/publication.ts";
import { isMissing } from "../files.ts";
import { hashOf } from "../memory/hash.ts";
import type { LastOutput } from "../memory/last-output.ts";

const FILE = /^edition-(.+)\.(pdf|epub)$/;
const FORMATS = [
  ["pdf", "PDF"],
  ["epub", "EPUB"],
] as const;

/** Puts the editions of a folder into the candidate; other files in it, and dossiers that are gone, stay behind. */
export async function publishEditions(
  folder: string,
  house: House,
  { candidate, last }: { readonly candidate: string; readonly last: LastOutput },
): Promise<HeldEdition[]> {
  const names = (await readdir(folder).catch(nothingThere)).sort(compareText);
  const keys = new Set(names.flatMap((name) => FILE.exec(name)?.[1] ?? []));
  const editions: HeldEdition[] = [];
  for (const key of keys) {
    const asked = askedFor(key, house);
    if (asked?.key !== key) continue;
    const files: HeldFile[] = [];
    for (const [extension, format] of FORMATS) {
      const name = `edition-${key}.${extension}`;
      if (!names.includes(name)) continue;
      const file = `editions/${name}`;
      const { size, mtimeMs } = await stat(join(folder, name));
      if (!last.take(file, hashOf([size, mtimeMs]))) {
        await mkdir(join(candidate, "editions"), { recursive: true });
        await copyFile(join(folder, name), join(candidate, file));
        last.wrote(file, hashOf([size, mtimeMs]));
      }
      files.push({ format, address: `/${file}`, bytes: size });
    }
    const title = asked.kind === "dossier" ? asked.dossier.title : tellDays(asked.days);
    editions.push({ kind: asked.kind, key, title, files });
  }
  return editions;
}

function nothingThere(error: unknown): string[] {
  if (isMissing(error)) return [];
  throw error;
}
