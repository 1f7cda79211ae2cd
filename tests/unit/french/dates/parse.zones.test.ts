import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";

const [PARSE, FORMAT, EXPLAIN] = ["parse", "format", "explain"].map((name) =>
  JSON.stringify(new URL(`../../../../src/french/dates/${name}.ts`, import.meta.url).href),
);
const PRINT = `
  const d = { ...(await import(${PARSE})), ...(await import(${FORMAT})), ...(await import(${EXPLAIN})) };
  for (const text of ["2022", "2022-01-01", "2022-02-16T16:30", "2022-08-01T00:30Z", "2026-03-29T02:30", "2026-10-25T02:30", "2026-03-08T02:30"]) {
    const read = d.parseDate(text);
    console.log(JSON.stringify(read), read.ok ? d.formatFullDate(read.date) : d.explainDateFault(text, read.fault));
  }`;

function printIn(zone: string, locale: string): string {
  const run = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", PRINT], {
    encoding: "utf8",
    env: { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale },
  });
  assert.equal(run.status, 0, run.stderr);
  return run.stdout;
}

test("the machine's zone and language do not matter", () => {
  const paris = printIn("Europe/Paris", "fr_FR.UTF-8");
  assert.match(paris, /mercredi 16\u00A0février 2022 à 16\u00A0h\u00A030/);
  for (const zone of ["UTC", "America/New_York", "Pacific/Kiritimati"])
    assert.equal(printIn(zone, "C"), paris, zone);
});
