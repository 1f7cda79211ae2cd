/** One publication in a process of its own, so that its CPU and memory can be told. */

import { press } from "../../../src/press/press.ts";
import { Progress } from "../../../src/press/progress.ts";
import { workspaceFrom } from "../../../src/press/workspace.ts";

const start = performance.now();
const progress = new Progress({ terminal: false, write: () => {} }, () => performance.now());
const printed = await press(workspaceFrom(process.env, process.cwd(), Date.now()), progress);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
process.stdout.write(
  JSON.stringify({
    articles: printed.manifest?.articles ?? 0,
    pages: printed.manifest?.pages ?? 0,
    wall: (performance.now() - start) / 1000,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: maxRSS / 1024,
    phases: progress.times,
  }),
);
