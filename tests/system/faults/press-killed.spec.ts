import { expect, test } from "playwright/test";
import { Random } from "../../bench/search/random.ts";
import { differing, ended, FaultyPaper } from "./faulty-paper.ts";

/** How many presses are killed: a few at each run, `ROTATIVE_KILLS=50` for a night. */
const KILLS = Number(process.env.ROTATIVE_KILLS ?? 8);

/** Other moments: `ROTATIVE_SEED=7`. */
const SEED = Number(process.env.ROTATIVE_SEED ?? 20_261_124);

test(`${KILLS} presses killed at any moment lose nothing (ROTATIVE_SEED=${SEED})`, async () => {
  test.setTimeout(60_000 + KILLS * 30_000);
  const paper = await FaultyPaper.begun();
  const random = new Random(SEED);
  try {
    let whole = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const before = await paper.published();
      await paper.edit();
      const child = paper.start("press");
      const end = ended(child);
      const dying = setTimeout(() => child.kill("SIGKILL"), random.next() * (whole || 2_000));
      await end;
      clearTimeout(dying);
      const found = await paper.published();
      const next = await paper.clean();
      const stands =
        found.size > 0 ? found : await paper.published(`${paper.env.ROTATIVE_OUTPUT}.previous`);
      expect(stands.size).toBeGreaterThan(50);
      const same = [before, next].map((publication) => differing(stands, publication));
      expect(same, `kill ${kill}`).toContainEqual([]);
      const began = performance.now();
      await paper.nextIsClean();
      whole ||= performance.now() - began;
    }
  } finally {
    paper.remove();
  }
});
