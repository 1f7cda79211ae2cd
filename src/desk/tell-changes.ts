import { grouped } from "../collections/grouped.ts";
import type { TypesetChange } from "../french/typography/changes.ts";

/** How many changes of one rule are shown; the others are counted. */
const SHOWN = 4;

/**
 * What the typographer changed in a file, by rule, for an editor who wonders:
 *
 *     articles/2022/x.md : 14 changements
 *         apostrophe (9) : l'eau → l’eau ; d'Ankara → d’Ankara ; …
 */
export function tellChanges(file: string, changes: readonly TypesetChange[]): string {
  if (changes.length === 0) return `${file} : rien n’a été changé\n`;
  const lines = [...grouped(changes, ({ rule }) => [rule])].map(([rule, same]) => {
    const different = [...new Map(same.map((one) => [one.typed, one])).values()];
    const shown = different
      .slice(0, SHOWN)
      .map(({ typed, printed }) => `${typed.trim()} → ${printed.trim()}`);
    const more = different.length > SHOWN ? " ; …" : "";
    return `    ${rule} (${same.length}) : ${shown.join(" ; ")}${more}\n`;
  });
  const count = `${changes.length} changement${changes.length > 1 ? "s" : ""}`;
  return `${file} : ${count}\n${lines.join("")}`;
}
