import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { grouped } from "../../collections/grouped.ts";
import type { ChangedLine } from "../../desk/apply-mends.ts";
import { applyMends, quietMends } from "../../desk/apply-mends.ts";
import type { Problem } from "../../desk/problem.ts";
import { writeWhole } from "../files.ts";

/** A file as its mends would leave it, and how to write that. */
export interface MendedFile {
  readonly file: string;
  readonly changes: readonly ChangedLine[];
  readonly write: () => Promise<void>;
}

/**
 * What would mend the problems that leave no choice, file by file; nothing is written yet.
 *
 * @param files what may be changed, as shown to editors: problems in others are left alone
 * @param folder where the command runs
 */
export async function mendedFiles(
  problems: readonly Problem[],
  files: readonly string[],
  folder: string,
): Promise<MendedFile[]> {
  const mends = grouped(
    problems.flatMap((problem) => problem.mends ?? []),
    ({ file }) => [file],
  );
  const found: MendedFile[] = [];
  for (const file of files) {
    const path = resolve(folder, file);
    const text = await textOf(path);
    if (text === undefined) continue;
    const mended = applyMends(text, [
      ...(mends.get(file) ?? []),
      ...(/\.md$/i.test(file) ? quietMends(text, file) : []),
    ]);
    if (mended.changes.length === 0) continue;
    found.push({
      file,
      changes: mended.changes,
      write: () => writeWhole(path, mended.text),
    });
  }
  return found;
}

/** Undefined for what is no UTF-8: writing it back would lose letters. */
async function textOf(file: string): Promise<string | undefined> {
  try {
    const bytes = await readFile(file);
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
