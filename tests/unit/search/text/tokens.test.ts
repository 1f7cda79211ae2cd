import assert from "node:assert/strict";
import { test } from "node:test";
import { parseQuery } from "../../../../src/search/query/parse-query.ts";
import { tokens } from "../../../../src/search/text/tokens.ts";

const folded = (text: string) => tokens(text).map((token) => token.folded);

test("the page and the query are cut alike, whatever the typography", () => {
  for (const text of ["L’intention d’expulser", "l'intention d'expulser", "L‘INTENTION D`EXPULSER"])
    assert.deepEqual(folded(text), ["l", "intention", "d", "expulser"]);
  assert.deepEqual(folded("Œuvres et cœurs"), folded("oeuvres ET coeurs"));
  assert.deepEqual(folded("Çavuşoğlu"), ["cavusoglu"]);
});

test("numbers are joined, decimals kept apart from whole numbers", () => {
  for (const text of ["1 200 000", "1\u202f200\u202f000", "1.200.000", "1200000"])
    assert.deepEqual(folded(text), ["1200000"]);
  assert.deepEqual(folded("3,5"), folded("3.5"));
  assert.notDeepEqual(folded("3,5"), folded("35"));
});

test("a measure is its number and its unit, glued or not", () => {
  for (const [glued, spaced] of [
    ["20h30", "20 h 30"],
    ["8h", "8 h"],
    ["100km", "100\u00a0km"],
    ["5kWh", "5 kWh"],
  ] as const)
    assert.deepEqual(folded(glued), folded(spaced));
  for (const name of ["5g0", "4x4", "co2", "a320", "25m2"]) assert.deepEqual(folded(name), [name]);
});

test("a compound is itself and its parts, however it is inflected", () => {
  const [one] = tokens("sous-marins");
  assert.deepEqual(
    one?.parts?.map((part) => part.folded),
    ["sous", "marins"],
  );
  assert.deepEqual(tokens("grands-mères")[0]?.keys, tokens("grand-mère")[0]?.keys);
});

test("a query is words and phrases, and nothing else", () => {
  const { terms, phrases, open } = parseQuery('presse « droit de vote » <b>"oui" turq');
  assert.deepEqual(
    terms.map((term) => term.written),
    ["presse", "droit", "de", "vote", "b", "oui", "turq"],
  );
  assert.deepEqual(
    phrases.map((phrase) => phrase.map((term) => term.folded)),
    [["droit", "de", "vote"], ["oui"]],
  );
  assert.equal(open, true);
  assert.equal(parseQuery("mossad ").open, false);
  assert.equal(parseQuery('"mossad ankara').phrases.length, 0);
});

test("what is no word asks for nothing; a paste is cut", () => {
  for (const typed of ["", "   ", "?!… «» ;:", "🗞️", '""""'])
    assert.deepEqual(parseQuery(typed).terms, []);
  assert.ok(parseQuery("turquie ".repeat(2_000)).terms.length <= 20);
});
