import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pc from "picocolors";
import { checkHtml } from "../press/checks/check-html.ts";
import { checkInBrowser } from "../press/checks/check-in-browser.ts";
import { checkPages } from "../press/checks/check-pages.ts";
import { isMissing } from "../press/files.ts";
import { Store } from "../press/memory/store.ts";
import { validPages } from "../press/memory/valid-pages.ts";
import { foldersOf, recoverOutput } from "../press/swap.ts";
import { shown, UsageError } from "../press/workspace.ts";
import { manifestSchema } from "../publication/manifest.ts";
import { AT_FAULT, command, GOOD, progress, screen } from "./command.ts";
import { workspace } from "./publish.ts";

/**
 * `npm run verify`: the checks of a build on what is published. Makes nothing, but finishes a swap that
 * was killed.
 */
await command(async () => {
  const { values } = parseArgs({
    options: { project: { type: "string", default: "publication" } },
  });
  const { output, cache } = workspace();
  await recoverOutput(foldersOf(output));
  const { url } = await manifestOf(output);
  const show = progress();
  const { write, terminal } = screen();
  const { bold, red } = pc.createColors(terminal);
  const faults = await show.run(
    "Relecture des liens",
    ({ step }) => checkPages(output, new URL(url).pathname, url, step),
    (found) => found.length === 0,
  );
  const store = Store.open(cache);
  const invalid = await show
    .run(
      "Relecture du HTML",
      ({ step }) => checkHtml(output, step, validPages(store)),
      (found) => found.length === 0,
    )
    .finally(() => store.close());
  for (const { page, message } of [...faults, ...invalid]) {
    write(`${bold(page)} : ${red(message)}\n`);
  }
  const good = await show.run(
    "Relecture dans le navigateur",
    () => checkInBrowser(output, values.project === "archive" ? "archive" : "publication", write),
    Boolean,
  );
  return good && faults.length + invalid.length === 0 ? GOOD : AT_FAULT;
});

async function manifestOf(output: string) {
  const file = join(output, "publication.json");
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if (!isMissing(error)) throw error;
    throw new UsageError(
      `${shown(output)} ne contient pas de publication ; faites-la d’abord : npm run build`,
    );
  });
  return manifestSchema.parse(JSON.parse(text));
}
