import { abridged } from "../abridged.ts";
import type { Problem } from "../problem.ts";

/**
 * What GitHub shows beside the lines of a pull request (« workflow commands »:
 * docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export function forGithub(problems: readonly Problem[]): string {
  return abridged(problems)
    .map(({ severity, file, line, column, message, remedy, rule }) => {
      const title = rule === undefined ? "Rotative" : `Rotative : ${rule}`;
      const place = Object.entries({ file, line, col: column, title })
        .map(([key, value]) => `${key}=${property(String(value))}`)
        .join(",");
      const says = remedy === undefined ? message : `${message}\n→ ${remedy}`;
      return `::${severity} ${place}::${data(says)}\n`;
    })
    .join("");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
