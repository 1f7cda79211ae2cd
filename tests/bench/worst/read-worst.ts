import { once } from "node:events";
import { performance } from "node:perf_hooks";
import pc from "picocolors";
import { forPeople } from "../../../src/desk/formats/for-people.ts";
import { article, edition } from "../../unit/paper.ts";

/** The process that reads one bad article and tells its problems; worst-lines.ts alone starts it. */
const [{ body, lines }] = (await once(process, "message")) as [{ body: string; lines: string[] }];
const start = performance.now();
const { problems } = edition({ "2022/a.md": article(body, lines) });
const told = forPeople(problems, () => [], pc.createColors(false));
process.send?.({ ms: performance.now() - start, told: told.length });
process.disconnect?.();
