import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { odtToHtml } from "../../importing/odt/odt-to-html.ts";
import { shown } from "../workspace.ts";
import { importedHtml } from "./import-html.ts";
import type { Importer } from "./imported.ts";

/** A text document of LibreOffice. */
export const importOdt: Importer = async (path, settings) => {
  const files = unzipped(await readFile(path));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const html = files["content.xml"] && odtToHtml(text("content.xml"), text("styles.xml"));
  if (html === undefined) {
    const fault =
      "ce fichier n’est pas un texte OpenDocument lisible (.odt) ; ouvrez-le dans le traitement de texte, puis enregistrez-le de nouveau en .odt";
    return [{ origin: shown(path), fault }];
  }
  return [importedHtml(html, path, settings, (source) => files[source.replace(/^\.\//, "")])];
};

function unzipped(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes);
  } catch {
    return {};
  }
}
