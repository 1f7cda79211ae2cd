import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../../desk/problem.ts";
import { lastingAddresses } from "../../edition/lasting-addresses.ts";
import { lostAddresses, pathOf } from "../../edition/lost-addresses.ts";
import { EMPTY_BOOK } from "../../house/address-book.ts";
import { manifestSchema } from "../../publication/manifest.ts";
import { exists, filesUnder, isMissing } from "../files.ts";
import type { ReadWorkspace } from "../read/read-workspace.ts";
import type { Workspace } from "../workspace.ts";
import { shown } from "../workspace.ts";
import { baseOf, commitOf, git, mainBranch } from "./git.ts";
import { readFileManifest } from "./read-file-manifest.ts";

/** What readers have now. */
interface Online {
  readonly addresses: readonly string[];
  /** The commit that it was made from, where that is known. */
  readonly commit: string | undefined;
}

/**
 * The addresses of the last publication at which the new one would have nothing. That is the manifest of
 * `ROTATIVE_BEFORE`, or nothing where there is none yet; else what is in the output, but for articles that the
 * main branch never had: no reader has met those.
 */
export async function deadAddresses(
  workspace: Workspace,
  { value: edition, input, unseen }: ReadWorkspace,
): Promise<readonly Problem[]> {
  if (edition === undefined) return [];
  const { articles, before, output } = workspace;
  const online =
    before === undefined
      ? await lastOutput(output, edition.house.site.name)
      : ((await listed(before)) ?? (await walked(before)));
  if (online === undefined) return [];
  const { addresses, commit } = online;
  return lostAddresses(
    {
      addresses: before === undefined ? withoutUnread(articles, addresses) : addresses,
      renamed: renamedSince(articles, commit),
    },
    { edition, unseen, book: input?.book ?? EMPTY_BOOK, folder: shown(articles) },
  );
}

async function listed(from: string): Promise<Online | undefined> {
  const manifest = await readFileManifest(from);
  return (
    manifest && {
      addresses: lastingAddresses(Object.keys(manifest.files)),
      commit: manifest.commit,
    }
  );
}

/** @param name that of the paper: the output may hold another one, whose addresses are not ours */
async function lastOutput(output: string, name: string): Promise<Online | undefined> {
  const said = await readFile(join(output, "publication.json"), "utf8").catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (said === undefined) return undefined;
  const last = manifestSchema.safeParse(JSON.parse(said));
  if (!last.success || last.data.name !== name) return undefined;
  return (await listed(output)) ?? (await walked(output));
}

/** A publication that has no manifest of files; undefined where there is none. */
async function walked(folder: string): Promise<Online | undefined> {
  if (!(await exists(join(folder, "publication.json")))) return undefined;
  return { addresses: lastingAddresses(await filesUnder(folder)), commit: undefined };
}

/** Leaves out articles that the main branch never had: they were made here, and read by nobody else. */
function withoutUnread(articles: string, addresses: readonly string[]): readonly string[] {
  const main = mainBranch(articles) ?? "HEAD";
  const fork = git(articles, ["merge-base", "HEAD", main])?.toString("utf8").trim();
  const shallow = git(articles, ["rev-parse", "--is-shallow-repository"])?.toString("utf8").trim();
  if (fork === undefined || shallow !== "false") return addresses;
  const had = git(articles, [
    ...["log", "--format=", "--name-only", "-z", "--no-renames", "--relative"],
    ...["--diff-filter=A", fork, "--", "."],
  ]);
  if (had === undefined) return addresses;
  const paths = new Set(had.toString("utf8").split("\0").map(withoutExtension));
  return addresses.filter((address) => {
    const path = pathOf(address);
    return path === undefined || paths.has(path);
  });
}

/** The articles that got another name since a commit: the old path, and the new one. */
function renamedSince(articles: string, commit: string | undefined): Map<string, string> {
  const since = (commit && commitOf(articles, commit)) ?? baseOf(articles);
  const told =
    since &&
    git(articles, [
      ...["diff", "--name-status", "-z", "--relative", "-M", "--diff-filter=R"],
      ...[since, "--", "."],
    ]);
  if (!told) return new Map();
  const fields = told.toString("utf8").split("\0");
  return new Map(
    fields.flatMap((field, index): [string, string][] =>
      /^R\d+$/.test(field)
        ? [[withoutExtension(fields[index + 1] ?? ""), withoutExtension(fields[index + 2] ?? "")]]
        : [],
    ),
  );
}

function withoutExtension(path: string): string {
  return path.trim().normalize("NFC").replace(/\.md$/i, "");
}
