import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { Headline, Words } from "../../../src/components/Words.tsx";

describe("a headline", () => {
  it("keeps its compounds whole, unless they are long", () => {
    assert.equal(
      renderToString(
        h(Headline, { text: "Soixante-dix ans d’un casse-tête franco-luxembourgeois-belge" }),
      ),
      '<span class="whole">Soixante-dix</span> ans d’un <span class="whole">casse-tête</span> franco-luxembourgeois-belge',
    );
  });

  it("leaves no short word behind a mark at the end of a line", () => {
    const held = (text: string) =>
      /<span class="whole">(.*?)<\/span>/.exec(renderToString(h(Headline, { text })))?.[1];
    assert.equal(held("Les surveillants\u202f? Le renseignement"), "Le renseignement");
    assert.equal(held("Abraham\u00a0: la 1re étape"), "la 1<sup>re</sup>");
    assert.equal(held("Turquie, ce que change le oui"), undefined);
  });

  it("is otherwise set as words are", () => {
    assert.equal(
      renderToString(h(Headline, { text: "Le XXe siècle" })),
      renderToString(h(Words, { text: "Le XXe siècle" })),
    );
  });
});

describe("words that read from right to left", () => {
  it("stand apart from those around them, with their language", () => {
    assert.equal(
      renderToString(h(Words, { text: "Il dit « \u2067שלום\u2069 » (2021)" })),
      'Il dit « <bdi lang="he" dir="rtl">שלום</bdi> » (2021)',
    );
  });
});
