import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { deserialize, serialize } from "node:v8";
import fc from "fast-check";
import { type Evidence, evidenceOf } from "../../../src/related/evidence.ts";
import { packEvidence, unpackEvidence } from "../../../src/related/pack-evidence.ts";
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
  {
    weight: 2, // a story of some days ago, brought in late
    arbitrary: fc.constant<Change>((shown, draw) => {
      const [one, other] = [shown.at(-1 - (draw % 40)), ALL[(draw * 11) % ALL.length]];
      if (one !== undefined && other !== undefined)
        shown.push({ ...other, path: `${one.path}-late-${draw}-${shown.length}`, date: one.date });
    }),
  },
  fc.constant<Change>((shown, draw) => {
    const at = shown.length - 1 - (draw % 60);
    const { withdrawn, ...one } = shown[at] ?? ALL[0] ?? assert.fail();
    shown[at] = withdrawn === undefined ? { ...one, withdrawn: "erreur" } : one;
  }),
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

const known = new Map<RelatableArticle, Evidence>();

function evidence(article: RelatableArticle): Evidence {
  const found =
    known.get(article) ?? unpackEvidence(packEvidence([evidenceOf(article)]))[0] ?? assert.fail();
  known.set(article, found);
  return found;
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
            const before = state && deserialize(serialize(state));
            state = relateFrom([...shown], identityOf, before, { evidence });
            assert.deepEqual(state.related, relateAll([...shown], { evidence }));
            next(shown, draw);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it("asks nothing of an article when none has changed", () => {
    const shown = ALL.slice(0, START);
    const state = relateFrom(shown, ({ path }) => path, undefined, { evidence });
    const again = relateFrom(shown, ({ path }) => path, state, {
      evidence: ({ path }) => assert.fail(path),
    });
    assert.deepEqual(again.related, state.related);
  });

  describe("of an article that scores as before", () => {
    const newest = ALL[START - 1] ?? assert.fail();
    const [first, ...others] = ALL.slice(0, START - 1);
    assert.ok(first);
    const picking = { ...first, related: [newest.path] };
    const listing = (shown: readonly RelatableArticle[], before?: RelatedState) => {
      const identityOf = (one: RelatableArticle) => `${one.path} ${one.label} ${one.related}`;
      const state = relateFrom(shown, identityOf, before, { evidence });
      const lists = [...state.related].filter(([, { suggestions }]) =>
        suggestions.some(({ path }) => path === newest.path),
      );
      return { state, from: lists.map(([path]) => path) };
    };

    it("shows it no more once it is an advertisement", () => {
      const before = listing([first, ...others, newest]);
      assert.notDeepEqual(before.from, []);
      const sold: RelatableArticle = { ...newest, label: "publicite" };
      known.set(sold, evidence(newest));
      assert.deepEqual(listing([first, ...others, sold], before.state).from, []);
    });

    it("obeys a pick as soon as it is there, and as long as it is", () => {
      const without = listing([picking, ...others]);
      const added = listing([picking, ...others, newest], without.state);
      assert.ok(added.from.includes(picking.path));
      assert.deepEqual(listing([picking, ...others], added.state).from, []);
    });
  });
});
