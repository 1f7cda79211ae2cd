import { join } from "node:path";
import pc from "picocolors";
import type { Problem } from "../desk/problem.ts";
import { hasErrors } from "../desk/problem.ts";
import { countProblems, tellProblems } from "../desk/tell-problems.ts";
import { tellReleases } from "../edition/tell-releases.ts";
import { inFrench } from "../french/number.ts";
import type { NamedCheck, Published } from "../press/press.ts";
import { press } from "../press/press.ts";
import { writeReleases } from "../press/releases-file.ts";
import type { Workspace } from "../press/workspace.ts";
import { shown, workspaceFrom } from "../press/workspace.ts";
import { AT_FAULT, GOOD, progress, screen } from "./command.ts";

/** Makes a publication and tells how it went; the exit code. */
export async function publish(
  workspace: Workspace,
  checks: readonly NamedCheck[] = [],
): Promise<number> {
  const show = progress();
  const { write, terminal } = screen();
  const colours = pc.createColors(terminal);
  const told = new Set<Problem>();
  const tell = (problems: readonly Problem[]) => {
    write(
      tellProblems(
        problems.filter((problem) => !told.has(problem)),
        colours,
      ),
    );
    for (const problem of problems) told.add(problem);
  };
  const printed = await press(workspace, show, checks, { onProblems: tell });
  tell(printed.problems);
  for (const { page, message } of printed.faults)
    write(`${colours.bold(page)} : ${colours.red(message)}\n`);
  if (printed.manifest === undefined) {
    write(`\n${colours.red("Rien n’est publié")} : ${reason(printed)}\n`);
    return AT_FAULT;
  }
  const { manifest, unchanged, releases = [] } = printed;
  await writeReleases(workspace.releases, manifest.url, releases);
  const folder = shown(workspace.output);
  if (unchanged) {
    write(`${colours.green("Rien n’a changé")} depuis la dernière publication : ${folder}\n`);
  } else {
    write(summary(printed, show.times));
    write(`\n${colours.green("Publié")} dans ${folder}\n`);
  }
  write(tellReleases(releases, shown(workspace.releases)));
  return GOOD;
}

/**
 * Makes a proof: the paper as it can be looked at before its pictures are made.
 *
 * @returns the folder that holds it, or the exit code when there is something to mend
 */
export async function publishProof(space: Workspace): Promise<{ folder: string } | number> {
  const output = join(space.cache, "epreuve");
  const printed = await press({ ...space, output }, progress(), [], { extent: "proof" });
  if (printed.manifest !== undefined) return { folder: output };
  const { write, terminal } = screen();
  write(tellProblems(printed.problems, pc.createColors(terminal)));
  write(`\n${pc.createColors(terminal).red("Rien n’est publié")} : ${reason(printed)}\n`);
  return AT_FAULT;
}

export function workspace(): Workspace {
  return workspaceFrom(process.env, process.cwd(), Date.now());
}

function reason({ problems, faults }: Published): string {
  if (hasErrors(problems)) {
    return `${countProblems(problems)}. Corrigez les erreurs ci-dessus, puis recommencez ; ce qui était en ligne n’a pas bougé.`;
  }
  return faults.length > 0
    ? `${faults.length} faute(s) dans les pages faites ; ce qui était en ligne n’a pas bougé.`
    : "les pages n’ont pas passé la relecture ; ce qui était en ligne n’a pas bougé.";
}

function summary(
  { manifest, problems, words }: Published,
  times: readonly { readonly name: string; readonly seconds: number }[],
): string {
  const rows: [string, string][] = [
    ["Articles", inFrench(manifest?.articles ?? 0, 0)],
    ["Pages", inFrench(manifest?.pages ?? 0, 0)],
    ["Mots indexés", inFrench(words, 0)],
    ["Avertissements", inFrench(problems.length, 0)],
    ...times.map(({ name, seconds }): [string, string] => [name, `${inFrench(seconds)} s`]),
    ["En tout", `${inFrench(times.reduce((sum, { seconds }) => sum + seconds, 0))} s`],
  ];
  const wide = Math.max(...rows.map(([name]) => name.length));
  const right = Math.max(...rows.map(([, value]) => value.length));
  const lines = rows.map(([name, value]) => `  ${name.padEnd(wide)}  ${value.padStart(right)}\n`);
  return `\n${lines.join("")}`;
}
