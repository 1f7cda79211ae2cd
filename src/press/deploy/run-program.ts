import { spawn } from "node:child_process";
import { hasCode } from "../files.ts";
import { UsageError } from "../workspace.ts";

export interface Ran {
  readonly code: number | null;
  readonly out: Buffer;
  readonly told: string;
}

export interface RunOptions {
  /** What it reads on its standard input. */
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** What to tell where the program is not installed. */
  readonly missing: string;
}

/** How much of what a program says is told to people, in lines. */
const TOLD = 6;

/** Runs a program to its end. */
export function runProgram(
  program: string,
  args: readonly string[],
  { input = "", env = {}, missing }: RunOptions,
): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { env: { ...process.env, ...env } });
    const out: Buffer[] = [];
    let told = "";
    child.stdout.on("data", (bytes: Buffer) => out.push(bytes));
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      told += text;
    });
    child.once("error", (error) =>
      failed(hasCode(error, "ENOENT") ? new UsageError(missing) : error),
    );
    child.once("close", (code) => done({ code, out: Buffer.concat(out), told }));
    child.stdin.on("error", () => {}); // it ended before it had read all: its code says why
    child.stdin.end(input);
  });
}

/** The end of what a program said, for people. */
export function lastWords(told: string): string {
  const lines = told
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/ NOTICE: (Config file|Can't save config)/.test(line));
  return lines
    .slice(-TOLD)
    .map((line) => `    ${line}`)
    .join("\n");
}
