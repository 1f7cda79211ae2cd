import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Build } from "../../report/figures/build-times.ts";
import { writeWhole } from "../files.ts";

/** How many builds are remembered. */
const KEPT = 50;

const buildSchema = z.object({
  at: z.string(),
  articles: z.number(),
  pages: z.number(),
  phases: z.array(z.object({ name: z.string(), seconds: z.number() })),
}) satisfies z.ZodType<Build>;

/** Adds a build to those that are remembered, and forgets what is older than the last fifty. */
export async function recordBuild(cache: string, build: Build): Promise<void> {
  const phases = build.phases.map(({ name, seconds }) => ({
    name,
    seconds: Math.round(seconds * 1000) / 1000,
  }));
  const kept = [...(await buildsKept(cache)), { ...build, phases }].slice(-KEPT);
  await writeWhole(fileIn(cache), kept.map((one) => `${JSON.stringify(one)}\n`).join(""));
}

/** The builds that are remembered, the oldest first; a line that cannot be read is none. */
export async function buildsKept(cache: string): Promise<readonly Build[]> {
  const text = await readFile(fileIn(cache), "utf8").catch(() => ""); // none yet
  return text.split("\n").flatMap((line) => {
    try {
      return [buildSchema.parse(JSON.parse(line))];
    } catch {
      return [];
    }
  });
}

function fileIn(cache: string): string {
  return join(cache, "builds.jsonl");
}
