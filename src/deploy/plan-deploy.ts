import { compareText } from "../collections/order.ts";
import type { CacheClass } from "../publication/file-manifest.ts";
import type { DeployState } from "./deploy-state.ts";
import type { Listing } from "./listing.ts";
import { sameFile } from "./listing.ts";
import type { Stage } from "./stages.ts";
import { STAGES, stageOf } from "./stages.ts";

/** What is known of a remote before a publication goes there. */
export interface Known {
  readonly state: DeployState;
  readonly current?: Listing;
  readonly previous?: Listing;
}

export interface PlanOptions {
  /** In ms. */
  readonly now: number;
  /** How long what no publication has any more stays, in ms. */
  readonly grace: number;
  /** Whether a file named by its content is whole on the remote, whatever is known of it otherwise. */
  readonly isThere?: (path: string, size: number) => boolean;
}

/** All that a publication changes on a remote. Lists of paths are in order. */
export interface DeployPlan {
  readonly target: Listing;
  /** What is put by before anything is written, so that there is a way back. */
  readonly keep: readonly string[];
  readonly send: Readonly<Record<Stage, readonly string[]>>;
  /** What readers must not find any more: removed once everything is sent. */
  readonly withdraw: readonly string[];
  /** What left long enough ago. */
  readonly expired: readonly string[];
  /** The state while it goes on, and once it is over. */
  readonly during: DeployState;
  readonly after: DeployState;
}

/** What has to be sent and removed for a publication to take the place of what is on a remote. */
export function planDeploy(
  target: Listing,
  { state, current, previous }: Known,
  { now, grace, isThere = () => false }: PlanOptions,
  back = false,
): DeployPlan {
  const doubtful = state.underway?.doubtful ?? {};
  const before = current?.files ?? {};
  const isKnown = (path: string) =>
    !(path in doubtful) && sameFile(before[path], target.files[path]);
  const sent = Object.entries(target.files).filter(
    ([path, [, size, cache]]) => !isKnown(path) && !(cache === "forever" && isThere(path, size)),
  );
  const send: Record<Stage, string[]> = {
    ...{ assets: [], additions: [], changes: [], entries: [], manifest: [] },
  };
  for (const [path, [, , cache]] of sent)
    send[stageOf(path, cache, !(path in before || path in doubtful))].push(path);

  const here: Record<string, CacheClass> = {
    ...doubtful,
    ...Object.fromEntries(Object.entries(before).map(([path, [, , cache]]) => [path, cache])),
  };
  const gone = Object.entries(here).filter(([path]) => !(path in target.files));
  const withdraw = gone.filter(([, cache]) => cache === "revalidate").map(([path]) => path);
  const since = new Date(now).toISOString();
  const leaving = Object.fromEntries(
    [
      ...gone.filter(([, cache]) => cache === "forever").map(([path]) => [path, since] as const),
      ...Object.entries(state.leaving),
    ].filter(([path]) => !(path in target.files)),
  );
  // A publication that died takes the place of none: what was current before it stays so.
  const same = target.id === current?.id;
  const wayBack = same ? previous : current;
  const expired = Object.entries(leaving)
    .filter(([path, at]) => now - Date.parse(at) >= grace && !(path in (wayBack?.files ?? {})))
    .map(([path]) => path);

  const kept = state.underway?.kept ?? [];
  const put = new Set(kept);
  const overwritten = sent.map(([path]) => path).filter((path) => path in before);
  const keep = same ? [] : [...overwritten, ...withdraw.filter((path) => path in before)];
  const wanting = keep.filter((path) => !put.has(path));
  const touched = [...sent.map(([path]) => path), ...withdraw];
  const stays = { leaving, ...(wayBack === undefined ? {} : { previous: wayBack.id }) };
  const during: DeployState = {
    ...state,
    underway: {
      back,
      doubtful: {
        ...doubtful,
        ...Object.fromEntries(
          touched.map((path) => [path, target.files[path]?.[2] ?? here[path] ?? "revalidate"]),
        ),
      },
      kept: [...kept, ...wanting],
    },
  };
  for (const stage of STAGES) send[stage].sort(compareText);
  const left = new Set(expired);
  return {
    target,
    keep: wanting.sort(compareText),
    send,
    withdraw: withdraw.sort(compareText),
    expired: expired.sort(compareText),
    during,
    after: {
      version: 1,
      current: target.id,
      ...stays,
      leaving: Object.fromEntries(Object.entries(leaving).filter(([path]) => !left.has(path))),
    },
  };
}

/** Every path that a plan sends, in the order of the stages. */
export function sentBy({ send }: DeployPlan): string[] {
  return STAGES.flatMap((stage) => send[stage]);
}

/** Whether the remote is already what is asked for. */
export function isIdle(plan: DeployPlan, { state }: Known): boolean {
  return (
    state.underway === undefined &&
    state.current === plan.target.id &&
    sentBy(plan).length + plan.withdraw.length + plan.expired.length === 0
  );
}
