import assert from "node:assert/strict";
import { test } from "node:test";
import { HEAD, LEAD, TITLE } from "../../../../src/search/files/layout.ts";
import type { Hits } from "../../../../src/search/query/rank.ts";
import { either, following, hitsOf, rank } from "../../../../src/search/query/rank.ts";
import { FORMS, placeOfForm } from "../../../../src/search/text/forms.ts";

const hits = (places: Readonly<Record<string, readonly number[]>>): Hits =>
  hitsOf(new Map(Object.entries(places).map(([id, slots]) => [id, slots.map(inSlot)])));
/** A place in a slot: which one does not matter where no form was typed. */
const inSlot = (slot: number) => slot * FORMS + 3;

const order = (...found: readonly Hits[]) =>
  rank(
    found.map((one, index) => ({ hits: one, joined: index + 1 < found.length })),
    100,
  ).ranked.map(({ id }) => id);

test("a headline says more than what names the subject, and that more than the text", () => {
  const places = { text: [LEAD + 9], lead: [HEAD], head: [TITLE], title: [0] };
  assert.deepEqual(order(hits(places)), ["title", "head", "lead", "text"]);
});

test("words that follow one another come before words apart", () => {
  const apart = [LEAD, LEAD + 40];
  const droit = hits({ apart: [LEAD], near: [LEAD], before: [LEAD + 1] });
  const vote = hits({ apart: [apart[1] ?? 0], near: [LEAD + 2], before: [LEAD] });
  assert.equal(order(droit, vote)[0], "near");
  assert.deepEqual([...following([droit, vote]).keys()], ["near"]);
});

test("all words before some of them; then the fewest missing", () => {
  const one = hits({ a: [0], b: [200] });
  const two = hits({ b: [300], c: [0] });
  assert.deepEqual(order(one, two), ["b"]);
  const { ranked, missing } = rank(
    [one, two, hits({ d: [0] })].map((found) => ({ hits: found, joined: false })),
    100,
  );
  assert.deepEqual([ranked.map(({ id }) => id), missing], [["b"], 1]);
});

test("the better of two readings counts, and both tell places", () => {
  const doubtful = hitsOf(new Map([["a", [inSlot(200)]]]), 0.5);
  const sure = hits({ a: [300], b: [1] });
  const both = either([doubtful, sure]);
  assert.deepEqual(both.get("a")?.places, [200, 300]);
  assert.equal(both.get("a")?.strength, sure.get("a")?.strength);
  assert.equal(both.size, 2);
});

test("the form that was typed comes before the others, however often these are said", () => {
  const place = (form: string) => LEAD * FORMS + placeOfForm("vot", form);
  const other = place("votants");
  const postings = new Map([
    ["other", [other, other + FORMS, other + 2 * FORMS, other + 3 * FORMS]],
    ["typed", [place("votaient")]],
  ]);
  const found = hitsOf(postings, 1, placeOfForm("vot", "votaient"));
  assert.deepEqual(order(found), ["typed", "other"]);
});
