import { writeFile } from "node:fs/promises";
import { hostname, userInfo } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import pc from "picocolors";
import { durationOf } from "../deploy/duration.ts";
import type { DeployPlan } from "../deploy/plan-deploy.ts";
import { purgeAddresses, purgeCommands } from "../deploy/purge.ts";
import { withoutSecrets } from "../deploy/remote-kind.ts";
import { tellCounts, tellFiles } from "../deploy/tell-deploy.ts";
import { deploy, planBack, planOf, rollback } from "../press/deploy/deploy.ts";
import { openRemote } from "../press/deploy/open-remote.ts";
import { readPublication } from "../press/deploy/read-publication.ts";
import type { Remote } from "../press/deploy/remote.ts";
import { foldersOf, recoverOutput } from "../press/swap.ts";
import { shown, UsageError } from "../press/workspace.ts";
import { command, GOOD, options, progress, screen } from "./command.ts";
import { workspace } from "./publish.ts";

const USAGE = `écrivez : npm run deploy -- REMOTE
  REMOTE       un remote de rclone (ovh:journal), un serveur par SSH (moi@serveur:/srv/journal), un dossier
  --dry-run    dit ce qui serait envoyé et retiré, sans rien faire
  --rollback   remet en ligne la publication d’avant
  --grace 7d   garde si longtemps ce que les pages d’avant demandent encore (12h, 30m)
  --force      prend la place d’une publication que vous savez morte
  --purge F    où écrire les adresses qui ont changé (purge.txt)`;

interface Wanted {
  readonly remote: string;
  readonly dryRun: boolean;
  readonly back: boolean;
  readonly grace: number;
  readonly force: boolean;
  readonly purge: string;
}

/** `npm run deploy -- REMOTE`: sends what differs of the publication, in an order in which no reader is lost. */
await command(async () => {
  const wanted = wantedFrom(process.argv.slice(2));
  const { output } = workspace();
  await recoverOutput(foldersOf(output));
  const remote = await openRemote(wanted.remote, output);
  try {
    return wanted.dryRun
      ? await rehearse(remote, wanted, output)
      : await go(remote, wanted, output);
  } finally {
    await remote.close();
  }
});

async function rehearse(remote: Remote, { back, grace }: Wanted, output: string): Promise<number> {
  const ask = { grace, clock: Date.now };
  const plan = back
    ? await planBack(remote, ask)
    : (await planOf(remote, await readPublication(output), ask)).plan;
  process.stdout.write(tellFiles(plan));
  screen().write(`\n${tellCounts(plan, false)}`);
  return GOOD;
}

async function go(remote: Remote, wanted: Wanted, output: string): Promise<number> {
  const { write, terminal } = screen();
  const { green } = pc.createColors(terminal);
  const show = progress();
  const ask = {
    ...{ grace: wanted.grace, force: wanted.force, clock: Date.now, owner: owner(process.env) },
    command: `npm run deploy -- ${withoutSecrets(wanted.remote)}${wanted.back ? " --rollback" : ""}`,
    run: show.run.bind(show),
  };
  if (wanted.back) {
    const plan = await rollback(remote, ask);
    write(`\n${tellCounts(plan, true)}\n`);
    write(
      `${green("Revenu")} à la publication du ${inWords(plan.target.clock)} : ${remote.name}\n`,
    );
    await tellPurge(plan, wanted.purge);
    return GOOD;
  }
  const publication = await show.run("Lecture de la publication", () => readPublication(output));
  const { plan, idle } = await deploy(remote, publication, ask);
  if (idle) {
    write(`${green("Rien n’a changé")} depuis la dernière fois : ${remote.name}\n`);
    return GOOD;
  }
  write(`\n${tellCounts(plan, true)}\n${green("En ligne")} : ${remote.name}\n`);
  await tellPurge(plan, wanted.purge);
  return GOOD;
}

async function tellPurge(plan: DeployPlan, file: string): Promise<void> {
  const addresses = purgeAddresses(plan);
  await writeFile(file, addresses.map((address) => `${address}\n`).join(""));
  if (addresses.length === 0) return;
  const count = `${addresses.length} adresse${addresses.length < 2 ? "" : "s"}`;
  screen().write(`\nAdresses à rafraîchir : ${count}, dans ${shown(file)}\n`);
  screen().write(purgeCommands(shown(file)));
}

/** In the time zone of who reads it. */
function inWords(clock: string): string {
  return new Date(clock).toLocaleString("fr-FR", { dateStyle: "long", timeStyle: "short" });
}

/** Who publishes: the run of a forge, or somebody on a machine. */
function owner({ GITHUB_REPOSITORY, GITHUB_RUN_ID, CI_PIPELINE_URL }: NodeJS.ProcessEnv): string {
  if (GITHUB_RUN_ID !== undefined) return `${GITHUB_REPOSITORY ?? ""}, exécution ${GITHUB_RUN_ID}`;
  return CI_PIPELINE_URL ?? `${userInfo().username} sur ${hostname()}`;
}

function wantedFrom(args: readonly string[]): Wanted {
  const { values, positionals } = options(USAGE, () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        "dry-run": { type: "boolean", default: false },
        rollback: { type: "boolean", default: false },
        grace: { type: "string", default: "7d" },
        force: { type: "boolean", default: false },
        purge: { type: "string", default: "purge.txt" },
      },
    }),
  );
  const [remote, ...more] = positionals;
  if (remote === undefined || more.length > 0)
    throw new UsageError(
      `${remote === undefined ? "où envoyer le journal ?" : "un seul endroit"}\n${USAGE}`,
    );
  const grace = durationOf(values.grace);
  if (grace === undefined)
    throw new UsageError(
      `--grace ${values.grace} : un nombre et une unité, comme 7d, 12h ou 30m\n${USAGE}`,
    );
  return {
    ...{ remote, grace, back: values.rollback, dryRun: values["dry-run"], force: values.force },
    purge: resolve(values.purge),
  };
}
