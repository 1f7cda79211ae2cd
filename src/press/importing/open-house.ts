import { hasErrors } from "../../desk/problem.ts";
import { tellProblems } from "../../desk/tell-problems.ts";
import type { House } from "../../house/house.ts";
import { readHouse } from "../../house/read-house.ts";
import { readData } from "../read/read-data.ts";
import type { Workspace } from "../workspace.ts";

/**
 * The house that articles are written for, from `_data/` alone: a paper has one before its first article.
 *
 * @returns what is wrong with its files, as an editor reads it, when they cannot be read
 */
export async function openHouse(workspace: Workspace): Promise<House | string> {
  const { value, problems } = readHouse(await readData(workspace), {
    publicUrl: workspace.publicUrl,
  });
  return value ?? tellProblems(problems.filter((problem) => hasErrors([problem])));
}
