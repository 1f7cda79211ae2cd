import assert from "node:assert/strict";
import { test } from "node:test";
import { FORMS, placeOfForm } from "../../../../src/search/text/forms.ts";
import { tokens } from "../../../../src/search/text/tokens.ts";

const placed = (written: string) =>
  tokens(written).map(({ keys: [key = ""], form }) => [key, placeOfForm(key, form)] as const);

test("forms of a word are told apart by their place, whoever writes them", () => {
  for (const forms of [
    "affiche affiches afficher affiché affichée affichés affichées affichait affichant affichera affichent",
    "vert verts verte vertes",
    "national nationale nationaux nationales",
    "heureux heureuse heureuses",
    "acteur acteurs actrice actrices",
    "100 100 %",
  ]) {
    const all = forms === "100 100 %" ? ["100", "100 %"] : forms.split(" ");
    const places = all.map((form) => placed(form)[0]?.[1]);
    const folded = new Set(all.map((form) => tokens(form)[0]?.form));
    assert.equal(new Set(places).size, folded.size, forms);
    for (const place of places) assert.ok(place !== undefined && place >= 0 && place < FORMS);
  }
});

test("accents, ligatures and capitals are no forms: many type none", () => {
  assert.deepEqual(placed("Œuvre"), placed("oeuvre"));
  assert.deepEqual(placed("ÉTUDIÉ"), placed("etudie"));
});

test("« 50% » is 50 with its sign, glued or not; a compound is not its two words in one", () => {
  assert.equal(tokens("50%")[0]?.form, tokens("50\u00a0% des voix")[0]?.form);
  assert.notEqual(tokens("50%")[0]?.form, tokens("50 voix")[0]?.form);
  assert.deepEqual(tokens("50%")[0]?.keys, tokens("50 voix")[0]?.keys);
  assert.notEqual(tokens("porte-avions")[0]?.form, tokens("porteavions")[0]?.form);
});
