import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { PROJECT, UsageError } from "../workspace.ts";
import { checksFolder } from "./bundled-checks.ts";
import { ensureChromium } from "./chromium.ts";
import { BROWSER_DIED } from "./french-reporter.ts";

/** Which set of checks (playwright.config.ts). */
export type CheckSet = "publication" | "archive" | "system" | "paper" | "look";

export interface BrowserCheck {
  /** Options of Playwright's runner, beyond the set. */
  readonly options?: readonly string[];
  /** Addresses of pages that were looked at as they are, and need not be opened. */
  readonly known?: readonly string[];
  /** Addresses of articles that changed, and must be. */
  readonly changed?: readonly string[];
}

function diedIn(origin: string): string {
  return `${BROWSER_DIED} (${origin}) ; rien n’est publié sans relecture et ce qui était en ligne n’a pas bougé : recommencez, et s’il s’arrête encore, voyez s’il reste de la mémoire ou donnez un autre Chromium (CHROMIUM_PATH)`;
}

/**
 * Opens a publication in a real browser and checks it.
 *
 * @param say told which browser it is, and what the checks found
 * @returns whether all is well
 */
export async function checkInBrowser(
  folder: string,
  set: CheckSet,
  say: (text: string) => void,
  { options = [], known = [], changed = [] }: BrowserCheck = {},
): Promise<boolean> {
  const { origin } = ensureChromium((line) => say(`${line}\n`));
  const cli = join(
    dirname(createRequire(import.meta.url).resolve("playwright/package.json")),
    "cli.js",
  );
  const checks = await checksFolder();
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      cli,
      "test",
      "--config",
      join(checks, `playwright.config.${checks === PROJECT ? "ts" : "js"}`),
      "--project",
      set,
      ...options,
    ],
    {
      cwd: PROJECT,
      env: {
        ...process.env,
        ROTATIVE_CHECKED: resolve(folder),
        ROTATIVE_LOOKED: JSON.stringify(known),
        ROTATIVE_CHANGED: JSON.stringify(changed),
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let told = "";
  child.stdout.on("data", (chunk: Buffer) => {
    told += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    told += chunk.toString();
  });
  const code = await new Promise<number | null>((done, failed) => {
    child.once("error", failed);
    child.once("close", done);
  });
  if (told.includes(BROWSER_DIED)) throw new UsageError(diedIn(origin));
  say(`\nNavigateur : ${origin}\n${told.trimEnd()}\n`);
  return code === 0;
}
