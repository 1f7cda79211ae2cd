import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { TellingWords } from "../../../src/publication/telling-words.ts";
import { tokens } from "../../../src/search/text/tokens.ts";
import { article, edition } from "../paper.ts";

/** Articles under these headlines, and what an index would count of their words. */
function telling(headlines: readonly string[], text = "Un texte."): TellingWords {
  const files = headlines.map((headline, index): [string, string] => [
    `2022/${index}.md`,
    article(text).replace("Un titre", headline),
  ]);
  const { articles } = edition(Object.fromEntries(files));
  const having = (key: string, words: (one: (typeof articles)[number]) => string) =>
    articles.filter((one) => tokens(words(one)).some(({ keys }) => keys.includes(key))).length;
  return new TellingWords(articles, (key) => ({
    headlines: having(key, ({ title }) => title.typeset),
    articles: having(key, ({ title, body }) =>
      [title.typeset, ...body.passages.map((passage) => passage.text)].join(" "),
    ),
  }));
}

const times = (count: number, headline: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => headline(index));

describe("the words that tell an article from all others", () => {
  it("are one word of its headline that few headlines have", () => {
    const words = telling([...times(20, () => "La revue de presse"), "La revue du gazoduc"]);
    assert.equal(words.ofHeadline("La revue du gazoduc"), "gazoduc");
  });

  it("are two together where each alone is common", () => {
    const words = telling([
      ...times(20, (index) => `Le marché de la semaine ${index}`),
      ...times(20, (index) => `Un entretien avec le ministre ${index}`),
      "Un entretien au marché",
    ]);
    assert.deepEqual(words.ofHeadline("Un entretien au marché")?.split(" ").sort(), [
      "entretien",
      "marché",
    ]);
  });

  it("are none of a headline that is a formula: no search could be fair to it", () => {
    const words = telling(times(30, (index) => `Revue de presse du ${index + 1} juillet 2026`));
    assert.equal(words.ofHeadline("Revue de presse du 26 juillet 2026"), undefined);
  });

  it("count every form that search takes for the same word", () => {
    const words = telling([...times(20, () => "Les électrices votaient"), "Une électrice hésite"]);
    assert.equal(words.ofHeadline("Une électrice hésite"), "hésite");
  });

  it("are a rare word of a text, and none of a text whose words are everywhere", () => {
    const words = telling(
      times(30, (index) => `Titre ${index}`),
      "La même phrase partout.",
    );
    assert.equal(words.ofText("Une phrase avec anticonstitutionnellement."), undefined);
    assert.equal(words.ofText("La phrase d’un hurluberlu."), "hurluberlu");
    assert.equal(words.ofText("La même phrase partout."), undefined);
  });
});
