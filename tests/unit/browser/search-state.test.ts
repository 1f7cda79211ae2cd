import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { addressOf, stateOf } from "../../../src/browser/search-state.ts";
import { FILTERS } from "../../../src/search/files/catalogue.ts";

const PATH = "/journal/recherche/";
const stateAt = (address: string) => stateOf(new URL(address, "https://essai.example").href);

describe("the address of a search", () => {
  it("is the page's own when nothing is asked for", () => {
    const state = stateAt(PATH);
    assert.deepEqual(state, { query: "", filters: new Map(), byDate: false, asTyped: false });
    assert.equal(addressOf(state, PATH), PATH);
  });

  it("says in words that a reader can read what is asked for", () => {
    const filters = new Map([
      ["rubrique", ["TV", "Économie"]],
      ["annee", ["2022"]],
    ] as const);
    assert.equal(
      addressOf({ query: "le gaz", filters, byDate: true, asTyped: true }, PATH),
      `${PATH}?q=le+gaz&rubrique=TV&rubrique=%C3%89conomie&annee=2022&tri=date&telquel=1`,
    );
  });

  it("leads back to the same search, whatever was typed and ticked", () => {
    const value = fc.string({ unit: "grapheme", minLength: 1 });
    const filters = fc
      .uniqueArray(fc.constantFrom(...FILTERS))
      .chain((names) =>
        fc.tuple(
          ...FILTERS.filter((filter) => names.includes(filter)).map((name) =>
            fc.tuple(fc.constant(name), fc.array(value, { minLength: 1, maxLength: 3 })),
          ),
        ),
      )
      .map((entries) => new Map(entries));
    const asked = fc.record(
      {
        query: fc.string({ unit: "grapheme" }),
        filters,
        byDate: fc.boolean(),
        asTyped: fc.boolean(),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(asked, (wanted) => {
        assert.deepEqual(stateAt(addressOf(wanted, PATH)), wanted);
      }),
    );
  });

  it("asks for nothing by what another site adds to it", () => {
    const { filters, byDate } = stateAt(`${PATH}?q=gaz&utm_source=x&tri=titre&auteurs=x`);
    assert.deepEqual([filters.size, byDate], [0, false]);
  });
});
