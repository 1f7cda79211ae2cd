import { join, relative } from "node:path";
import { Eleventy } from "@11ty/eleventy";
import type { Publication } from "../publication/publication.ts";
import { PROJECT } from "./workspace.ts";

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
  process.chdir(PROJECT); // Eleventy knows no other root than where it runs
  try {
    const eleventy = new Eleventy(join("src", "pages"), relative(PROJECT, candidate), {
      configPath: ".eleventy.ts",
      quietMode: true,
      config: (config) => {
        config.addGlobalData("publication", publication);
        config.addTransform("progress", (content) => {
          done += 1;
          onPage(done, Math.max(done, foreseen));
          return content;
        });
      },
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
