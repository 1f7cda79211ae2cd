import type pc from "picocolors";
import { grouped } from "../../collections/grouped.ts";
import { abridged } from "../abridged.ts";
import type { Problem } from "../problem.ts";
import { kindOf, legible } from "../tell-problems.ts";

type Colours = ReturnType<typeof pc.createColors>;

/** The lines of a file as it is, none when it cannot be read as text. */
export type LinesOf = (file: string) => readonly string[];

/** How much of a long line is shown on each side of what is told, in characters. */
const AROUND = 50;

/**
 * Problems file by file, each with the line that it is in and a mark under its place:
 *
 *     articles/2022/x.md
 *
 *       3:10  erreur : « section: cultrue » n’est pas dans _data/sections.yaml
 *             section: cultrue
 *                      ^
 *             → écrivez : section: culture
 */
export function forPeople(
  problems: readonly Problem[],
  linesOf: LinesOf,
  colours: Colours,
): string {
  return [...grouped(abridged(problems), ({ file }) => [file])]
    .map(([file, own]) => {
      const lines = linesOf(file);
      const told = own.map((problem) => one(problem, lines[problem.line - 1], colours));
      return `${colours.bold(colours.underline(legible(file)))}\n\n${told.join("\n")}`;
    })
    .join("\n");
}

function one(problem: Problem, line: string | undefined, colours: Colours): string {
  const { column, message, remedy, rule } = problem;
  const place = `${problem.line}:${column}`.padStart(7);
  const indent = " ".repeat(9);
  const name = rule === undefined ? "" : colours.dim(` (règle ${rule})`);
  const quoted = line === undefined ? [] : quotation(line, column);
  return [
    `${colours.dim(place)}  ${kindOf(problem, colours)} : ${legible(message)}${name}`,
    ...quoted.map((row, index) => indent + (index === 0 ? row : colours.cyan(row))),
    ...(remedy === undefined ? [] : [`${indent}→ ${legible(remedy)}`]),
  ]
    .map((row) => `${row}\n`)
    .join("");
}

/** The line around a column (from 1), and a line with a mark under it; nothing of an empty line. */
export function quotation(line: string, column: number): string[] {
  if (line.trim() === "") return [];
  const at = Math.min(column - 1, line.length);
  const from = at > AROUND ? at - AROUND : 0;
  const before = legible(`${from > 0 ? "…" : ""}${line.slice(from, at)}`);
  const after = legible(line.slice(at, at + AROUND)) + (line.length > at + AROUND ? "…" : "");
  return [before + after, `${before.replace(/[^\t]/g, " ")}^`];
}
