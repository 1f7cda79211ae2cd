import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import sharp from "sharp";
import { checkInBrowser } from "../press/checks/check-in-browser.ts";
import { ensureChromium } from "../press/checks/chromium.ts";
import { PROJECT, workspaceFrom } from "../press/workspace.ts";
import { AT_FAULT, command, GOOD, screen } from "./command.ts";
import { publish } from "./publish.ts";

/** The pages say how old an article is: screenshots are all taken at this instant. */
const NOW = "2026-11-24T08:00:00Z";
const FOLDER = ".cache/rotative/look";
/** In the head of a PNG file (PNG specification, 11.2.1). */
const COLOUR_TYPE = 25;
const PALETTE = 3;
const COMMITTED = join(PROJECT, "tests/look");

/**
 * `npm run look`: takes screenshots of the project's own paper and compares them with those
 * committed under `tests/look/`; `npm run look -- --update` takes them anew.
 *
 * Browsers draw glyphs each in their own way, so only Debian's Chromium compares; elsewhere the
 * screenshots are left in `test-results/look/` to be looked at.
 */
await command(async () => {
  const { values } = parseArgs({ options: { update: { type: "boolean", default: false } } });
  const { write } = screen();
  const env = { ROTATIVE_NOW: NOW, ROTATIVE_OUTPUT: join(PROJECT, FOLDER) };
  const workspace = workspaceFrom(env, process.cwd(), Date.now());
  const printed = await publish(workspace);
  if (printed !== GOOD) return printed;

  const { executablePath } = ensureChromium((line) => write(`${line}\n`));
  const comparable = executablePath === "/usr/bin/chromium" && existsSync("/etc/debian_version");
  if (!comparable) {
    write("Not Debian’s Chromium: nothing is compared, see test-results/look/\n");
    process.env.ROTATIVE_LOOK = "show";
  }
  const options = values.update && comparable ? ["--update-snapshots=changed"] : [];
  const same = await checkInBrowser(workspace.output, "look", write, { options });
  if (options.length > 0) await lighten(COMMITTED);
  if (!same) write("What differs is in test-results/; if it is meant: npm run look -- --update\n");
  return same ? GOOD : AT_FAULT;
});

/** A palette is enough to see what moved, in a quarter of the bytes that git keeps for ever. */
async function lighten(folder: string): Promise<void> {
  const shots = (await readdir(folder)).filter((name) => name.endsWith(".png"));
  for (const file of shots.map((name) => join(folder, name))) {
    const bytes = await readFile(file);
    if (bytes[COLOUR_TYPE] === PALETTE) continue;
    const palette = { palette: true, colours: 128, dither: 0, compressionLevel: 9 };
    await writeFile(file, await sharp(bytes).png(palette).toBuffer());
  }
}
