import { randomUUID } from "node:crypto";
import { LOCKS } from "../../deploy/deploy-state.ts";
import type { Lock } from "../../deploy/lock.ts";
import { isStale, lockSchema, SIGN_OF_LIFE, tellLocked } from "../../deploy/lock.ts";
import { UsageError } from "../workspace.ts";
import type { Remote } from "./remote.ts";

export interface LockOptions {
  readonly owner: string;
  /** Takes the place of another publication. */
  readonly force: boolean;
  /** What people run to do so. */
  readonly command: string;
  /** The clock, in ms. */
  readonly clock: () => number;
}

export interface HeldLock {
  /** Stops a publication whose place another one took. */
  check(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes a remote for this publication. Each has a lock of its own, written before it looks for those of
 * others: two that begin at once both see the other, at worst both give up.
 */
export async function holdLock(remote: Remote, options: LockOptions): Promise<HeldLock> {
  const { owner, force, command, clock } = options;
  const name = `${randomUUID()}.json`;
  const ours = `${LOCKS}/${name}`;
  const sign = () => remote.write(ours, JSON.stringify({ owner, at: isoOf(clock()) }));
  await sign();
  try {
    for (const other of (await remote.sizes(LOCKS)).keys()) {
      if (other === name) continue;
      const lock = lockIn(await remote.read(`${LOCKS}/${other}`));
      if (lock !== undefined && !force && !isStale(lock, clock()))
        throw new UsageError(`${remote.name} : ${tellLocked(lock, clock(), command)}`);
      await remote.remove([`${LOCKS}/${other}`]);
    }
  } catch (error) {
    await remote.remove([ours]);
    throw error;
  }
  const living = setInterval(() => void sign().catch(() => {}), SIGN_OF_LIFE); // the next one will do
  living.unref();
  return {
    async check() {
      if ((await remote.sizes(LOCKS)).has(name)) return;
      throw new UsageError(
        `${remote.name} : une autre publication a pris la place de celle-ci (--force) ; celle-ci s’arrête`,
      );
    },
    async release() {
      clearInterval(living);
      await remote.remove([ours]).catch(() => {}); // it goes stale
    },
  };
}

function lockIn(bytes: Buffer | undefined): Lock | undefined {
  if (bytes === undefined) return undefined; // it ended meanwhile
  try {
    return lockSchema.parse(JSON.parse(bytes.toString("utf8")));
  } catch {
    return undefined; // cut short, by a publication that was killed
  }
}

function isoOf(now: number): string {
  return new Date(now).toISOString();
}
