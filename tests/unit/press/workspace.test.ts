import assert from "node:assert/strict";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { PROJECT, workspaceFrom } from "../../../src/press/workspace.ts";

const from = (env: Record<string, string>) => workspaceFrom(env, PROJECT, 1000);

describe("the workspace", () => {
  it("is the project's own when nothing is asked for", () => {
    const { articles, data, lender, output, now } = from({});
    assert.deepEqual(
      { articles, data, lender, output, now },
      {
        articles: join(PROJECT, "articles"),
        data: join(PROJECT, "_data"),
        lender: join(PROJECT, "_data"),
        output: join(PROJECT, "dist"),
        now: 1000,
      },
    );
  });

  it("is that of the paper whose press this is, which borrows nothing", () => {
    const home = join(tmpdir(), "le-phare");
    const { articles, data, output, cache, lender } = from({ ROTATIVE_HOME: home });
    assert.deepEqual(
      [articles, data, output, cache],
      ["articles", "_data", "dist", ".cache/rotative"].map((name) => join(home, name)),
    );
    assert.equal(lender, undefined);
  });

  it("takes its clock from ROTATIVE_NOW, an instant", () => {
    assert.equal(
      from({ ROTATIVE_NOW: "2026-11-24T06:00:00+01:00" }).now,
      Date.parse("2026-11-24T05:00:00Z"),
    );
    assert.throws(() => from({ ROTATIVE_NOW: "demain" }), /ROTATIVE_NOW/);
    assert.throws(() => from({ ROTATIVE_NOW: "2026-11-24" }), /ROTATIVE_NOW/);
  });

  it("refuses an output that would erase sources", () => {
    for (const output of [
      ".",
      "..",
      "/",
      "articles",
      "_data",
      "articles/site",
      ".cache/rotative",
    ]) {
      assert.throws(() => from({ ROTATIVE_OUTPUT: output }), /ROTATIVE_OUTPUT/, output);
    }
    assert.equal(from({ ROTATIVE_OUTPUT: "site" }).output, join(PROJECT, "site"));
    assert.equal(from({ ROTATIVE_OUTPUT: join(tmpdir(), "x") }).output, join(tmpdir(), "x"));
  });

  it("refuses a public address that is none", () => {
    assert.throws(() => from({ ROTATIVE_URL: "exemple.fr" }), /ROTATIVE_URL/);
  });
});
