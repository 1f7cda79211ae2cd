import { compareText } from "../collections/order.ts";
import type { Findings } from "../figures/findings.ts";
import type { PictureFiles } from "../figures/picture-files.ts";
import { authorsOf, authorsSchema, tellTwinAuthors } from "./authors.ts";
import type { DataFile, DataFiles } from "./data-files.ts";
import { dossiersOf, dossiersSchema } from "./dossiers.ts";
import type { House, HousePage, Site } from "./house.ts";
import { readHousePage } from "./house-page.ts";
import { readDataFile } from "./read-data-file.ts";
import { sectionsOf, sectionsSchema } from "./sections.ts";
import { siteOf, siteSchema, styleOf } from "./site.ts";
import { sourcesOf, sourcesSchema } from "./sources.ts";

export interface HouseSurroundings {
  /** The address that replaces the one of site.yaml (`ROTATIVE_URL`). */
  readonly publicUrl?: string | undefined;
  /** The files under `articles/`; without them, figures with a picture are left out. */
  readonly files?: PictureFiles | undefined;
}

/**
 * What the newsroom edits beside articles, typed; undefined, with all problems told, when any of it
 * is wrong.
 */
export function readHouse(
  written: DataFiles,
  { publicUrl, files }: HouseSurroundings = {},
): Findings<House | undefined> {
  const site = readDataFile(written.site, siteSchema);
  const sections = readDataFile(written.sections, sectionsSchema);
  const authors = readDataFile(written.authors, authorsSchema);
  const dossiers = readDataFile(written.dossiers, dossiersSchema);
  const sources = readDataFile(written.sources, sourcesSchema);
  tellTwinAuthors(authors);
  const read = [site, sections, authors, dossiers, sources];

  const style = styleOf(site.data);
  const paper = site.data && siteOf(site.data, publicUrl);
  const stories = dossiersOf(dossiers, { style, files, borrowed: written.dossiers.borrowed });
  const pages = paper === undefined ? NO_PAGES : readPages(written.pages, paper);
  const failed = read.some(({ problems }) => problems.failed);
  return {
    value:
      failed || !paper || !sections.data || !authors.data || !sources.data
        ? undefined
        : {
            site: paper,
            sections: sectionsOf(sections.data),
            authors: authorsOf(authors.data, style),
            dossiers: stories.value,
            sources: sourcesOf(sources.data, paper),
            pages: pages.value,
          },
    problems: [
      ...(written.overlooked ?? []),
      ...read.flatMap(({ problems }) => problems.told),
      ...pages.problems,
    ],
    pictures: failed ? [] : stories.pictures,
  };
}

const NO_PAGES: Findings<readonly HousePage[]> = { value: [], problems: [], pictures: [] };

/** The house's own pages, in the order of their names; those at fault are left out. */
function readPages(
  files: ReadonlyMap<string, DataFile> = new Map(),
  site: Site,
): Findings<readonly HousePage[]> {
  const read = [...files]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([key, file]) => readHousePage(key, file, site));
  return {
    value: read.flatMap(({ value }) => value ?? []),
    problems: read.flatMap(({ problems }) => problems),
    pictures: [],
  };
}
