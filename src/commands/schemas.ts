import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { hasErrors } from "../desk/problem.ts";
import { tellProblems } from "../desk/tell-problems.ts";
import { readHouse } from "../house/read-house.ts";
import { readData } from "../press/read/read-data.ts";
import { HOME, PROJECT, shown } from "../press/workspace.ts";
import { toolFiles } from "../schemas/schema-files.ts";
import { AT_FAULT, command, GOOD } from "./command.ts";
import { workspace } from "./publish.ts";

/** `npm run schemas`: what code editors propose to who writes, made again after a change in `_data/`. */
await command(async () => {
  const { value: house, problems } = readHouse(await readData(workspace()));
  if (house === undefined || hasErrors(problems)) {
    process.stderr.write(tellProblems(problems));
    return AT_FAULT;
  }
  for (const { file, value } of toolFiles(house)) {
    if (HOME !== PROJECT && file.startsWith("schemas/")) continue; // a paper reads those of its press
    const path = join(HOME, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
    process.stdout.write(`${shown(path)}\n`);
  }
  return GOOD;
});
