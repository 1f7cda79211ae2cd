/**
 * `npm run test:system`: what only Linux can do. Makes the paper from the project's archive in a folder of
 * its own, serves it with nginx as docs/publishing.md tells a host to, and opens it in Chromium; publishes on
 * real servers of 127.0.0.1 while readers read; makes the paper of another newsroom from the packed press. Then
 * the checks of a publication on an archive with one formula in all its headlines; and on that of the folder that
 * ROTATIVE_CORPUS names, when it does.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AT_FAULT, command, GOOD, progress, screen } from "../../src/commands/command.ts";
import { checkInBrowser } from "../../src/press/checks/check-in-browser.ts";
import { press } from "../../src/press/press.ts";
import { PROJECT, workspaceFrom } from "../../src/press/workspace.ts";
import { ensureCarriers } from "./find-carriers.ts";
import { ensureNginx } from "./find-nginx.ts";
import { writeOneFormula } from "./one-formula.ts";

await command(async () => {
  const { write } = screen();
  const { program } = ensureNginx((line) => write(`${line}\n`));
  write(`nginx: ${program}\n`);
  ensureCarriers((line) => write(`${line}\n`));
  const folder = mkdtempSync(join(tmpdir(), "rotative-system-"));
  try {
    const output = join(folder, "dist");
    const workspace = workspaceFrom({ ROTATIVE_OUTPUT: output }, PROJECT, Date.now());
    const { manifest } = await press(workspace, progress());
    if (manifest === undefined) throw new Error("the project's own archive is not published");
    const served = await checkInBrowser(output, "system", write);
    const corpus = process.env.ROTATIVE_CORPUS;
    const others: NodeJS.ProcessEnv[] = [
      { ROTATIVE_ARTICLES: writeOneFormula(folder) },
      ...(corpus
        ? [{ ROTATIVE_ARTICLES: join(corpus, "articles"), ROTATIVE_DATA: join(corpus, "_data") }]
        : []),
    ];
    let good = served && (await checkInBrowser(output, "paper", write)); // apart: it takes both cores
    for (const other of others) {
      const checked = { ROTATIVE_OUTPUT: join(folder, "other"), ...other };
      const published = await press(workspaceFrom(checked, PROJECT, Date.now()), progress(), [
        {
          name: "Relecture dans le navigateur",
          check: (candidate) => checkInBrowser(candidate, "publication", write),
        },
      ]);
      good &&= published.manifest !== undefined;
    }
    return good ? GOOD : AT_FAULT;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
