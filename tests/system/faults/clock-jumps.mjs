// @ts-check
/**
 * Loaded before all else, has the clock of a process be as far off as a file says (`CLOCK_OFF`, in ms): it jumps when
 * that changes. Plain JavaScript: commands have no TypeScript.
 */
import { readFileSync } from "node:fs";

const file = process.env.CLOCK_OFF ?? "";
const now = Date.now;
Date.now = () => now() + Number(readFileSync(file, "utf8"));
