import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { z } from "zod";
import { filesUnder, isMissing } from "../files.ts";
import { holds, PROJECT, shown, UsageError } from "../workspace.ts";
import { packPress } from "./pack-press.ts";
import { paperNames } from "./paper-names.ts";
import { paperPackage } from "./paper-package.ts";

/** What a new paper begins as. A name `dot-…` is that of a file that npm would not pack, or would obey. */
const BEGINNING = join(PROJECT, "paper");

/** Pages that the law asks of every paper, in the words of ours: facts are filled in. */
const LEGAL = ["mentions-legales.md", "accessibilite.md"].map((name) => `_data/pages/${name}`);

const PRESSES = "presse";

export interface PaperWishes {
  readonly folder: string;
  /** What readers call it; the folder's name otherwise. */
  readonly name?: string | undefined;
  /** Where npm finds the press; otherwise the one that is running is packed into the paper. */
  readonly press?: string | undefined;
  /** The day of its first article, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Makes the folder of a new paper: articles, `_data/`, a workflow, and the press as a dependency.
 *
 * @returns the files written, by their path in the folder
 * @throws UsageError when there is something in the folder already
 */
export async function makePaper(wishes: PaperWishes): Promise<string[]> {
  const folder = resolve(wishes.folder);
  await refuseFull(folder);
  const names = paperNames(basename(folder), wishes.name);
  const packed = wishes.press === undefined ? await packPress() : undefined;
  const { engines, devDependencies } = packageSchema.parse(
    JSON.parse(await readFile(PACKAGE, "utf8")),
  );
  const press = wishes.press ?? `file:${PRESSES}/${packed?.name}`;
  const filled = (text: string) =>
    text
      .replaceAll("@NAME@", names.name)
      .replaceAll("@KEY@", names.key)
      .replaceAll("@DATE@", wishes.today);
  const files = new Map<string, string | Uint8Array>([
    [
      "package.json",
      paperPackage({ key: names.key, press, node: engines.node, ...devDependencies }),
    ],
    ...(packed ? [[`${PRESSES}/${packed.name}`, packed.bytes] as const] : []),
  ]);
  for (const path of LEGAL) files.set(path, await readFile(join(PROJECT, path)));
  for (const path of await filesUnder(BEGINNING))
    files.set(placeOf(path, wishes.today), filled(await readFile(join(BEGINNING, path), "utf8")));
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content, { flag: "wx" });
  }
  return [...files.keys()].sort();
}

const PACKAGE = join(PROJECT, "package.json");
const packageSchema = z.object({
  engines: z.object({ node: z.string() }),
  devDependencies: z.object({ typescript: z.string() }),
});

/** Where a file of the beginning goes: articles stand in their year. */
function placeOf(path: string, today: string): string {
  return path
    .replace(/(^|\/)dot-/g, "$1.")
    .replace(/^articles\//, `articles/${today.slice(0, 4)}/`);
}

/** A folder in which Git alone has begun something is empty. */
async function refuseFull(folder: string): Promise<void> {
  if (holds(PROJECT, folder))
    throw new UsageError(
      `« ${shown(folder)} » est dans le dossier de la presse ; un journal a le sien : npm run paper -- ../le-phare`,
    );
  const there = await readdir(folder).catch((error: unknown): string[] => {
    if (isMissing(error)) return [];
    throw error;
  });
  if (there.some((name) => name !== ".git"))
    throw new UsageError(
      `« ${shown(folder)} » n’est pas vide, et rien n’y est écrit ; donnez le nom d’un nouveau dossier : npm run paper -- ../le-phare`,
    );
}
