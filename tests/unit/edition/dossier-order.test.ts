import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { orderPagesOf } from "../../../src/edition/dossier-order.ts";
import { PAGE_SIZE } from "../../../src/edition/listings.ts";
import { edition } from "../paper.ts";
import { daily } from "./dated.ts";

describe("a dossier from its beginning", () => {
  const pages = (files: Record<string, string>) => {
    const listing = edition(files).listings.find(({ kind }) => kind === "dossier");
    assert.ok(listing);
    return orderPagesOf(listing);
  };

  it("starts with the oldest and fills its pages up", () => {
    const made = pages(daily(PAGE_SIZE + 2, "dossier: turquie-israel"));
    const first = "/dossiers/turquie-israel/depuis-le-debut/";
    assert.deepEqual(
      made.map(({ address, articles, earlier, later }) => [
        address,
        articles.length,
        articles[0]?.date.iso,
        earlier,
        later,
      ]),
      [
        [first, PAGE_SIZE, "2020-01-01", undefined, `${first}page/2/`],
        [`${first}page/2/`, 2, "2020-01-25", first, undefined],
      ],
    );
  });

  it("is not told of one article alone", () => {
    assert.deepEqual(pages(daily(1, "dossier: turquie-israel")), []);
  });
});
