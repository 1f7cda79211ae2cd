import assert from "node:assert/strict";
import type { Problem } from "../../../src/desk/problem.ts";

/** Each is French, at a place, with nothing that a library or a program says. */
export function assertForEditors(problems: readonly Problem[]): void {
  for (const { file, line, column, message, remedy = "" } of problems) {
    assert.ok(file !== "" && line >= 1 && column >= 1, `${file}:${line}:${column}`);
    assert.notEqual(message.trim(), "");
    const own = `${message} ${remedy}`.replace(/« [^»]*»|"[^"]*"|: .*$/gsu, "");
    assert.doesNotMatch(
      own,
      /\b(invalid|expected|unexpected|received|must|cannot|error|undefined|null|NaN|required|too (?:big|small))\b|\[object|\bat .*\.ts/i,
    );
  }
}
