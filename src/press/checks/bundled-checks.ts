import { randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join, sep } from "node:path";
import { build } from "esbuild";
import { PROJECT } from "../workspace.ts";
import { browserChecks } from "./looked-pages.ts";

const CHECKS = "tests/pages/publication";

/**
 * The root of the checks as Playwright can run them. It compiles TypeScript, but never under
 * `node_modules`, and tsx, which does, leaves helpers in functions that run in the page: so a package has
 * its checks bundled, once for each version of them.
 */
export async function checksFolder(): Promise<string> {
  if (!PROJECT.split(sep).includes("node_modules")) return PROJECT;
  const folder = join(PROJECT, ".cache/rotative/checks", browserChecks());
  if (existsSync(folder)) return folder;
  const aside = `${folder}.${randomUUID()}`;
  const specs = readdirSync(join(PROJECT, CHECKS)).map((name) => `${CHECKS}/${name}`);
  try {
    await build({
      absWorkingDir: PROJECT,
      entryPoints: ["playwright.config.ts", "src/press/checks/french-reporter.ts", ...specs],
      outbase: ".",
      outdir: aside,
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20",
      packages: "external",
      logLevel: "silent",
    });
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // another build made it meanwhile
  }
  return folder;
}
