import { stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { folderOf, pathFrom } from "../../addresses/paths.ts";
import { slug } from "../../addresses/slug.ts";
import { fileName } from "../../importing/file-name.ts";
import { foreignBody } from "../../importing/site/foreign-body.ts";
import type { ForeignFile } from "../../importing/site/foreign-head.ts";
import { readForeignFile, textIn } from "../../importing/site/foreign-head.ts";
import { mapHead } from "../../importing/site/map-head.ts";
import { filesUnder } from "../files.ts";
import { shown } from "../workspace.ts";
import type { Imported, Importer, ImportSettings, Refused } from "./imported.ts";
import { fileFrom, PictureBasket } from "./picture-basket.ts";
import { NO_TEXT, readAnyText } from "./read-any-text.ts";

/** Folders of a site that hold no article. */
const NOT_ARTICLES =
  /(?:^|\/)(?:\..*|node_modules|_site|public|themes|layouts|_layouts|_includes|_sass|resources|vendor|archetypes)\//;
/** Files that tell of a list or of the project. */
const NO_ARTICLE =
  /(?:^|\/)(?:_index|readme|license|licence|changelog|contributing|404)(?:\.\w{2})?\.\w+$/i;
const MARKDOWN = /\.(?:md|markdown|mkd)$/i;
/** Where a site keeps what its addresses begin at: `/images/x.jpg`. */
const ROOTS = [".", "static", "assets", "public", "src", "source", "content"];

/** A file of the site, read, and where its article will be. */
interface SiteFile extends ForeignFile {
  readonly file: string;
  readonly name: string;
  readonly title: string;
  readonly date: string | undefined;
}

/** A folder of Markdown of Hugo, Jekyll or the like, or one file of it. */
export const importSite: Importer = async (path, settings) => {
  const folder = (await stat(path)).isDirectory();
  const root = folder ? path : dirname(path);
  const files = folder
    ? (await filesUnder(path))
        .filter((file) => MARKDOWN.test(file) && !NOT_ARTICLES.test(file) && !NO_ARTICLE.test(file))
        .toSorted()
        .map((file) => join(path, file))
    : [path];
  if (files.length === 0)
    return [{ origin: shown(path), fault: "ce dossier n’a aucun article (.md)" }];
  const read: (SiteFile | Refused)[] = [];
  for (const file of files) read.push(await siteFile(file));
  const known = read.filter((one): one is SiteFile => !("fault" in one));
  const heads = new Map(known.map((one) => [one.file, placeOf(one, settings)]));
  return read.map((one) => ("fault" in one ? one : imported(one, root, known, heads, settings)));
};

async function siteFile(file: string): Promise<SiteFile | Refused> {
  const text = await readAnyText(file);
  if (text === undefined) return { origin: shown(file), fault: NO_TEXT };
  const read = text.trim() === "" ? undefined : readForeignFile(text);
  if (read === undefined) {
    const fault =
      text.trim() === ""
        ? "ce fichier est vide"
        : "l’en-tête de ce fichier ne se lit pas (YAML, TOML ou JSON attendu)";
    return { origin: shown(file), fault };
  }
  const own = basename(file)
    .replace(MARKDOWN, "")
    .replace(/\.[a-z]{2}$/i, "");
  const bare = /^index$/i.test(own) ? basename(dirname(file)) : own;
  const [, date, rest] = /^(\d{4}-\d\d-\d\d)-(.+)$/.exec(bare) ?? [];
  // A text without a head has its title as a heading of the first level.
  const heading = textIn(read.head.title) === undefined ? /^\s*# +(.+)\n/.exec(read.body) : null;
  return {
    file,
    head: heading === null ? read.head : { ...read.head, title: heading[1] },
    body: heading === null ? read.body : read.body.slice(heading[0].length),
    name: slug(textIn(read.head.slug) ?? rest ?? bare) || fileName(textIn(read.head.title) ?? bare),
    title: (rest ?? bare).replace(/[-_]+/g, " "),
    date,
  };
}

function headOf(
  one: SiteFile,
  keep: (source: string) => string | undefined,
  settings: ImportSettings,
) {
  const draft = one.file.split(sep).includes("_drafts");
  return mapHead(one.head, { title: one.title, date: one.date, draft }, keep, settings);
}

/** Where a file's article will be, from `articles/`. */
function placeOf(one: SiteFile, settings: ImportSettings): string {
  const { head } = headOf(one, () => undefined, settings);
  return `${settings.folderOf(head.date)}/${one.name}`.replace(/^\//, "");
}

function imported(
  one: SiteFile,
  root: string,
  known: readonly SiteFile[],
  places: ReadonlyMap<string, string>,
  settings: ImportSettings,
): Imported {
  const folder = dirname(one.file);
  const basket = new PictureBasket(one.name, (source) => pictureOf(source, folder, root));
  const mapped = headOf(one, basket.keep, settings);
  const place = places.get(one.file) ?? "";
  const { body, doubts, dropped } = foreignBody(one.body, {
    keep: basket.keep,
    lead: (target) => {
      const other = linked(target, folder, root, known);
      const to = other === undefined ? undefined : places.get(other.file);
      const anchor = /#.*$/.exec(target)?.[0] ?? "";
      return to === undefined ? undefined : `${pathFrom(folderOf(place), `${to}.md`)}${anchor}`;
    },
  });
  return {
    origin: shown(one.file),
    name: one.name,
    draft: {
      head: mapped.head,
      body,
      doubts: [...mapped.doubts, ...doubts],
      dropped: [...mapped.dropped, ...dropped],
    },
    pictures: basket.pictures,
  };
}

function pictureOf(source: string, folder: string, root: string): string | undefined {
  if (!source.startsWith("/")) return fileFrom(folder, source) ?? fromRoots(`/${source}`, root);
  return fromRoots(source, root);
}

/** `/images/x.jpg`: the site's root is the folder of the import, or one that holds it. */
function fromRoots(path: string, root: string): string | undefined {
  const above = [root, resolve(root, ".."), resolve(root, "../.."), resolve(root, "../../..")];
  for (const folder of above.flatMap((one) => ROOTS.map((name) => join(one, name)))) {
    const found = fileFrom(folder, path.slice(1));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The file of the import that a link means: `../x.md`, `/posts/x.md`, `2019-03-04-x`. */
function linked(
  target: string,
  folder: string,
  root: string,
  known: readonly SiteFile[],
): SiteFile | undefined {
  const path = target.replace(/[?#].*$/, "");
  if (path === "" || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) return undefined;
  const wanted = [resolve(folder, path), resolve(root, path.replace(/^\//, ""))];
  const found = known.find(({ file }) => wanted.includes(file));
  if (found !== undefined || path.endsWith("/")) return found;
  if (!MARKDOWN.test(path) && !/^\d{4}-\d\d-\d\d-/.test(basename(path))) return undefined;
  const bare = basename(path).replace(MARKDOWN, "");
  return known.find(({ file }) => basename(relative(root, file)).replace(MARKDOWN, "") === bare);
}
