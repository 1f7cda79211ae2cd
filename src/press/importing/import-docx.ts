import mammoth from "mammoth";
import { shown } from "../workspace.ts";
import { importedHtml } from "./import-html.ts";
import type { Importer } from "./imported.ts";

/** The styles of Word, in French and in English, that tell what a paragraph is. */
const STYLES = ["Title", "Titre"]
  .map((name) => `p[style-name='${name}'] => h1.title:fresh`)
  .concat(
    ["Subtitle", "Sous-titre", "Chapô", "Chapo"].map(
      (name) => `p[style-name='${name}'] => p.standfirst:fresh`,
    ),
    ["Caption", "caption", "Légende"].map((name) => `p[style-name='${name}'] => p.caption:fresh`),
    ["Quote", "Intense Quote", "Citation", "Citation intense"].map(
      (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
    ),
    [1, 2, 3, 4, 5, 6].map((level) => `p[style-name='Titre ${level}'] => h${level}:fresh`),
    ["strike => s", "comment-reference => sup"],
  );

/** A Word document. */
export const importDocx: Importer = async (path, settings) => {
  const read = await mammoth.convertToHtml({ path }, { styleMap: STYLES }).catch(() => undefined);
  if (read === undefined) {
    const fault =
      "ce fichier n’est pas un document Word lisible (.docx) ; ouvrez-le dans le traitement de texte, puis enregistrez-le de nouveau en .docx";
    return [{ origin: shown(path), fault }];
  }
  return [importedHtml(read.value, path, settings, () => undefined)];
};
