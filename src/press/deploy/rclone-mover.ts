import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { onAllCores } from "../on-all-cores.ts";
import type { Mover } from "./mover.ts";
import { rcloneFault } from "./rclone.ts";

/** How long rclone may take to start, in ms. */
const LIMIT = 20_000;

/**
 * Renames files of a remote into their place. `rclone move` refuses a folder that lies in the other, and a
 * process for each file would sign in for each: one rclone is kept, and asked on 127.0.0.1.
 */
export class RcloneMover implements Mover {
  readonly #remote: string;
  readonly #name: string;
  #daemon: Promise<{ child: ChildProcess; origin: string; authorization: string }> | undefined;

  constructor(remote: string, name: string) {
    this.#remote = remote;
    this.#name = name;
  }

  /** Moves files, each from a path to another, over what is there. */
  async move(
    files: readonly { readonly from: string; readonly to: string }[],
    moved: () => void = () => {},
  ): Promise<void> {
    this.#daemon ??= startDaemon(this.#name);
    const { origin, authorization } = await this.#daemon;
    await onAllCores(files, async ({ from, to }) => {
      const response = await fetch(`${origin}operations/movefile`, {
        method: "POST",
        headers: { authorization, "content-type": "application/json" },
        body: JSON.stringify({
          ...{ srcFs: this.#remote, srcRemote: from, dstFs: this.#remote, dstRemote: to },
        }),
      });
      const answer = await response.text();
      if (!response.ok) throw rcloneFault(this.#name, answer);
      moved();
    });
  }

  async close(): Promise<void> {
    const daemon = await this.#daemon?.catch(() => undefined);
    if (daemon === undefined || daemon.child.exitCode !== null) return;
    const ended = new Promise((done) => daemon.child.once("exit", done));
    daemon.child.kill();
    await ended;
  }
}

function startDaemon(name: string) {
  const [user, pass] = [randomUUID(), randomUUID()];
  // Without looking at what is there: rclone would remove it first.
  const child = spawn("rclone", ["rcd", "--rc-addr", "127.0.0.1:0", "--no-check-dest"], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, RCLONE_RC_USER: user, RCLONE_RC_PASS: pass },
  });
  const authorization = `Basic ${Buffer.from(`${user}:${pass}`).toString("base64")}`;
  return new Promise<{ child: ChildProcess; origin: string; authorization: string }>(
    (done, failed) => {
      let told = "";
      const late = setTimeout(() => child.kill(), LIMIT);
      child.once("error", failed);
      child.once("exit", () => failed(rcloneFault(name, told)));
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        told += text;
        const [, origin] = /Serving remote control on (http:\/\/\S+)/.exec(told) ?? [];
        if (origin === undefined) return;
        clearTimeout(late);
        done({ child, origin, authorization });
      });
    },
  );
}
