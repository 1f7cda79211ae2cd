import { z } from "zod";
import { inFrench } from "../french/number.ts";

export const lockSchema = z.object({
  /** Who publishes, for people. */
  owner: z.string(),
  /** The last sign of life (ISO, UTC). */
  at: z.string(),
});
export type Lock = z.infer<typeof lockSchema>;

/** How long after its last sign of life a publication is taken for dead, in ms. */
const STALE = 30 * 60_000;

/** How often one gives a sign of life, in ms. */
export const SIGN_OF_LIFE = 5 * 60_000;

export function isStale({ at }: Lock, now: number): boolean {
  const age = now - Date.parse(at);
  return !(age < STALE); // an instant that cannot be read is none
}

/** @param command what to run to go on all the same */
export function tellLocked({ owner, at }: Lock, now: number, command: string): string {
  const minutes = Math.max(0, Math.round((now - Date.parse(at)) / 60_000));
  const ago =
    minutes < 1
      ? "il y a moins d’une minute"
      : `il y a ${inFrench(minutes, 0)} minute${minutes < 2 ? "" : "s"}`;
  return `une autre publication y est en cours (${owner}, dernier signe de vie ${ago}) ; attendez sa fin.\nSi vous êtes sûr qu’elle est morte : ${command} --force`;
}
