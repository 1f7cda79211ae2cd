import { createInterface } from "node:readline/promises";
import pc from "picocolors";
import type { Problem } from "../desk/problem.ts";
import { tellMends } from "../desk/tell-mends.ts";
import { mendedFiles } from "../press/desk/mend-files.ts";

/**
 * `npm run check -- --fix`: shows what would mend the problems that leave no choice, and does it; a person at
 * a terminal is asked first.
 *
 * @returns whether anything was written
 */
export async function mendArchive(
  problems: readonly Problem[],
  files: readonly string[],
  { isDry, isSure }: { readonly isDry: boolean; readonly isSure: boolean },
): Promise<boolean> {
  const colours = pc.createColors(process.stdout.isTTY === true);
  const mended = await mendedFiles(problems, files, process.cwd());
  const lines = mended.reduce((sum, { changes }) => sum + changes.length, 0);
  if (lines === 0) {
    process.stdout.write("Rien ici ne se corrige sans un choix\n\n");
    return false;
  }
  for (const { file, changes } of mended)
    process.stdout.write(`${tellMends(file, changes, colours)}\n`);
  const count = `${lines} ligne${lines > 1 ? "s" : ""} dans ${mended.length} fichier${mended.length > 1 ? "s" : ""}`;
  if (isDry) {
    process.stdout.write(`${count} : rien n’est écrit (--dry-run)\n\n`);
    return false;
  }
  if (process.stdin.isTTY === true && !isSure && !(await agreed(`Corriger ${count} ? (o/n) `)))
    return false;
  for (const { write } of mended) await write();
  process.stdout.write(`Corrigé : ${count}\n\n`);
  return true;
}

async function agreed(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(question);
  lines.close();
  return /^(o|oui)$/i.test(answer.trim());
}
