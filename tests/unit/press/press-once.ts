/**
 * Prints a paper in a process of its own. Its argument is a workspace as JSON; it writes the files of
 * the articles' folder, in the order in which it sees them.
 */
import { readdir } from "node:fs/promises";
import { print } from "../newsroom/newsroom.ts";

const workspace = JSON.parse(process.argv[2] ?? "");
const { manifest, problems, faults } = await print(workspace);
if (manifest === undefined) {
  const errors = problems.filter(({ severity }) => severity === "error");
  throw new Error(JSON.stringify([errors, faults]));
}
console.log(JSON.stringify(await readdir(workspace.articles, { recursive: true })));
