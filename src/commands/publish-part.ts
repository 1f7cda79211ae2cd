import pc from "picocolors";
import { countProblems, tellProblems } from "../desk/tell-problems.ts";
import { inFrench } from "../french/number.ts";
import { makePart } from "../press/parts/make-part.ts";
import { partFrom } from "../press/parts/part.ts";
import type { Workspace } from "../press/workspace.ts";
import { shown } from "../press/workspace.ts";
import { AT_FAULT, GOOD, progress, screen } from "./command.ts";

/** Makes a part of the archive and tells how it went; the exit code. */
export async function publishPart(space: Workspace, written: string): Promise<number> {
  const part = partFrom(written);
  const { write, terminal } = screen();
  const colours = pc.createColors(terminal);
  const { problems, articles } = await makePart(space, part, progress());
  write(tellProblems(problems, colours));
  if (articles === undefined) {
    write(`\n${colours.red("La part n’est pas faite")} : ${countProblems(problems)}.\n`);
    return AT_FAULT;
  }
  const count = inFrench(articles, 0);
  write(
    `\n${colours.green(`Part ${written} faite`)} : ${count} articles, dans ${shown(space.cache)}\n`,
  );
  return GOOD;
}
