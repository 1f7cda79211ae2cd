import type { Directories, UserConfig } from "@11ty/eleventy";

/**
 * Eleventy turns the publication into pages, and only that: articles were read, validated and
 * typeset before (src/edition), and reach the templates as the global data `publication`, which
 * src/press/write-pages.ts adds. To add a kind of page: CONTRIBUTING.md.
 */
export default function configure(config: UserConfig): Directories {
  // Templates are typed TSX modules that export `data` and `render`.
  config.addExtension(["11ty.ts", "11ty.tsx"], { key: "11ty.js" });
  config.addTemplateFormats("11ty.ts,11ty.tsx");

  // `_data/` is read by the press, with the editors' errors in French; not a second time here.
  config.setDataFileSuffixes([]);
  config.setUseGitIgnore(false);
  config.setQuietMode(true);

  return {
    dir: { input: "src/pages", data: "../../_data-is-read-by-the-press" },
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
