import { fileName } from "../../importing/file-name.ts";
import { readPressText } from "../../importing/press-text/read-press-text.ts";
import { shown } from "../workspace.ts";
import type { Importer } from "./imported.ts";
import { NO_TEXT, readAnyText } from "./read-any-text.ts";

/** A press text that was pasted into a `.txt` file. */
export const importText: Importer = async (path, settings) => {
  const origin = shown(path);
  const text = await readAnyText(path);
  if (text === undefined) return [{ origin, fault: `${NO_TEXT} ; enregistrez-le en .txt` }];
  const draft = readPressText(text, settings);
  if (draft === undefined) return [{ origin, fault: "ce fichier n’a pas de texte" }];
  return [{ origin, name: fileName(draft.head.title), draft, pictures: [] }];
};
