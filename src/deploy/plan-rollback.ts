import type { DeployPlan, Known, PlanOptions } from "./plan-deploy.ts";
import { planDeploy, sentBy } from "./plan-deploy.ts";
import { STAGES } from "./stages.ts";

/** The way back, or why there is none. */
export type RollbackPlan =
  | { readonly plan: DeployPlan; readonly missing: readonly string[] }
  | "nothing before";

/**
 * The way back to the publication before; while one that died half-way is there, to that which it was taking
 * the place of.
 *
 * @param kept the files that were put by, of a publication
 */
export function planRollback(
  known: Known,
  options: PlanOptions,
  kept: (id: string) => ReadonlySet<string>,
): RollbackPlan {
  const { state, current, previous } = known;
  const died = state.underway !== undefined && !state.underway.back;
  const target = died ? current : previous;
  if (target === undefined) return "nothing before";
  const touched = new Set(state.underway?.kept ?? []);
  const isThere = (path: string) => path in state.leaving || (died && !touched.has(path));
  const plan = planDeploy(target, known, { ...options, isThere }, !died);
  const put = kept(target.id);
  // What a publication that died had not begun to replace is still as it was.
  const needed = sentBy(plan).filter((path) => !died || touched.has(path));
  const send = { ...plan.send };
  const wanted = new Set(needed);
  for (const stage of STAGES) send[stage] = send[stage].filter((path) => wanted.has(path));
  return { plan: { ...plan, send }, missing: needed.filter((path) => !put.has(path)) };
}
