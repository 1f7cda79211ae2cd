import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ListedFile, Listing } from "../../../src/deploy/listing.ts";
import { planDeploy } from "../../../src/deploy/plan-deploy.ts";
import { purgeAddresses, purgeCommands } from "../../../src/deploy/purge.ts";

function listing(id: string, pages: Readonly<Record<string, string>>): Listing {
  const files = Object.entries(pages).map(([path, hash]): [string, ListedFile] => [
    path,
    [hash, 1, path.startsWith("assets/") ? "forever" : "revalidate"],
  ]);
  const url = "https://journal.example/une/";
  return { version: 1, id, url, clock: "2026-11-24T06:00:00Z", files: Object.fromEntries(files) };
}

describe("the addresses to purge", () => {
  it("are those that readers find changed, whole and once, compressed copies and new assets left out", () => {
    const current = listing("a", {
      "index.html": "1",
      "été/index.html": "1",
      "gone/index.html": "1",
    });
    const target = listing("b", {
      "index.html": "2",
      "index.html.br": "2",
      "été/index.html": "1",
      "mer/index.html": "1",
      "feed.xml": "1",
      "assets/x.css": "1",
    });
    const state = { version: 1 as const, current: "a", leaving: {} };
    const plan = planDeploy(target, { state, current }, { now: 0, grace: 0 });
    assert.deepEqual(purgeAddresses(plan), [
      "https://journal.example/une/",
      "https://journal.example/une/feed.xml",
      "https://journal.example/une/gone/",
      "https://journal.example/une/mer/",
    ]);
  });

  it("come with commands that hold no credential but the names of variables", () => {
    const told = purgeCommands("purge.txt");
    for (const name of ["$CLOUDFLARE_ZONE_ID", "$CLOUDFLARE_API_TOKEN", "$FASTLY_API_TOKEN"])
      assert.ok(told.includes(name));
  });
});
