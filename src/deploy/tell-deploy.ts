import { inBytes, inFrench } from "../french/number.ts";
import type { DeployPlan } from "./plan-deploy.ts";
import { sentBy } from "./plan-deploy.ts";
import { STAGES } from "./stages.ts";

/** How much a plan sends and removes, in a few lines. */
export function tellCounts(plan: DeployPlan, done: boolean): string {
  const { withdraw, expired, after } = plan;
  const sent = sentBy(plan);
  const rows: [string, string][] = [
    [done ? "Envoyés" : "À envoyer", `${files(sent.length)}, ${inBytes(bytesOf(plan, sent))}`],
    [done ? "Retirés" : "À retirer", files(withdraw.length + expired.length)],
    ["Gardés le temps du délai", files(Object.keys(after.leaving).length)],
  ];
  const wide = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(wide)}  ${value}\n`).join("");
}

/** Every file that a plan sends or removes, a line each, in the order in which that happens. */
export function tellFiles(plan: DeployPlan): string {
  const { send, withdraw, expired } = plan;
  const sent = STAGES.flatMap((stage) => send[stage]).map(
    (path) => `+ ${path}  ${inBytes(bytesOf(plan, [path]))}\n`,
  );
  return [...sent, ...[...withdraw, ...expired].map((path) => `- ${path}\n`)].join("");
}

function bytesOf({ target }: DeployPlan, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + (target.files[path]?.[1] ?? 0), 0);
}

function files(count: number): string {
  return `${inFrench(count, 0)} fichier${count < 2 ? "" : "s"}`;
}
