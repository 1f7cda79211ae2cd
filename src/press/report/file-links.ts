import { relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { FileLink } from "../../report/report.ts";

/** What a link to a line of a file opens. */
export type LinkStyle = "fichier" | "vscode";

/**
 * How a page leads to a file: relative to the folder that the page is in, so that both may move together, or
 * by an address that an editor opens at the line.
 *
 * @param cwd what the files that editors are told of are relative to
 */
export function fileLinks(folder: string, cwd: string, style: LinkStyle): FileLink {
  return (file, place) => {
    const path = resolve(cwd, file);
    if (style === "vscode") {
      const at = place === undefined ? "" : `:${place.line}:${place.column}`;
      return `vscode://file${pathToFileURL(path).pathname}${at}`;
    }
    return relative(folder, path).split(sep).map(encodeURIComponent).join("/");
  };
}
