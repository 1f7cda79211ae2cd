import { stat } from "node:fs/promises";
import { extname, join, relative, resolve, sep } from "node:path";
import { isoDay } from "../../french/dates/iso-day.ts";
import type { House } from "../../house/house.ts";
import type { ToldArticle } from "../../importing/tell-import.ts";
import { writeArticle } from "../../importing/write-article.ts";
import type { Workspace } from "../workspace.ts";
import { shown, UsageError } from "../workspace.ts";
import type { Imported, Importer, LeftOut, Refused } from "./imported.ts";
import type { FilesToPlace } from "./put-in-place.ts";
import { filesInTheWay, putInPlace } from "./put-in-place.ts";

/** What an editor asked for. */
interface Asked {
  readonly house: House;
  readonly section: string | undefined;
  readonly into: string | undefined;
  readonly pictures: string | undefined;
  readonly dryRun: boolean;
}

const site = async () => (await import("./import-site.ts")).importSite;

/** Importers by the end of a file's name; each is loaded when it is wanted. */
const IMPORTERS: Readonly<Record<string, () => Promise<Importer>>> = {
  ".txt": async () => (await import("./import-text.ts")).importText,
  ".docx": async () => (await import("./import-docx.ts")).importDocx,
  ".odt": async () => (await import("./import-odt.ts")).importOdt,
  ".html": async () => (await import("./import-html.ts")).importHtml,
  ".xml": async () => (await import("./import-wordpress.ts")).importWordPress,
  ".md": site,
  ".markdown": site,
  ".htm": async () => (await import("./import-html.ts")).importHtml,
};

/** What an import came to. */
interface Import {
  readonly articles: readonly ToldArticle[];
  readonly refused: readonly Refused[];
  readonly left: readonly LeftOut[];
}

/** Imports files and folders one after the other; what is there already is not overwritten. */
export async function importAll(
  paths: readonly string[],
  space: Workspace,
  asked: Asked,
): Promise<Import> {
  const { house, section, dryRun } = asked;
  const pictures = asked.pictures === undefined ? undefined : resolve(asked.pictures);
  if (pictures !== undefined && !(await isFolder(pictures)))
    throw new UsageError(`--pictures : il n’y a pas de dossier ${shown(pictures)}`);
  const folderOf = await folders(asked.into, space);
  const sources = await Promise.all(paths.map(importerOf));
  const articles: ToldArticle[] = [];
  const refused: Refused[] = [];
  const left: LeftOut[] = [];
  const written = new Set<string>();
  for (const { path, importer } of sources) {
    const today = isoDay(space.now, house.site.timezone);
    for (const one of await importer(path, { house, today, section, pictures, folderOf })) {
      if ("fault" in one) {
        refused.push(one);
        continue;
      }
      if ("left" in one) {
        left.push(one);
        continue;
      }
      const files = filesOf(one, join(space.articles, folderOf(one.draft.head.date)));
      const file = join(files.folder, files.name);
      const twice = written.has(file) ? [file] : [];
      const inTheWay =
        twice.length > 0 ? twice : dryRun ? await filesInTheWay(files) : await putInPlace(files);
      if (inTheWay.length > 0) {
        const names = inTheWay.map((other) => shown(other)).join(", ");
        refused.push({ origin: one.origin, fault: `il y a déjà ${names}, qui n’est pas touché` });
        continue;
      }
      written.add(file);
      const { origin, draft } = one;
      articles.push({ origin, file: shown(file), pictures: files.pictures.length, draft });
    }
  }
  return { articles, refused, left };
}

async function importerOf(named: string): Promise<{ path: string; importer: Importer }> {
  const path = resolve(named);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new UsageError(`il n’y a pas de fichier ${named}`);
  const load = found.isDirectory() ? site : IMPORTERS[extname(path).toLowerCase()];
  if (load !== undefined) return { path, importer: await load() };
  if (/\.(docm?|rtf|pages|pdf|wps)$/i.test(path))
    throw new UsageError(
      `${named} ne peut pas être repris tel quel ; ouvrez-le, puis enregistrez-le en .docx ou en .odt`,
    );
  throw new UsageError(
    `${named} ne peut pas être repris : les textes sont des fichiers ${Object.keys(IMPORTERS).join(", ")}`,
  );
}

function filesOf({ name, draft, pictures }: Imported, folder: string): FilesToPlace {
  return { folder, name: `${name}.md`, text: writeArticle(draft), pictures };
}

/** Where articles go, from `articles/`: into the folder that the editor named, else into that of their year. */
async function folders(into: string | undefined, { articles }: Workspace) {
  if (into === undefined) return (date: string) => date.slice(0, 4);
  const inside = (folder: string) => !relative(articles, folder).split(sep).includes("..");
  const folder = [resolve(into), resolve(articles, into)].find(inside);
  if (folder === undefined)
    throw new UsageError(`--into : ${into} est hors du dossier des articles (${shown(articles)})`);
  const path = relative(articles, folder).split(sep).join("/");
  return () => path;
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
