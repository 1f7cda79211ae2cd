import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../../collections/order.ts";
import type { Problem } from "../../desk/problem.ts";
import { HEAD_OF_FILE } from "../../desk/problem.ts";
import type { SourceFile } from "../../reading/source-file.ts";
import { filesAndLinksUnder, isMissing } from "../files.ts";
import type { Workspace } from "../workspace.ts";
import { shown, UsageError } from "../workspace.ts";
import { lookAlikes } from "./look-alikes.ts";

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
  const found = (await filesOf(articles)).toSorted((a, b) => compareText(a.path, b.path));
  const real = found.filter(({ link }) => !link).map(({ path }) => path);
  const sources = readAll(articles, real, /\.md$/i);
  if (sources.length === 0) {
    throw new UsageError(`il n’y a aucun article (.md) dans ${shown(articles)} : rien à publier`);
  }
  return {
    sources,
    subtitles: readAll(articles, real, /\.vtt$/i),
    files: new Map(real.map((path) => [path.normalize("NFC"), join(articles, path)])),
    problems: [
      ...found.filter(isOverlooked).map(({ path }) => notRead(join(articles, path))),
      // Of two articles, the edition tells the address that they would share.
      ...lookAlikes(
        real.filter((path) => !/\.md$/i.test(path)),
        (path) => shown(join(articles, path)),
      ),
    ],
  };
}

/** Real files are read only: a link could lead out of the archive. Hidden ones are nobody's articles. */
async function filesOf(articles: string) {
  const found = await filesAndLinksUnder(articles).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
    throw new UsageError(`le dossier des articles n’existe pas : ${shown(articles)}`);
  });
  return found.filter(({ path }) => !/(^|\/)\./.test(path));
}

/** At once: asked for one after another, small files are mostly waited for. */
function readAll(articles: string, paths: readonly string[], wanted: RegExp): SourceFile[] {
  const sources: SourceFile[] = [];
  for (const path of paths) {
    if (!wanted.test(path)) continue;
    const file = join(articles, path);
    sources.push({ path, file: shown(file), bytes: readFileSync(file) });
  }
  return sources;
}

/** Names that word processors and Windows give to what was meant as an article. */
const MEANT_AS_ARTICLE = /\.(markdown|mkd|mdown|mdx|md\.txt|docx?|odt|rtf)$/i;

function isOverlooked({ path, link }: { readonly path: string; readonly link: boolean }): boolean {
  return link ? /\.md$/i.test(path) : MEANT_AS_ARTICLE.test(path);
}

function notRead(file: string): Problem {
  return {
    severity: "warning",
    file: shown(file),
    ...HEAD_OF_FILE,
    message: "ce fichier n’est pas lu : un article est un vrai fichier dont le nom finit par .md",
    remedy: "renommez-le (ou enregistrez-le de nouveau) en .md, ou retirez-le du dossier articles",
  };
}
