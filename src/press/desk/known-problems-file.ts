import { join } from "node:path";
import type { KnownProblems, NewProblems } from "../../desk/known-problems.ts";
import { knownProblemsOf, knownProblemsSchema, withoutKnown } from "../../desk/known-problems.ts";
import type { Problem } from "../../desk/problem.ts";
import { writeWhole } from "../files.ts";
import { readIfThere } from "../read/read-data.ts";
import type { Workspace } from "../workspace.ts";
import { shown, UsageError } from "../workspace.ts";

/** The file of a newsroom's `_data/` that holds the warnings which it took over. */
export function knownProblemsFile({ data }: Workspace): string {
  return join(data, "problemes-connus.json");
}

/** What is new among the problems of a workspace. */
export async function newProblems(
  problems: readonly Problem[],
  workspace: Workspace,
): Promise<NewProblems> {
  return withoutKnown(problems, await readKnown(workspace));
}

/** Has the warnings that there are be known from now on; no file is left where there are none. */
export async function keepKnown(problems: readonly Problem[], workspace: Workspace): Promise<void> {
  const known = knownProblemsOf(problems);
  await writeWhole(knownProblemsFile(workspace), `${JSON.stringify(known, null, 2)}\n`);
}

async function readKnown(workspace: Workspace): Promise<KnownProblems> {
  const file = knownProblemsFile(workspace);
  const bytes = await readIfThere(file);
  if (bytes === undefined) return {};
  try {
    return knownProblemsSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new UsageError(
      `${shown(file)} ne se lit pas ; refaites-le : npm run check -- --baseline, ou effacez-le`,
    );
  }
}
