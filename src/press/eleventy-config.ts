import type { UserConfig } from "@11ty/eleventy";
import type { KnownPages } from "../pages/template-data.ts";
import type { Publication } from "../publication/publication.ts";

export interface Given {
  readonly publication: Publication;
  readonly known: KnownPages;
  /** Files of templates that have made all their pages. */
  readonly ignored: readonly string[];
}

/**
 * Eleventy turns the publication into pages, and only that: articles were read, validated and typeset
 * before (src/edition), and reach the templates as the global data `publication`; pages that the last
 * publication has are left out. To add a kind of page: CONTRIBUTING.md.
 */
export function configure(
  config: UserConfig,
  { publication, known, ignored }: Given,
  onPage: () => void,
): void {
  // Templates are typed TSX modules that export `data` and `render`, or what esbuild makes of them.
  config.addExtension(["11ty.ts", "11ty.tsx"], { key: "11ty.js" });
  config.addTemplateFormats("11ty.ts,11ty.tsx,11ty.js");

  // `_data/` is read by the press, with the editors' errors in French; not a second time here.
  config.setDataFileSuffixes([]);
  config.setUseGitIgnore(false);
  for (const file of ignored) config.ignores.add(file);
  config.setQuietMode(true);
  // Of a large archive it would tell editors, in English, how long transforms waited.
  config.benchmarkManager.get("Configuration").setMinimumThresholdPercent(100);

  config.addGlobalData("publication", new Uncopied(publication));
  config.addGlobalData("known", known);
  config.addTransform("progress", (content) => {
    onPage();
    return content;
  });
}

/**
 * Eleventy copies plain objects of its global data for each template, all that is in them included: of
 * this it does not, so that an article is the same object, read and hashed once, on all pages.
 */
class Uncopied {
  constructor(publication: Publication) {
    Object.assign(this, publication);
  }
}
