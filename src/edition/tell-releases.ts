import { formatFullDate } from "../french/dates/format.ts";
import type { Release } from "./releases.ts";

/** How many an editor is told of after a publication. */
const TOLD = 5;

/**
 * The next releases as an editor reads them, empty when there is none:
 *
 *     Prochaines parutions :
 *       mardi 1er décembre 2026 à 6 h   paraît   « La mer garde le sel » (articles/2026/la-mer.md)
 *
 * @param file where all of them stand
 */
export function tellReleases(releases: readonly Release[], file: string): string {
  if (releases.length === 0) return "";
  const shown = releases.slice(0, TOLD).map((release) => ({
    ...release,
    when: formatFullDate(release.date),
  }));
  const wide = Math.max(...shown.map(({ when }) => when.length));
  const lines = shown.map(
    ({ when, event, title, file: article }) =>
      `  ${when.padEnd(wide)}  ${event}  «\u00A0${title}\u00A0» (${article})\n`,
  );
  const left = releases.length - shown.length;
  const more = left === 0 ? "" : `  et ${left} ${left === 1 ? "autre" : "autres"}, dans ${file}\n`;
  return `\nProchaines parutions\u00A0:\n${lines.join("")}${more}`;
}
