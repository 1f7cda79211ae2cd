import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { chromium } from "playwright";
import { expect } from "playwright/test";
import { ensureChromium } from "../../../src/press/checks/chromium.ts";
import { test } from "./fault-test.ts";
import { ended } from "./faulty-paper.ts";

test.describe.configure({ mode: "default", timeout: 180_000 });

test("a browser that is not there is asked for, and nothing unchecked is published", async ({
  paper,
}) => {
  const env = { CHROMIUM_PATH: join(paper.folder, "nulle-part") };
  await paper.holds(
    () => paper.run("build", [], { env }),
    /CHROMIUM_PATH mène à « .*nulle-part », qui n’est pas un programme/,
  );
});

test("a browser that dies while it reads is named, and nothing unchecked is published", async ({
  paper,
}) => {
  const { executablePath = chromium.executablePath() } = ensureChromium(() => {});
  const [program, number] = [join(paper.folder, "chromium"), join(paper.folder, "number")];
  await writeFile(program, `#!/bin/sh\necho $$ > "${number}"\nexec "${executablePath}" "$@"\n`);
  await chmod(program, 0o755);
  await paper.holds(async () => {
    const child = paper.start("build", [], { env: { CHROMIUM_PATH: program } });
    const end = ended(child);
    let killed = "";
    for (let turn = 0; child.exitCode === null && turn < 3_000; turn += 1) {
      const found = await readFile(number, "utf8").catch(() => "");
      if (/\n$/.test(found) && found !== killed) {
        killed = found;
        await setTimeout(700);
        kill(Number(found));
      }
      await setTimeout(50);
    }
    expect(killed, "a browser was begun").not.toBe("");
    return await end;
  }, /le navigateur s’est arrêté avant d’avoir tout relu/);
});

function kill(number: number): void {
  try {
    process.kill(number, "SIGKILL");
  } catch {
    // it ended before
  }
}
