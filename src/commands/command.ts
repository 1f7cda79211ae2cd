import pc from "picocolors";
import type { Screen } from "../press/progress.ts";
import { Progress } from "../press/progress.ts";
import { UsageError } from "../press/workspace.ts";

/** Exit codes, the same for every command (docs/architecture.md). */
export const GOOD = 0;
export const AT_FAULT = 1;
const WRONG_USE = 2;

/** Runs a command to its exit code; what nobody expected is told in English, with its stack. */
export async function command(run: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${pc.red("Rotative")} : ${error.message}\n`);
    } else {
      process.stderr.write(
        `${pc.red("Rotative")}: this is our fault, not yours. Please report it:\n`,
      );
      console.error(error);
    }
    process.exitCode = WRONG_USE;
  }
}

/** Standard error: standard output is for what other programs read. */
export function screen(): Screen {
  const terminal = process.stderr.isTTY === true && process.env.CI === undefined;
  return { terminal, write: (text) => void process.stderr.write(text) };
}

export function progress(): Progress {
  return new Progress(screen(), () => performance.now());
}
