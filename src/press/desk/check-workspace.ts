import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { LinesOf } from "../../desk/formats/for-people.ts";
import type { Problem } from "../../desk/problem.ts";
import { compareProblems } from "../../desk/problem.ts";
import { Store } from "../memory/store.ts";
import { unreadablePictures } from "../pictures/readable-pictures.ts";
import type { Phase } from "../progress.ts";
import { readWorkspace } from "../read/read-workspace.ts";
import type { Workspace } from "../workspace.ts";
import { deadAddresses } from "./dead-addresses.ts";
import { silentChanges } from "./silent-changes.ts";

/** What is wrong with an archive, and how much was looked at. */
export interface CheckedWorkspace {
  readonly problems: readonly Problem[];
  /** The Markdown files of the archive, as shown to editors. */
  readonly files: readonly string[];
}

/** Holds an archive against every rule that needs no page: what a press would tell of it, before any is made. */
export async function checkWorkspace(
  workspace: Workspace,
  onArticle: Phase["step"] = () => {},
): Promise<CheckedWorkspace> {
  const store = Store.open(workspace.cache);
  try {
    const read = await readWorkspace(workspace, onArticle, store);
    const { articleFiles, pictures } = read;
    const unreadable = await unreadablePictures(pictures, articleFiles.files, store);
    const changes = read.input === undefined ? [] : silentChanges(workspace, read.input);
    const dead = await deadAddresses(workspace, read);
    return {
      problems: [...read.problems, ...unreadable, ...changes, ...dead].toSorted(compareProblems),
      files: articleFiles.sources.map(({ file }) => file),
    };
  } finally {
    await store.close();
  }
}

/** The lines of files as they are on disk, each file read once. */
export function linesOnDisk(folder: string): LinesOf {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const lines = known.get(file) ?? linesIn(resolve(folder, file));
    known.set(file, lines);
    return lines;
  };
}

function linesIn(file: string): string[] {
  try {
    const bytes = readFileSync(file);
    return bytes.includes(0)
      ? []
      : bytes
          .toString("utf8")
          .replace(/^\uFEFF/, "")
          .split(/\r\n?|\n/);
  } catch {
    return []; // a folder, or a picture that is gone: its name says enough
  }
}
