import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { inFrench } from "../french/number.ts";
import { assemble } from "../press/parts/assemble.ts";
import { UsageError } from "../press/workspace.ts";
import { command, progress, screen } from "./command.ts";
import { publish, workspace } from "./publish.ts";

const USAGE = `écrivez : npm run assemble -- part-1 part-2…
  les dossiers sont les caches que npm run press -- --part 1/2, --part 2/2… ont remplis (ROTATIVE_CACHE)`;

/** `npm run assemble`: takes over what other machines made of parts of the archive, and publishes it. */
await command(async () => {
  const { positionals, values: asked } = parseArgs({
    allowPositionals: true,
    options: { compress: { type: "boolean", default: false } },
  });
  if (positionals.length === 0) throw new UsageError(`quelles parts ?\n${USAGE}`);
  const space = { ...workspace(), compress: asked.compress };
  const parts = positionals.map((path) => resolve(path));
  const { values, files } = await progress().run("Parts", () => assemble(space, parts));
  screen().write(`  ${inFrench(values, 0)} résultats et ${inFrench(files, 0)} fichiers repris\n`);
  return await publish(space);
});
