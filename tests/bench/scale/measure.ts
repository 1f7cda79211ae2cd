import { spawnSync } from "node:child_process";

/** What one run of a program and of all that it starts cost, in seconds. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/**
 * Runs a program, its children counted: bash's own `time` knows them all (Pagefind's binary too).
 *
 * @throws when it fails
 */
export function costOf(
  command: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Cost {
  const run = spawnSync(
    "bash",
    ["-c", 'TIMEFORMAT="cost %R %U %S"; time "$@"', "bash", ...command],
    {
      cwd,
      encoding: "utf8",
      env: { ...process.env, ...env, LC_ALL: "C" },
      maxBuffer: 1 << 28,
    },
  );
  if (run.status !== 0) throw new Error(`${command.join(" ")}:\n${run.stdout}${run.stderr}`);
  const [, wall, user, system] = /^cost ([\d.]+) ([\d.]+) ([\d.]+)$/m.exec(run.stderr) ?? [];
  return { wall: Number(wall), cpu: Number(user) + Number(system) };
}

/** The median of several runs. */
export function medianOf(costs: readonly Cost[]): Cost {
  const middle = (pick: (cost: Cost) => number) =>
    costs.map(pick).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? Number.NaN;
  return { wall: middle(({ wall }) => wall), cpu: middle(({ cpu }) => cpu) };
}
