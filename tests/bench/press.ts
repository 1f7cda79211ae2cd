/**
 * What a publication costs, from cold (no cache) and warm, each in a process of its own.
 * `npm run bench:press [-- folder of articles [folder of data]]`; without one, the project's archive,
 * and the corpus beside it if it is there. Memory and CPU are this process's: Pagefind's own binary
 * is not counted in them, but in the wall time.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { PROJECT } from "../../src/press/workspace.ts";

const WARM_RUNS = 3;

const runSchema = z.object({
  articles: z.number(),
  pages: z.number(),
  wall: z.number(),
  cpu: z.number(),
  megabytes: z.number(),
  phases: z.array(z.object({ name: z.string(), seconds: z.number() })),
});
type Run = z.infer<typeof runSchema>;

const corpus = join(PROJECT, "../shared/corpus");
const [, , articles, data] = process.argv;
const archives =
  articles !== undefined
    ? [{ name: articles, articles, data: data ?? join(PROJECT, "_data") }]
    : [
        {
          name: "the project's archive",
          articles: join(PROJECT, "articles"),
          data: join(PROJECT, "_data"),
        },
        { name: "the corpus", articles: join(corpus, "articles"), data: join(corpus, "_data") },
      ].filter((archive) => existsSync(archive.articles));

for (const archive of archives) {
  const folder = mkdtempSync(join(tmpdir(), "rotative-bench-"));
  const once = (): Run => {
    const child = spawnSync(
      process.execPath,
      ["--import", "tsx", join(import.meta.dirname, "press/press-once.ts")],
      {
        cwd: PROJECT,
        encoding: "utf8",
        maxBuffer: 1 << 26,
        env: {
          ...process.env,
          ROTATIVE_ARTICLES: archive.articles,
          ROTATIVE_DATA: archive.data,
          ROTATIVE_OUTPUT: join(folder, "dist"),
          ROTATIVE_CACHE: join(folder, "cache"),
        },
      },
    );
    return runSchema.parse(JSON.parse(child.stdout));
  };
  const cold = once();
  const warm = Array.from({ length: WARM_RUNS }, once).sort((a, b) => a.wall - b.wall);
  const median = warm[Math.floor(WARM_RUNS / 2)] ?? cold;
  console.log(`\n${archive.name}: ${cold.articles} articles, ${cold.pages} pages`);
  console.table({ cold: summaryOf(cold), [`warm, median of ${WARM_RUNS}`]: summaryOf(median) });
  console.table(
    Object.fromEntries(
      cold.phases.map(({ name, seconds }, index) => [
        name,
        {
          "cold, s": seconds.toFixed(2),
          "warm, s": median.phases[index]?.seconds.toFixed(2) ?? "",
        },
      ]),
    ),
  );
  rmSync(folder, { recursive: true });
}

function summaryOf({ wall, cpu, megabytes }: Run) {
  return {
    "wall, s": wall.toFixed(1),
    "CPU, s": cpu.toFixed(1),
    "memory, MB": Math.round(megabytes),
  };
}
