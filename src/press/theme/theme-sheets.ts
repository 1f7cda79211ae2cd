import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { BundleAsyncOptions, CustomAtRules } from "lightningcss";
import { bundleAsync } from "lightningcss";
import { PROJECT, THEME } from "../workspace.ts";

const SHEETS = join(PROJECT, "src/styles");

/**
 * The file of a style sheet: the theme's, where it has one at that path.
 *
 * @param path from `src/styles/`
 */
export function sheetAt(path: string, theme = THEME): string {
  const own = join(theme, "styles", path);
  return existsSync(own) ? own : join(SHEETS, path);
}

/** A style sheet and all that it imports in one, those of the theme in the place of ours. */
export async function bundleSheets(
  path: string,
  options: Omit<BundleAsyncOptions<CustomAtRules>, "filename" | "resolver">,
  theme = THEME,
): Promise<Uint8Array> {
  const { code } = await bundleAsync({
    ...options,
    filename: join(SHEETS, path),
    resolver: {
      resolve: (specifier, from) => join(dirname(from), specifier),
      read: (file) => readFile(sheetAt(relative(SHEETS, file), theme), "utf8"),
    },
  });
  return code;
}
