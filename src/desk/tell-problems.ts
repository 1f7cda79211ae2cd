import pc from "picocolors";
import { codeOf } from "../french/stray-characters.ts";
import { abridged } from "./abridged.ts";
import type { Problem } from "./problem.ts";

type Colours = ReturnType<typeof pc.createColors>;

/**
 * Problems as an editor reads them, one after the other:
 *
 *     articles/2022/x.md:3:8 : erreur : « section: cultrue » n’est pas dans _data/sections.yaml
 *         → écrivez : section: culture
 *
 * @param colours those of a terminal; without them the text is plain, as a log wants it
 */
export function tellProblems(
  problems: readonly Problem[],
  colours: Colours = pc.createColors(false),
): string {
  return abridged(problems)
    .map((problem) => {
      const { file: path, line, column, message: says, remedy: write, rule } = problem;
      const [file, message, remedy] = [legible(path), legible(says), write && legible(write)];
      const kind = kindOf(problem, colours);
      const hint = remedy === undefined ? "" : `\n    → ${remedy}`;
      const name = rule === undefined ? "" : colours.dim(` (règle ${rule})`);
      return `${colours.bold(`${file}:${line}:${column}`)} : ${kind} : ${message}${name}${hint}\n`;
    })
    .join("");
}

/** « erreur » or « attention », in its colour. */
export function kindOf({ severity }: Pick<Problem, "severity">, colours: Colours): string {
  return severity === "error" ? colours.red("erreur") : colours.yellow("attention");
}

/** A terminal obeys control characters, and a log with one is taken for binary: they are named. */
export function legible(text: string): string {
  return text.replace(UNSEEN, codeOf);
}

const UNSEEN = /[^\P{Cc}\n\t]|[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** « 2 erreurs et 1 avertissement ». */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const parts = [
    errors > 0 ? `${errors} erreur${errors > 1 ? "s" : ""}` : undefined,
    warnings > 0 ? `${warnings} avertissement${warnings > 1 ? "s" : ""}` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? "aucun avertissement" : parts.join(" et ");
}
