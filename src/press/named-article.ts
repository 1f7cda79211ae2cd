import { relative, resolve, sep } from "node:path";
import { nearest } from "../desk/nearest.ts";
import type { Workspace } from "./workspace.ts";
import { shown, UsageError } from "./workspace.ts";

/**
 * The path of the article that an editor named to a command: a file, or its path under the archive.
 *
 * @param files the paths of all articles
 */
export function namedArticle(
  named: string,
  { articles }: Workspace,
  files: ReadonlySet<string>,
): string {
  const key = (path: string) => path.split(sep).join("/").normalize("NFC").replace(/\.md$/i, "");
  const names = [key(relative(articles, resolve(named))), key(named)];
  const found = names.find((path) => files.has(path));
  if (found !== undefined) return found;
  const meant = [...names, key(named).replace(/^[^/]*\//, "")]
    .map((name) => nearest(name, files))
    .find((path) => path !== undefined);
  const file = meant === undefined ? "" : shown(resolve(articles, `${meant}.md`));
  const hint = file === "" ? "" : ` ; vouliez-vous ${file} ?`;
  throw new UsageError(`il n’y a pas d’article ${named}${hint}`);
}
