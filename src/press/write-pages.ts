import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type { Publication } from "../publication/publication.ts";
import { configure } from "./eleventy-config.ts";
import { PROJECT } from "./workspace.ts";

/** Where the templates lie: beside this code in a bundle, in a room of their own in the sources. */
const BUNDLED = join(import.meta.dirname, "pages");
const TEMPLATES = existsSync(BUNDLED) ? BUNDLED : join(PROJECT, "src/pages");

/**
 * Has Eleventy write every page of a publication into a folder.
 *
 * @returns how many files it wrote
 * @throws when a template fails: our own fault, never an editor's
 */
export async function writePages(
  publication: Publication,
  candidate: string,
  onPage: (done: number, total: number) => void,
): Promise<number> {
  const { articles, listings } = publication.edition;
  const foreseen = articles.length + listings.length;
  let done = 0;
  const before = process.cwd();
  const { Eleventy } = await import("@11ty/eleventy"); // a quarter of a second that a check does not need
  process.chdir(PROJECT); // Eleventy knows no other root than where it runs
  try {
    const eleventy = new Eleventy(relative(PROJECT, TEMPLATES), relative(PROJECT, candidate), {
      configPath: false, // given here: Eleventy would look for a file that is not compiled
      quietMode: true,
      config: (config) =>
        configure(config, publication, () => {
          done += 1;
          onPage(done, Math.max(done, foreseen));
        }),
    });
    eleventy.disableLogger();
    eleventy.setRunMode("build");
    await eleventy.init();
    const written = await eleventy.write();
    return Array.isArray(written) && Array.isArray(written[1]) ? written[1].length : 0;
  } finally {
    process.chdir(before);
  }
}
