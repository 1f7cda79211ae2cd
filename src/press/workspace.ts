import { existsSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { isPublicAddress } from "../reading/schema-fields.ts";

/** The press's own root: where `src/`, `bin/` and `package.json` lie. Its code may run from a bundle. */
export const PROJECT = above(import.meta.dirname, "package.json");

/**
 * The root of the paper whose press this is: the project itself, or the folder of a newsroom that has the
 * press as a package. `bin/rotative.mjs` finds it.
 */
export const HOME = process.env.ROTATIVE_HOME || PROJECT;

/** What the newsroom draws and colours in its own way: code, as the press's is. */
export const THEME = process.env.ROTATIVE_THEME || join(HOME, "theme");

/**
 * What the packages that are installed are told by: the lock file, which a package never brings along; then
 * npm's own list of what it put beside the press; or the exact versions that the press asks for.
 */
export function packageList(project = PROJECT): string {
  const lists = [join(project, "package-lock.json"), join(dirname(project), ".package-lock.json")];
  return lists.find((file) => existsSync(file)) ?? join(project, "package.json");
}

/** The nearest folder above one that holds a file. */
function above(folder: string, file: string): string {
  const parent = dirname(folder);
  return existsSync(join(folder, file)) || parent === folder ? folder : above(parent, file);
}

/** The folders and the clock of one publication: everything it is a function of, besides the code. */
export interface Workspace {
  readonly articles: string;
  readonly data: string;
  /**
   * Lends the files that `data` lacks; what its dossiers show stands in the `articles` beside it. A paper
   * of its own borrows nothing.
   */
  readonly lender?: string;
  readonly output: string;
  readonly cache: string;
  /** Where the editions lie that `npm run edition` made. */
  readonly editions: string;
  /** The file that tells what will be published, and what will expire. */
  readonly releases: string;
  /** The manifest of what readers have now, a file, a folder or a web address; else the output itself tells. */
  readonly before?: string;
  /** The instant of publication, in ms. */
  readonly now: number;
  /** Replaces the address of site.yaml. */
  readonly publicUrl?: string;
  /** The commit that is published, where the workflow says so. */
  readonly commit?: string;
  /** Whether what can be compressed lies in the publication compressed too. */
  readonly compress?: boolean;
}

/** Wrong use of a command: exit code 2, told in one sentence. */
export class UsageError extends Error {}

/**
 * Reads the workspace from the environment (README, « Environment »). Folders are relative to
 * where the command runs.
 *
 * @param clock the machine's, in ms; `ROTATIVE_NOW` replaces it
 */
export function workspaceFrom(env: NodeJS.ProcessEnv, cwd: string, clock: number): Workspace {
  const home = env.ROTATIVE_HOME || PROJECT;
  const folder = (name: string, standard: string) =>
    resolve(cwd, env[name] || join(home, standard));
  const commit = env.GITHUB_SHA || env.CI_COMMIT_SHA;
  const workspace = {
    ...(commit ? { commit } : {}),
    articles: folder("ROTATIVE_ARTICLES", "articles"),
    data: folder("ROTATIVE_DATA", "_data"),
    ...(home === PROJECT && { lender: join(PROJECT, "_data") }),
    output: real(folder("ROTATIVE_OUTPUT", "dist")), // a link stays, what it leads to is replaced
    cache: folder("ROTATIVE_CACHE", ".cache/rotative"),
    editions: folder("ROTATIVE_EDITIONS", "editions"),
    releases: folder("ROTATIVE_RELEASES", "prochaines-parutions.json"),
    now: env.ROTATIVE_NOW ? instant(env.ROTATIVE_NOW) : clock,
  };
  refuseDangerousOutput(workspace);
  refusePublicReleases(workspace);
  if (env.ROTATIVE_DATA && !existsSync(workspace.data)) {
    throw new UsageError(`ROTATIVE_DATA : le dossier « ${env.ROTATIVE_DATA} » n’existe pas`);
  }
  const url = env.ROTATIVE_URL;
  const before = env.ROTATIVE_BEFORE;
  const compared = before
    ? { ...workspace, before: /^https?:\/\//i.test(before) ? before : resolve(cwd, before) }
    : workspace;
  if (!url) return compared;
  if (!isPublicAddress(url)) {
    throw new UsageError(
      `ROTATIVE_URL : « ${url} » n’est pas une adresse complète, sans « ? » ni « # » (exemple : https://exemple.fr/journal/)`,
    );
  }
  return { ...compared, publicUrl: url };
}

/** A file as editors know it: relative to where the command runs, with `/`. */
export function shown(file: string, cwd = process.cwd()): string {
  return relative(cwd, file).split(sep).join("/") || ".";
}

function instant(written: string): number {
  const now = Date.parse(written);
  if (Number.isNaN(now) || !/T.*(Z|[+-]\d\d:?\d\d)$/.test(written)) {
    throw new UsageError(
      `ROTATIVE_NOW : « ${written} » n’est pas un instant ISO (exemple : 2026-11-24T06:00:00Z)`,
    );
  }
  return now;
}

/** The output is replaced whole: it may be neither a source nor a folder that holds one. */
function refuseDangerousOutput({ articles, data, output, cache }: Workspace): void {
  const resolved = real(output);
  for (const kept of [PROJECT, HOME, THEME, process.cwd(), articles, data, cache]) {
    const path = real(kept);
    if (path === resolved || isInside(path, resolved)) {
      throw new UsageError(
        `ROTATIVE_OUTPUT : « ${output} » contient ${kept}, qui serait effacé ; choisissez un autre dossier`,
      );
    }
  }
  for (const source of [articles, data]) {
    if (isInside(resolved, real(source))) {
      throw new UsageError(
        `ROTATIVE_OUTPUT : « ${output} » est dans ${source} ; choisissez un dossier hors des sources`,
      );
    }
  }
}

/** What is under embargo is told to nobody: in the output it would be published, and gone at the next press. */
function refusePublicReleases({ output, releases }: Workspace): void {
  if (!holds(output, releases)) return;
  throw new UsageError(
    `ROTATIVE_RELEASES : « ${releases} » serait publié avec le journal ; choisissez un fichier hors de ${output}`,
  );
}

/** Whether a file or folder is a folder, or lies in it, behind links too. */
export function holds(folder: string, path: string): boolean {
  const [outer, inner] = [real(folder), real(path)];
  return inner === outer || isInside(inner, outer);
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The path behind links, as far as it exists. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(real(parent), path.slice(parent.length + 1));
  }
}
