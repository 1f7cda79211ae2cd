import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ListingKind } from "../../../src/addresses/listing-address.ts";
import { guideOf } from "../../../src/edition/listing-guide.ts";
import { article, edition } from "../paper.ts";

const { listings } = edition({
  "2022/a.md": article("Texte", ["tags: [Mer, Sel]", "dossier: turquie-israel"]),
  "2022/b.md": article("Texte", ["tags: [Mer, Gaz, Sel]"]),
  "2022/c.md": article("Texte", ["tags: [Sel, Gaz]"]),
  "2022/d.md": article("Texte", ["tags: [Vent]"]),
});

const find = (kind: ListingKind, key: string) =>
  listings.find((listing) => listing.kind === kind && listing.key === key);

function guide(kind: ListingKind, key: string) {
  const listing = find(kind, key);
  assert.ok(listing);
  const { dossiers, subjects } = guideOf(listing, find);
  return {
    dossiers: dossiers.map(({ address }) => address),
    subjects: subjects.map(({ title }) => title),
  };
}

describe("where a listing leads on", () => {
  it("names the subjects that share most of its articles first, and never itself", () => {
    assert.deepEqual(guide("subject", "mer").subjects, ["Sel", "Gaz"]);
    assert.deepEqual(guide("section", "tv").subjects, ["Sel", "Gaz", "Mer", "Vent"]);
  });

  it("names the continuing stories that its articles are of, and no other", () => {
    assert.deepEqual(guide("subject", "mer").dossiers, ["/dossiers/turquie-israel/"]);
    assert.deepEqual(guide("subject", "vent"), { dossiers: [], subjects: [] });
    assert.deepEqual(guide("dossier", "turquie-israel").dossiers, []);
  });
});
