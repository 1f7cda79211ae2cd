import pc from "picocolors";
import { hasCode } from "../press/files.ts";
import type { Screen } from "../press/progress.ts";
import { Progress } from "../press/progress.ts";
import { systemFaultOf, tellSystemFault } from "../press/system-fault.ts";
import { UsageError } from "../press/workspace.ts";

/** Exit codes, the same for every command (docs/architecture.md). */
export const GOOD = 0;
export const AT_FAULT = 1;
const WRONG_USE = 2;

/** Runs a command to its exit code; what nobody expected is told in English, with its stack. */
export async function command(run: () => Promise<number>): Promise<void> {
  process.stdout.on("error", stopQuietly);
  try {
    process.exitCode = await run();
  } catch (error) {
    const { red } = pc.createColors(screen().terminal);
    const refused = systemFaultOf(error);
    if (error instanceof UsageError) {
      process.stderr.write(`${red("Rotative")} : ${error.message}\n`);
    } else if (refused !== undefined) {
      process.stderr.write(`${red("Rotative")} : ${tellSystemFault(refused)}\n`);
    } else if (isWrongOption(error)) {
      process.stderr.write(`${red("Rotative")}: ${error.message}\n`);
    } else {
      process.stderr.write(`${red("Rotative")}: this is our fault, not yours. Please report it:\n`);
      console.error(error);
    }
    process.exitCode = WRONG_USE;
  }
}

/** `npm run related … | head` closes the pipe when it has read enough: that is no fault. */
function stopQuietly(error: Error): void {
  if (hasCode(error, "EPIPE")) process.exit(GOOD);
  throw error;
}

/** What `parseArgs` of Node says of an option that a command does not have. */
function isWrongOption(error: unknown): error is Error {
  return error instanceof Error && "code" in error && /^ERR_PARSE_ARGS/.test(String(error.code));
}

/** Standard error: standard output is for what other programs read. */
export function screen(): Screen {
  const { CI, NO_COLOR } = process.env;
  const terminal = process.stderr.isTTY === true && CI === undefined && NO_COLOR === undefined;
  return { terminal, write: (text) => void process.stderr.write(text) };
}

/** Reads the options of a command; what it does not have is told in French, with how to write it. */
export function options<Read>(usage: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (!isWrongOption(error)) throw error;
    const [, option] = /'(--?[^'\s]+)/.exec(error.message) ?? [];
    const said = /argument missing/.test(error.message) ? "attend une valeur" : "n’est pas connue";
    throw new UsageError(`l’option ${option ?? ""} ${said}\n${usage}`);
  }
}

export function progress(): Progress {
  return new Progress(screen(), () => performance.now());
}
