import { keptFolder } from "../../deploy/deploy-state.ts";
import type { DeployPlan, Known, PlanOptions } from "../../deploy/plan-deploy.ts";
import { isIdle, planDeploy } from "../../deploy/plan-deploy.ts";
import { planRollback } from "../../deploy/plan-rollback.ts";
import { UsageError } from "../workspace.ts";
import type { Carrier } from "./carry-out.ts";
import { carryOut } from "./carry-out.ts";
import type { LockOptions } from "./hold-lock.ts";
import { holdLock } from "./hold-lock.ts";
import type { SentPublication } from "./read-publication.ts";
import type { Remote } from "./remote.ts";
import { forgetOthers, readKnown } from "./remote-memory.ts";

export interface DeployOptions extends LockOptions {
  /** In ms. */
  readonly grace: number;
  readonly run: Carrier["run"];
}

/** What was done, or would be. */
export interface Deployed {
  readonly plan: DeployPlan;
  /** The remote was like this already. */
  readonly idle: boolean;
}

/** What sending a publication would do; nothing is written, nothing is locked. */
export async function planOf(
  remote: Remote,
  publication: SentPublication,
  { grace, clock }: Pick<DeployOptions, "grace" | "clock">,
): Promise<Deployed> {
  const known = await readKnown(remote);
  const isThere = await whatIsThere(remote, known);
  const plan = planDeploy(publication.listing, known, { now: clock(), grace, isThere });
  return { plan, idle: isIdle(plan, known) };
}

/** Sends what differs of a publication, in order; finishes one that died. */
export async function deploy(
  remote: Remote,
  publication: SentPublication,
  options: DeployOptions,
): Promise<Deployed> {
  const lock = await holdLock(remote, options);
  try {
    const planned = await planOf(remote, publication, options);
    if (planned.idle) return planned;
    await forgetOthers(remote, planned.plan.during);
    const { files } = publication.manifest;
    const bring: Carrier["bring"] = (paths, step) =>
      remote.send(
        publication.folder,
        paths.map((path) => ({ path, type: "", cache: "revalidate", ...files[path] })),
        step,
      );
    await carryOut(remote, planned.plan, { lock, bring, run: options.run });
    return planned;
  } finally {
    await lock.release();
  }
}

/** What `--rollback` would do; nothing is written, nothing is locked. */
export async function planBack(
  remote: Remote,
  { grace, clock }: Pick<DeployOptions, "grace" | "clock">,
): Promise<DeployPlan> {
  const known = await readKnown(remote);
  const kept = new Map<string, ReadonlySet<string>>();
  for (const id of [known.state.current, known.state.previous])
    if (id !== undefined) kept.set(id, new Set((await remote.sizes(keptFolder(id))).keys()));
  const back = planRollback(known, { now: clock(), grace }, (id) => kept.get(id) ?? new Set());
  if (back === "nothing before")
    throw new UsageError(`${remote.name} : aucune publication d’avant où revenir`);
  if (back.missing.length > 0)
    throw new UsageError(
      `${remote.name} : la publication d’avant n’est plus entière (il manque ${back.missing[0]}) ; publiez-la de nouveau à partir de son commit`,
    );
  return back.plan;
}

/** Goes back to the publication before, with what the remote kept of it. */
export async function rollback(remote: Remote, options: DeployOptions): Promise<DeployPlan> {
  const lock = await holdLock(remote, options);
  try {
    const plan = await planBack(remote, options);
    await forgetOthers(remote, plan.during);
    const bring: Carrier["bring"] = (paths, step) =>
      remote.copy(keptFolder(plan.target.id), "", paths, step);
    await carryOut(remote, plan, { lock, bring, run: options.run });
    return plan;
  } finally {
    await lock.release();
  }
}

/** After a publication that died: what it had sent whole of files named by their content. */
async function whatIsThere(remote: Remote, known: Known): Promise<PlanOptions["isThere"] & {}> {
  const { state, current } = known;
  const doubtful = state.underway?.doubtful ?? {};
  if (!Object.values(doubtful).includes("forever")) return () => false;
  const sizes = await remote.sizes("");
  return (path, size) =>
    path in doubtful && current?.files[path] === undefined && sizes.get(path) === size;
}
