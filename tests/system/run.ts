/**
 * `npm run test:system`: what only Linux can do. Makes the paper from the project's archive in a folder of
 * its own, serves it with nginx as docs/publishing.md tells a host to, and opens it in Chromium.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AT_FAULT, command, GOOD, progress, screen } from "../../src/commands/command.ts";
import { checkInBrowser } from "../../src/press/checks/check-in-browser.ts";
import { press } from "../../src/press/press.ts";
import { PROJECT, workspaceFrom } from "../../src/press/workspace.ts";
import { ensureNginx } from "./find-nginx.ts";

await command(async () => {
  const { write } = screen();
  const { program } = ensureNginx((line) => write(`${line}\n`));
  write(`nginx: ${program}\n`);
  const folder = mkdtempSync(join(tmpdir(), "rotative-system-"));
  try {
    const output = join(folder, "dist");
    const workspace = workspaceFrom({ ROTATIVE_OUTPUT: output }, PROJECT, Date.now());
    const { manifest } = await press(workspace, progress());
    if (manifest === undefined) throw new Error("the project's own archive is not published");
    return (await checkInBrowser(output, "system", write)) ? GOOD : AT_FAULT;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
