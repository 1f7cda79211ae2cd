import { basename, dirname } from "node:path";
import { fileName } from "../../importing/file-name.ts";
import { draftFromHtml } from "../../importing/html/draft-from-html.ts";
import { plainLines, readHtml } from "../../importing/html/read-html.ts";
import { readPressText } from "../../importing/press-text/read-press-text.ts";
import { shown } from "../workspace.ts";
import type { Imported, Importer, ImportSettings, Refused } from "./imported.ts";
import { fileFrom, PictureBasket } from "./picture-basket.ts";
import { NO_TEXT, readAnyText } from "./read-any-text.ts";

/** A page that was saved from a browser, or exported by a tool. */
export const importHtml: Importer = async (path, settings) => {
  const html = await readAnyText(path);
  if (html === undefined) return [{ origin: shown(path), fault: NO_TEXT }];
  return [importedHtml(html, path, settings, (source) => fileFrom(dirname(path), source))];
};

/** The article that a file's HTML is. @param find the picture that an address in it leads to */
export function importedHtml(
  html: string,
  path: string,
  settings: ImportSettings,
  find: (source: string) => string | Uint8Array | undefined,
): Imported | Refused {
  const origin = shown(path);
  const page = readHtml(html, settings.house.site.timezone);
  if (page.content.length === 0)
    return { origin, fault: "aucun texte n’a été trouvé dans ce fichier" };
  const lines = plainLines(page);
  const pasted = lines === undefined ? undefined : readPressText(lines, settings);
  if (pasted !== undefined) {
    const draft = { ...pasted, dropped: [...page.dropped, ...pasted.dropped] };
    return { origin, name: fileName(draft.head.title), draft, pictures: [] };
  }
  const named = basename(path)
    .replace(/\.\w+$/, "")
    .replace(/[-_]+/g, " ")
    .trim();
  const name = fileName(page.title ?? named);
  const basket = new PictureBasket(name, find);
  const draft = draftFromHtml(page, named, basket.keep, settings);
  return { origin, name, draft, pictures: basket.pictures };
}
