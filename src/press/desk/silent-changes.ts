import { readFront } from "../../article/read-front.ts";
import type { Problem } from "../../desk/problem.ts";
import type { EditionInput } from "../../edition/read-fronts.ts";
import { frontReadingOf } from "../../edition/read-fronts.ts";
import { silentChange } from "../../edition/silent-changes.ts";
import type { SourceFile } from "../../reading/source-file.ts";
import type { Workspace } from "../workspace.ts";
import { baseOf, git } from "./git.ts";

/**
 * Published articles whose text is not what it was where this work began, and that do not say so: where the branch
 * left the main one; on the main branch, the commit before the last. Nothing where there is no history.
 */
export function silentChanges({ articles, now }: Workspace, input: EditionInput): Problem[] {
  const base = baseOf(articles);
  if (base === undefined) return [];
  const changed = git(articles, [
    "diff",
    "--name-only",
    "-z",
    "--relative",
    "--diff-filter=M",
    base,
    "--",
    ".",
  ]);
  const paths = new Set(changed?.toString("utf8").split("\0"));
  const sources = input.sources.filter(({ path }) => paths.has(path));
  const reading = frontReadingOf(input);
  return textsAt(articles, base, sources).flatMap(([source, bytes]) => {
    const [before, after] = [
      readFront({ ...source, bytes }, reading).value,
      readFront(source, reading).value,
    ];
    return before.front && after.front ? silentChange(before, after, now) : [];
  });
}

/** The files as they stood at a commit, asked for in one go. */
function textsAt(
  folder: string,
  commit: string,
  sources: readonly SourceFile[],
): (readonly [SourceFile, Uint8Array])[] {
  if (sources.length === 0) return [];
  const asked = sources.map(({ path }) => `${commit}:./${path}\n`).join("");
  let answer = git(folder, ["cat-file", "--batch"], asked) ?? Buffer.alloc(0);
  return sources.flatMap((source) => {
    const end = answer.indexOf("\n");
    const [, kind, size] = answer.subarray(0, end).toString("utf8").split(" ");
    const length = kind === "blob" ? Number(size) : -1;
    const bytes = answer.subarray(end + 1, end + 1 + length);
    answer = answer.subarray(end + 2 + length);
    return length < 0 ? [] : [[source, bytes] as const];
  });
}
