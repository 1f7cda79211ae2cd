import { spawnSync } from "node:child_process";

/** Where this work began: where the branch left the main one; on the main branch, the commit before the last. */
export function baseOf(folder: string): string | undefined {
  const main = mainBranch(folder);
  const head = commitOf(folder, "HEAD");
  const left = main && git(folder, ["merge-base", "HEAD", main])?.toString("utf8").trim();
  return left !== undefined && left !== head ? left : commitOf(folder, "HEAD~1");
}

/** The name of the main branch, where there is one. */
export function mainBranch(folder: string): string | undefined {
  return ["origin/HEAD", "origin/main", "main", "master"].find((name) => commitOf(folder, name));
}

export function commitOf(folder: string, name: string): string | undefined {
  return git(folder, ["rev-parse", "--quiet", "--verify", `${name}^{commit}`])
    ?.toString("utf8")
    .trim();
}

/** What Git answers; undefined where there is no Git, no repository, or no such thing in it. */
export function git(cwd: string, args: readonly string[], input = ""): Buffer | undefined {
  const { status, stdout } = spawnSync("git", ["-c", "core.quotePath=false", ...args], {
    cwd,
    input,
    maxBuffer: 2 ** 30,
  });
  return status === 0 ? stdout : undefined;
}
