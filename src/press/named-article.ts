import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { articlePath } from "../article/article-address.ts";
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

/**
 * The files that an editor named to a command, as they are shown: articles, folders of articles, files of
 * `_data/`; undefined when none was named.
 *
 * @param files all articles, as shown
 */
export function namedFiles(
  named: readonly string[],
  { files }: { readonly files: readonly string[] },
  workspace: Workspace,
): ReadonlySet<string> | undefined {
  if (named.length === 0) return undefined;
  const { articles, data } = workspace;
  const under = `${shown(articles)}/`;
  const paths = new Set(files.map((file) => articlePath(file.slice(under.length))));
  return new Set(
    named.flatMap((name) => {
      const file = shown(resolve(name));
      const inside = files.filter((one) => one.startsWith(`${file}/`));
      if (inside.length > 0) return inside;
      if (file.startsWith(`${shown(data)}/`) && existsSync(file)) return [file];
      const path = namedArticle(name, workspace, paths);
      return files.filter((one) => articlePath(one.slice(under.length)) === path);
    }),
  );
}
