import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { deserialize, serialize } from "node:v8";
import fc from "fast-check";
import type { RelatableArticle } from "../../../src/related/relate.ts";
import { relateAll, relateFrom } from "../../../src/related/relate.ts";
import type { RelatedState } from "../../../src/related/related-state.ts";
import { archiveOf } from "./archive.ts";

const ALL = archiveOf(260);
const START = 200;

type Change = (shown: RelatableArticle[], draw: number) => void;

/** What happens to an archive: mostly something new, at times an old story withdrawn, picked, retitled. */
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constant<Change>((shown) => {
      const next = ALL.find((one) => !shown.some(({ path }) => path === one.path));
      if (next !== undefined) shown.push(next);
    }),
  },
  {
    weight: 2, // among the newest
    arbitrary: fc.constant<Change>((shown, draw) => {
      shown.splice(shown.length - 1 - (draw % 12), 1);
    }),
  },
  {
    weight: 2, // any story, written anew
    arbitrary: fc.constant<Change>((shown, draw) => {
      const at = draw % shown.length;
      const [one, other] = [shown[at], ALL[(draw * 7) % ALL.length]];
      if (one !== undefined && other !== undefined)
        shown[at] = { ...one, title: other.title, body: other.body, tags: other.tags };
    }),
  },
  fc.constant<Change>((shown, draw) => {
    const at = draw % shown.length;
    const [one, picked] = [shown[at], shown.at(-1)];
    if (one !== undefined && picked !== undefined) shown[at] = { ...one, related: [picked.path] };
  }),
);

/** The same article has the same identity, and no other has it. */
function identities(): (article: RelatableArticle) => string {
  const known = new Map<RelatableArticle, string>();
  return (article) => {
    const identity = known.get(article) ?? `${article.path} ${known.size}`;
    known.set(article, identity);
    return identity;
  };
}

describe("relating from what the last time left", () => {
  it("gives what a fresh start gives, to the last digit, whatever changed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(change, fc.nat(10_000)), { minLength: 3, maxLength: 8 }),
        (changes) => {
          const shown = ALL.slice(0, START);
          const identityOf = identities();
          let state: RelatedState | undefined;
          for (const [next, draw] of changes) {
            state = relateFrom([...shown], identityOf, state && deserialize(serialize(state)));
            assert.deepEqual([...state.related], [...relateAll([...shown])]);
            next(shown, draw);
          }
        },
      ),
      { numRuns: 12 },
    );
  });
});
