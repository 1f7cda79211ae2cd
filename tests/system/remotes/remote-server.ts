import type { ChildProcess } from "node:child_process";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** A server on this machine that publications are sent to, and that readers ask. */
export interface RemoteServer {
  /** As it is written after `npm run deploy --`. */
  readonly written: string;
  /** Where readers find the paper, to the last `/`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** How long a server may take to answer, in ms. */
const LIMIT = 10_000;

/** Waits until a child process listens. */
export async function listening(child: ChildProcess, port: number): Promise<void> {
  let told = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    told += text;
  });
  for (const deadline = Date.now() + LIMIT; ; ) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended:\n${told}`);
    if (await answers(port)) return;
    if (Date.now() > deadline) throw new Error(`nothing listens on port ${port}:\n${told}`);
    await wait(50);
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host: "127.0.0.1", port });
    socket.once("error", () => done(false));
    socket.once("connect", () => {
      socket.destroy();
      done(true);
    });
  });
}
