import pc from "picocolors";
import type { ChangedLine } from "./apply-mends.ts";

type Colours = ReturnType<typeof pc.createColors>;

/**
 * The difference that mends make to a file, line by line:
 *
 *     articles/2022/x.md
 *       7  - ##Un intertitre
 *          + ## Un intertitre
 */
export function tellMends(
  file: string,
  changes: readonly ChangedLine[],
  colours: Colours = pc.createColors(false),
): string {
  const wide = Math.max(...changes.map(({ line }) => String(line).length));
  const lines = changes.flatMap(({ line, before, after }) => {
    const number = String(line).padStart(wide);
    const rows = [
      ...(before === undefined ? [] : [colours.red(`- ${before}`)]),
      ...(after === undefined ? [] : [colours.green(`+ ${after}`)]),
    ];
    return rows.map((row, index) => `  ${index === 0 ? number : " ".repeat(wide)}  ${row}\n`);
  });
  return `${colours.bold(file)}\n${lines.join("")}`;
}
