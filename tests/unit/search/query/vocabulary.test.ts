import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { KnownWord } from "../../../../src/search/files/known-words.ts";
import { packWords, unpackWords } from "../../../../src/search/files/known-words.ts";
import { shardVocabulary } from "../../../../src/search/files/vocabulary-table.ts";
import { wordsOf } from "../../../../src/search/index/article-words.ts";
import { WordCount } from "../../../../src/search/index/word-count.ts";
import { similarWords, typingDistance } from "../../../../src/search/query/similar-words.ts";
import { Vocabulary } from "../../../../src/search/query/vocabulary.ts";
import { tokens } from "../../../../src/search/text/tokens.ts";

const word = fc.record(
  {
    written: fc.stringMatching(/^[a-zéèçœğA-Z'-]{1,12}$/),
    weight: fc.integer({ min: 0, max: 9 }),
    inTitle: fc.boolean(),
  },
  { noNullPrototype: true },
);

test("packed words come out as they were", () => {
  fc.assert(
    fc.property(fc.array(word), (words) => {
      assert.deepEqual(unpackWords(packWords(words)), words);
    }),
  );
});

test("words are counted by article, and written as they mostly are", () => {
  const count = new WordCount();
  const cut = (text: string) => ({ text, tokens: tokens(text) });
  count.add(wordsOf([cut("La Turquie")], [cut("turquie Çavuşoğlu, l’agence et 1 200")]));
  count.add(wordsOf([], [cut("Çavuşoğlu ÇAVUŞOĞLU Agence")]));
  const words = new Map(count.words().map((known) => [known.written, known]));
  assert.deepEqual(words.get("Çavuşoğlu"), { written: "Çavuşoğlu", weight: 1, inTitle: false });
  assert.equal(words.get("turquie")?.inTitle, true);
  assert.ok(words.has("agence"));
  assert.ok(![...words.keys()].some((written) => /\d/.test(written)));
});

function vocabularyOf(written: readonly string[]): Vocabulary {
  const words: KnownWord[] = written.map((one) => ({ written: one, weight: 1, inTitle: false }));
  let named = 0;
  const { shards, files } = shardVocabulary(words, () => `${named++}`);
  return new Vocabulary(
    { edition: "", articles: 10, ...shards },
    async (file) => files.get(file) ?? assert.fail(`no file ${file}`),
  );
}

test("every word is found by its first letters and by its last, across files", async () => {
  const many = Array.from({ length: 2_500 }, (_, index) => `m${index.toString(36)}${index % 7}t`);
  const vocabulary = vocabularyOf([...many, "Çavuşoğlu"]);
  assert.deepEqual(
    (await vocabulary.startingWith("cavu")).map((one) => one.written),
    ["Çavuşoğlu"],
  );
  assert.deepEqual(
    (await vocabulary.endingWith("oglu")).map((one) => one.written),
    ["Çavuşoğlu"],
  );
  assert.equal((await vocabulary.startingWith("m")).length, many.length);
  assert.equal(
    (await vocabulary.endingWith("3t")).length,
    many.filter((one) => one.endsWith("3t")).length,
  );
});

test("typing errors count as readers make them", () => {
  assert.equal(typingDistance("erdogna", "erdogan", 2), 1);
  assert.equal(typingDistance("erdogan", "erdogan", 2), 0);
  assert.equal(typingDistance("mosad", "mossad", 1), 1);
  assert.equal(typingDistance("mossad", "musad", 1), 2);
});

test("one error anywhere in a word leaves it to be found", async () => {
  const vocabulary = vocabularyOf(["renseignement", "Çavuşoğlu", "expulser", "conteneur"]);
  for (const known of ["renseignement", "cavusoglu", "expulser"])
    for (let at = 0; at < known.length; at += 1)
      for (const typed of [
        known.slice(0, at) + known.slice(at + 1),
        `${known.slice(0, at)}q${known.slice(at)}`,
        `${known.slice(0, at)}q${known.slice(at + 1)}`,
      ]) {
        const [best] = await similarWords(typed, vocabulary);
        assert.equal(best?.word.written, known === "cavusoglu" ? "Çavuşoğlu" : known, typed);
      }
});
