import { parseArgs } from "node:util";
import { fileVersions } from "../press/file-versions.ts";
import { pictureChanges } from "../press/picture-changes.ts";
import { UsageError } from "../press/workspace.ts";
import { changesBetween, tellChangesBetween } from "../publication/changes-between.ts";
import { command, GOOD } from "./command.ts";

const USAGE = `écrivez : npm run changes -- AVANT APRÈS
  AVANT et APRÈS : le dossier d’une publication, sa liste fichiers.json, ou l’adresse de celle-ci
  --markdown              pour le résumé d’une demande de fusion
  --screenshots DOSSIER   des images des pages nouvelles et changées, avant et après (deux dossiers)`;

/** `npm run changes -- BEFORE AFTER`: what changes for readers from one publication to the next. */
await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      markdown: { type: "boolean", default: false },
      screenshots: { type: "string" },
    },
  });
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined || more.length > 0) throw new UsageError(USAGE);
  const now = await fileVersions(after);
  if (now === undefined) throw new UsageError(`« ${after} » ne contient pas de publication`);
  // Before a first publication there is nothing: all of it is new.
  const changes = changesBetween((await fileVersions(before)) ?? new Map(), now);
  process.stdout.write(tellChangesBetween(changes, values.markdown ? "markdown" : "text"));
  if (values.screenshots !== undefined) {
    const count = await pictureChanges(
      changes,
      { avant: before, apres: after },
      values.screenshots,
    );
    process.stderr.write(`${count} page(s) en images dans ${values.screenshots}\n`);
  }
  return GOOD;
});
