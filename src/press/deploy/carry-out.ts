import { keptFolder } from "../../deploy/deploy-state.ts";
import type { DeployPlan } from "../../deploy/plan-deploy.ts";
import type { Stage } from "../../deploy/stages.ts";
import { STAGES } from "../../deploy/stages.ts";
import type { Phase } from "../progress.ts";
import type { HeldLock } from "./hold-lock.ts";
import type { Remote } from "./remote.ts";
import { writeListing, writeState } from "./remote-memory.ts";

/** The stages as people are told of them. */
const NAMES: Readonly<Record<Stage, string>> = {
  assets: "Images, styles et index",
  additions: "Pages nouvelles",
  changes: "Pages changées",
  entries: "Une, fils et plans du site",
  manifest: "Liste des fichiers",
};

/** Where the files of a plan come from, and how its phases are shown. */
export interface Carrier {
  readonly lock: HeldLock;
  bring(paths: readonly string[], step: Phase["step"]): Promise<void>;
  run(name: string, work: (phase: Phase) => Promise<void>): Promise<void>;
}

/**
 * Does what a plan says, in an order in which a reader is well at any instant, and in which it can end at any
 * instant: what is about to change is put by and told before, and the rest is told last.
 */
export async function carryOut(
  remote: Remote,
  plan: DeployPlan,
  { lock, bring, run }: Carrier,
): Promise<void> {
  const { keep, send, withdraw, expired, during, after, target } = plan;
  const current = during.current;
  if (keep.length > 0 && current !== undefined)
    await run("Copie de ce qui va changer", ({ step }) =>
      remote.copy("", keptFolder(current), keep, step),
    );
  await lock.check();
  await writeState(remote, during);
  for (const stage of STAGES)
    if (send[stage].length > 0) await run(NAMES[stage], ({ step }) => bring(send[stage], step));
  if (withdraw.length + expired.length > 0)
    await run("Retrait de ce qui n’est plus publié", () =>
      remote.remove([...withdraw, ...expired]),
    );
  await lock.check();
  await writeListing(remote, target);
  await writeState(remote, after);
}
