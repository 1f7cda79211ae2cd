import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isMissing } from "../files.ts";
import { THEME } from "../workspace.ts";

/** Every file of a theme, by its path there, with `/`, in the order of the paths; none when there is none. */
export function themeFiles(theme = THEME): string[] {
  return filesBelow(theme, "").sort();
}

/** The modules of a theme: components, and what they share. */
export function themeModules(theme = THEME): string[] {
  return themeFiles(theme)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(theme, file));
}

function filesBelow(root: string, below: string): string[] {
  try {
    return readdirSync(join(root, below), { withFileTypes: true })
      .filter(({ name }) => !/^([.~]|node_modules$)/.test(name))
      .flatMap((entry) =>
        entry.isDirectory()
          ? filesBelow(root, `${below}${entry.name}/`)
          : [`${below}${entry.name}`],
      );
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
