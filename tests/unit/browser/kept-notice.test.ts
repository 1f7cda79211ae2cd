import assert from "node:assert/strict";
import { it } from "node:test";
import { keptNotice } from "../../../src/browser/kept-notice.ts";

it("a page of the store says when it was kept, as a French paper writes it", () => {
  const at = (iso: string) => keptNotice(iso, "Europe/Paris");
  assert.equal(
    at("2026-11-29T03:05:00.000Z"),
    "Sans réseau\u00a0: page gardée le 29\u00a0novembre 2026 à 4\u00a0h\u00a005.",
  );
  assert.match(at("2026-07-31T22:30:00.000Z"), /le 1er\u00a0août 2026 à 0\u00a0h\u00a030\.$/);
});

it("a page whose host told no date says no wrong one", () => {
  assert.equal(keptNotice(""), "Sans réseau\u00a0: page gardée par ce navigateur.");
});
