import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { deskOf } from "../../admin/desk-config.ts";
import { deskPage } from "../../admin/desk-page.ts";
import type { House } from "../../house/house.ts";
import { filesUnder } from "../files.ts";
import { hashOf } from "../memory/hash.ts";
import type { LastOutput } from "../memory/last-output.ts";
import { bundleDesk } from "./bundle-desk.ts";

export interface DeskFolders {
  readonly candidate: string;
  readonly cache: string;
  readonly last: LastOutput;
}

/** Writes the browser desk into `admin/`, for a house that has one. */
export async function makeDesk(
  house: House,
  { candidate, cache, last }: DeskFolders,
): Promise<void> {
  const { admin } = house.site;
  if (admin === undefined) return;
  const put = async (name: string, version: string, write: (to: string) => Promise<void>) => {
    const file = `admin/${name}`;
    if (last.take(file, version)) return;
    const to = join(candidate, file);
    await mkdir(dirname(to), { recursive: true });
    await write(to);
    last.wrote(file, version);
  };
  const texts = {
    "index.html": deskPage(admin),
    "desk.json": JSON.stringify(deskOf(house, admin)),
  };
  for (const [name, text] of Object.entries(texts))
    await put(name, hashOf(text), (to) => writeFile(to, text));
  const bundle = await bundleDesk(cache);
  for (const name of await filesUnder(bundle))
    await put(name, basename(bundle), (to) => copyFile(join(bundle, name), to));
}
