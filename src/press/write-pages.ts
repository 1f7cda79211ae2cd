import { existsSync, readdirSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { z } from "zod";
import type { Publication } from "../publication/publication.ts";
import { configure } from "./eleventy-config.ts";
import type { Remembering } from "./memory/page-memory.ts";
import { PageMemory } from "./memory/page-memory.ts";
import { PROJECT } from "./workspace.ts";

/** Where the templates lie: beside this code in a bundle, in a room of their own in the sources. */
const BUNDLED = join(import.meta.dirname, "pages");
export const TEMPLATES = existsSync(BUNDLED) ? BUNDLED : join(PROJECT, "src/pages");
const TEMPLATE = /\.11ty\.(?:tsx?|js)$/;

/**
 * Fills a candidate with every page of a publication: those of the last one that would be the same, and
 * those that Eleventy writes.
 *
 * @returns how many pages and files there are
 * @throws when a template fails: our own fault, never an editor's
 */
export async function writePages(
  publication: Publication,
  candidate: string,
  remembering: Remembering,
  onPage: (done: number, total: number) => void,
): Promise<number> {
  const { articles, listings } = publication.edition;
  const foreseen = articles.length + listings.length;
  const known = new PageMemory(publication, remembering);
  let done = 0;
  let written = 0;
  const before = process.cwd();
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = "1"; // a thread that finds changed templates, and none will change
  const { Eleventy } = await import("@11ty/eleventy"); // a quarter of a second that a check does not need
  process.chdir(PROJECT); // Eleventy knows no other root than where it runs
  try {
    let ignored: readonly string[] = [];
    do {
      const eleventy = new Eleventy(relative(PROJECT, TEMPLATES), relative(PROJECT, candidate), {
        configPath: false, // given here: Eleventy would look for a file that is not compiled
        quietMode: true,
        config: (config) =>
          configure(config, { publication, known, ignored }, () => {
            done += 1;
            onPage(done, Math.max(done, foreseen - known.taken));
          }),
      });
      eleventy.disableLogger();
      eleventy.setRunMode("build");
      await eleventy.init();
      const outputs = writtenSchema.parse(await eleventy.write())[1];
      for (const { outputPath } of outputs) {
        const file = relative(candidate, resolve(outputPath)).split(sep).join("/");
        remembering.last.wrote(file, known.fromOf(file));
      }
      written += outputs.length;
      ignored = templatesBut(known.nextRound());
    } while (ignored.length < TEMPLATE_FILES.length);
    return written + known.taken;
  } finally {
    process.chdir(before);
  }
}

const TEMPLATE_FILES: readonly string[] = readdirSync(TEMPLATES).filter((name) =>
  TEMPLATE.test(name),
);

/** The files of all templates but those named, from the project's root. */
function templatesBut(names: ReadonlySet<string>): string[] {
  return TEMPLATE_FILES.filter((file) => !names.has(file.replace(TEMPLATE, ""))).map((file) =>
    relative(PROJECT, join(TEMPLATES, file)),
  );
}

/** What Eleventy tells of what it did: files that it copied, files that it wrote. */
const writtenSchema = z.tuple([z.unknown(), z.array(z.object({ outputPath: z.string() }))]);
