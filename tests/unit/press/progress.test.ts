import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Progress } from "../../../src/press/progress.ts";

function shown(terminal: boolean) {
  const lines: string[] = [];
  let now = 0;
  const progress = new Progress({ terminal, write: (text) => lines.push(text) }, () => now);
  return { lines, progress, pass: (ms: number) => (now += ms) };
}

describe("progress", () => {
  it("in a log is one plain line a phase, when it is done", async () => {
    const { lines, progress, pass } = shown(false);
    await progress.run("Images", async ({ step }) => {
      for (let done = 1; done <= 100; done++) step(done, 100);
      pass(1_250);
    });
    assert.deepEqual(lines, ["✓ Images 1,3 s\n"]);
    assert.deepEqual(progress.times, [{ name: "Images", seconds: 1.25 }]);
  });

  it("on a terminal says what is being done and how far it is", async () => {
    const { lines, progress, pass } = shown(true);
    await progress.run("Images", async ({ step }) => {
      pass(1_000);
      step(50, 100);
    });
    assert.match(lines[0] ?? "", /Images…/);
    assert.match(lines[1] ?? "", /━+.*─+.* 50\/100/);
    assert.match(lines.at(-1) ?? "", /✓.*Images/);
  });

  it("on a terminal is not redrawn faster than the eye can see", async () => {
    const { lines, progress } = shown(true);
    await progress.run("Images", async ({ step }) => {
      for (let done = 1; done < 1_000; done++) step(done, 1_000);
    });
    assert.ok(lines.length < 5, `${lines.length} redraws in no time`);
  });

  it("marks the phase that failed, and the one that found fault", async () => {
    const { lines, progress } = shown(false);
    await assert.rejects(progress.run("Pages", () => Promise.reject(new Error("x"))));
    await progress.run(
      "Relecture",
      () => Promise.resolve(["faute"]),
      (found) => found.length === 0,
    );
    assert.deepEqual(lines, ["✗ Pages\n", "✗ Relecture 0,0 s\n"]);
  });
});
