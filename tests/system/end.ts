import type { ChildProcess } from "node:child_process";

/** How long a process may take to end by itself, in ms. */
const LIMIT = 10_000;

/** Ends a child process, and waits until it has. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), LIMIT);
  await ended;
  clearTimeout(late);
}
