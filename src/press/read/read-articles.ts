import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { compareText } from "../../collections/order.ts";
import type { Problem } from "../../desk/problem.ts";
import { HEAD_OF_FILE } from "../../desk/problem.ts";
import type { SourceFile } from "../../reading/source-file.ts";
import type { Workspace } from "../workspace.ts";
import { shown, UsageError } from "../workspace.ts";

/** What lies on disk under `articles/`. */
export interface ArticleFiles {
  readonly sources: readonly SourceFile[];
  /** WebVTT files: the words of films. */
  readonly subtitles: readonly SourceFile[];
  /** Every file by its path under `articles/` (NFC, `/`), and where it is on this disk. */
  readonly files: ReadonlyMap<string, string>;
  /** Files that were probably meant as articles and are not read. */
  readonly problems: readonly Problem[];
}

/** Lists the archive in an order that is the same on every machine, and reads its Markdown. */
export async function readArticleFiles({ articles }: Workspace): Promise<ArticleFiles> {
  const overlooked: string[] = [];
  const found = (await filesUnder(articles, overlooked)).toSorted(compareText);
  const files = new Map<string, string>();
  const markdown: { path: string; file: string }[] = [];
  const vtt: { path: string; file: string }[] = [];
  for (const file of found) {
    const path = relative(articles, file).split(sep).join("/");
    if (/\.md$/i.test(path)) markdown.push({ path, file });
    if (/\.vtt$/i.test(path)) vtt.push({ path, file });
    if (MEANT_AS_ARTICLE.test(path)) overlooked.push(file);
    files.set(path.normalize("NFC"), file);
  }
  if (markdown.length === 0) {
    throw new UsageError(`il n’y a aucun article (.md) dans ${shown(articles)} : rien à publier`);
  }
  return {
    sources: await readAll(markdown),
    subtitles: await readAll(vtt),
    files,
    problems: overlooked.toSorted(compareText).map(notRead),
  };
}

async function readAll(
  files: readonly { readonly path: string; readonly file: string }[],
): Promise<SourceFile[]> {
  const sources: SourceFile[] = [];
  for (const { path, file } of files) {
    sources.push({ path, file: shown(file), bytes: await readFile(file) });
  }
  return sources;
}

/** Names that word processors and Windows give to what was meant as an article. */
const MEANT_AS_ARTICLE = /\.(markdown|mkd|mdown|mdx|md\.txt|docx?|odt|rtf)$/i;

function notRead(file: string): Problem {
  return {
    severity: "warning",
    file: shown(file),
    ...HEAD_OF_FILE,
    message: "ce fichier n’est pas lu : un article est un vrai fichier dont le nom finit par .md",
    remedy: "renommez-le (ou enregistrez-le de nouveau) en .md, ou retirez-le du dossier articles",
  };
}

/** Real files only: links are not followed, they could lead out of the archive. */
async function filesUnder(folder: string, overlooked: string[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
    throw new UsageError(`le dossier des articles n’existe pas : ${shown(folder)}`);
  });
  const nested = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith("."))
      .map((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return filesUnder(path, overlooked);
        if (entry.isSymbolicLink() && /\.md$/i.test(entry.name)) overlooked.push(path);
        return entry.isFile() ? [path] : [];
      }),
  );
  return nested.flat();
}

/** Whether a file-system call failed because there is nothing at the path. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
