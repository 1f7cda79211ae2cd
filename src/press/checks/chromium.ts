import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright";
import { UsageError } from "../workspace.ts";

/** A browser to drive, and where it came from, told to whoever runs the checks. */
export interface FoundChromium {
  /** Missing for Playwright's own, which it finds itself. */
  readonly executablePath?: string;
  readonly origin: string;
}

/** Where systems put Chrome and Chromium. */
const SYSTEM: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

/**
 * Decides which Chromium the checks drive: `CHROMIUM_PATH`, else Playwright's own, else the
 * system's; undefined when there is none.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): FoundChromium | undefined {
  const asked = env.CHROMIUM_PATH;
  if (asked) {
    if (!isExecutable(asked))
      throw new UsageError(
        `CHROMIUM_PATH mène à « ${asked} », qui n’est pas un programme ; donnez le chemin de Chromium ou de Chrome, ou retirez la variable`,
      );
    return { executablePath: asked, origin: "CHROMIUM_PATH" };
  }
  if (isExecutable(chromium.executablePath())) return { origin: "Playwright" };
  const system = SYSTEM[process.platform]?.find(isExecutable);
  return system === undefined ? undefined : { executablePath: system, origin: system };
}

/**
 * Finds a Chromium or gets one: Playwright's download where it works, Debian's package as root
 * otherwise.
 *
 * @param say told what is being done, since it takes a while
 */
export function ensureChromium(say: (line: string) => void): FoundChromium {
  const found = findChromium();
  if (found !== undefined) return found;
  for (const { name, attempt } of WAYS) {
    say(`Pas de Chromium ici : essai par ${name}…`);
    attempt();
    const got = findChromium();
    if (got !== undefined) return got;
  }
  throw new UsageError(
    "les pages ne peuvent pas être relues : aucun Chromium ici, et aucun n’a pu être installé ; lancez « npx playwright install chromium », ou dites où il est (CHROMIUM_PATH)",
  );
}

/** How long one way of getting a browser may take, in ms. */
const LIMIT = 600_000;

const WAYS: readonly { name: string; attempt: () => void }[] = [
  {
    name: "npx playwright install chromium",
    attempt: () => {
      const cli = join(
        dirname(createRequire(import.meta.url).resolve("playwright/package.json")),
        "cli.js",
      );
      run(process.execPath, [cli, "install", "chromium"]);
    },
  },
  {
    name: "le paquet de Debian",
    attempt: () => {
      if (process.platform !== "linux" || process.getuid?.() !== 0) return;
      run("apt-get", ["update", "-qq"]);
      run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
    },
  },
];

function run(program: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(program, args, { stdio: ["ignore", "ignore", "inherit"], timeout: LIMIT, env });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
