import { statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Problem } from "../../desk/problem.ts";
import type { Release } from "../../edition/releases.ts";
import type { Span } from "../../edition/steady.ts";
import { manifestSchema } from "../../publication/manifest.ts";
import { filesUnder, isMissing } from "../files.ts";
import type { Workspace } from "../workspace.ts";
import { PROJECT, packageList, THEME } from "../workspace.ts";
import { FileHashes } from "./file-hashes.ts";
import { hashOf } from "./hash.ts";
import { hashOfFiles } from "./last-output.ts";
import type { Store } from "./store.ts";

const KIND = "publication";

/** How the last publication of an output went, and what it was made from. */
const lastSchema = z.object({
  inputs: z.string(),
  output: z.string(),
  from: z.number(),
  until: z.number(),
  checks: z.array(z.string()),
  problems: z.array(z.custom<Problem>()).readonly(), // of a run of this same code: `inputs` holds its hash
  releases: z.array(z.custom<Release>()).readonly(),
  manifest: manifestSchema,
  words: z.number(),
});
type Last = z.infer<typeof lastSchema>;

/** What a press of these same files gave. */
type Known = Pick<Last, "problems" | "manifest" | "words" | "releases">;

/** What a publication is made from. */
interface Inputs {
  /** The same for the same bytes under the same settings. */
  readonly inputs: string;
  /** Another as soon as a file was written, even if it is as it was. */
  readonly seen: string;
}

/** What a publication is made from (`inputsOf`), and the checks that it must have passed. */
type Asked = Pick<Last, "inputs" | "checks">;

/**
 * The last publication, when a press would only make it again: the same files, code and settings, a clock
 * on which nothing has turned, and an output that nobody has touched since.
 */
export async function lastPublication(
  workspace: Workspace,
  store: Store,
  { inputs, checks }: Asked,
): Promise<Known | undefined> {
  const kept = lastSchema.safeParse(store.get(KIND, hashOf(workspace.output)));
  if (!kept.success) return undefined;
  const last = kept.data;
  const { now } = workspace;
  const same =
    last.from <= now &&
    now < last.until &&
    checks.every((check) => last.checks.includes(check)) &&
    last.inputs === inputs &&
    last.output === (await filesHashOf(workspace.output));
  return same ? last : undefined;
}

/**
 * Remembers a publication that has just been put in place; not if a file was written meanwhile, for one that was
 * gone when it was read and came back as it was would never be missed.
 */
export async function keepPublication(
  workspace: Workspace,
  store: Store,
  made: Known & Inputs & Pick<Last, "checks" | "output"> & { readonly steady: Span },
): Promise<void> {
  const { steady, seen, ...known } = made;
  const now = await inputsOf(workspace, store);
  if (now.seen === seen) store.put(KIND, hashOf(workspace.output), { ...known, ...steady });
}

/**
 * Everything that a publication is a function of but the clock: the newsroom's files, ours, the settings.
 * Taken before anything is read, so that what is written meanwhile is noticed by the next press.
 */
export async function inputsOf(workspace: Workspace, store: Store): Promise<Inputs> {
  const { articles, data, lender, editions, publicUrl, compress = false } = workspace;
  const hashes = new FileHashes(store, articles);
  const folders = [articles, data, ...(lender ? [lender] : []), join(PROJECT, "src")];
  folders.push(THEME, editions);
  const found = [];
  for (const folder of folders) {
    const paths = (await filesUnder(folder).catch(nothingThere)).sort();
    found.push(paths.map((path) => [path, hashes.of(join(folder, path))]));
  }
  const packages = hashes.of(packageList());
  hashes.keep();
  const settings = [folders, publicUrl, compress];
  const inputs = hashOf([found, packages, settings, process.cwd(), process.version]);
  return { inputs, seen: hashes.seen };
}

async function filesHashOf(output: string): Promise<string> {
  const paths = (await filesUnder(output).catch(nothingThere)).sort();
  return hashOfFiles(
    paths.map((path) => {
      const { size, mtimeMs } = statSync(join(output, path));
      return [path, size, mtimeMs] as const;
    }),
  );
}

function nothingThere(error: unknown): string[] {
  if (isMissing(error)) return [];
  throw error;
}
