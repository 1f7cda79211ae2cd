import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  cacheOf,
  listOf,
  MOST_READ,
  namedArticles,
  prefixOf,
  withOpened,
} from "../../../../src/browser/worker/kept-articles.ts";

const named = (key: string | number) => ({ address: `/articles/${key}/`, title: `Titre ${key}` });
const read = (key: string | number) => ({ ...named(key), aside: false });

describe("what a browser keeps of a paper", () => {
  it("has the last read first, once", () => {
    const kept = withOpened([read("a"), read("b")], { article: named("b"), aside: [] });
    assert.deepEqual(kept, [read("b"), read("a")]);
  });

  it("is not more than so many articles that were read", () => {
    const many = Array.from({ length: MOST_READ }, (_, index) => read(index));
    const kept = withOpened(many, { article: named("new"), aside: [] });
    assert.equal(kept.length, MOST_READ);
    assert.deepEqual(kept[0], read("new"));
    assert.deepEqual(kept.at(-1), read(MOST_READ - 2));
  });

  it("is what was put aside, however much was read since, until it is taken back", () => {
    const many = Array.from({ length: MOST_READ }, (_, index) => read(index));
    const old = named("old");
    const aside = withOpened([...many, read("old")], { aside: [old] });
    assert.deepEqual(aside.at(-1), { ...old, aside: true });
    assert.equal(withOpened(aside, { aside: [] }).length, MOST_READ);
  });
});

describe("a list of articles that a browser kept", () => {
  it("is read as it was written", () => {
    assert.deepEqual(namedArticles(JSON.stringify([named("a")])), [named("a")]);
    assert.deepEqual(namedArticles(null), []);
  });

  it("spoilt by another hand, leads to no other site and breaks no page", () => {
    for (const spoilt of ["{", "null", '"x"', "{}", '[null, 3, {"address": "/a/"}]'])
      assert.deepEqual(namedArticles(spoilt), [], spoilt);
    const foreign = [{ address: "javascript:alert(1)", title: "x" }, { ...named("a") }];
    assert.deepEqual(namedArticles(JSON.stringify(foreign)), [named("a")]);
    assert.deepEqual(namedArticles('[{"address": "//ailleurs.example/", "title": "x"}]'), []);
  });
});

describe("the stores of two papers at one host", () => {
  it("are told apart, a paper in the folder of the other too", () => {
    const inner = [cacheOf("/papier/", "1"), listOf("/papier/").cache];
    assert.ok(inner.every((name) => name.startsWith(prefixOf("/papier/"))));
    assert.ok(inner.every((name) => !name.startsWith(prefixOf("/"))));
  });
});
