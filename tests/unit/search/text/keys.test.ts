import assert from "node:assert/strict";
import { test } from "node:test";
import { fold } from "../../../../src/french/fold.ts";
import { keysOf } from "../../../../src/search/text/keys.ts";

/** Forms of one word on each line: every one must be found by every other. */
const TOGETHER = `
journal journaux | travail travaux | bureau bureaux bureaus | fier fière | cas | prix | œil yeux | jeu jeux | pays
premier première premières | étranger étrangère | léger légère | public publique publics
acteur actrice acteurs | directeur directrice | chercheur chercheuse | professeur professeure
heureux heureuse | actif active | neuf neuve | blanc blanche | long longue | doux douce | gros grosse
français française françaises | précis précise | nouveau nouvelle nouveaux | italien italienne
turc turque turcs | grec grecque | complet complète | national nationale nationaux nationales
parler parle parlent parlait parlé parlée parlera parlant parlons | publier publie publié publiera
finir finit finissent fini finie finissait finira | placer plaçait place | manger mangeait mangeons
générer génère générait générée | considérer considère considérait | employer emploie employé
tenir tient tiendra tenu tenue tenait | devenir devient devenu | prendre pris prise prennent prend
mettre mis mise met mettra | écrire écrit écrivait écrite | construire construit construisent
recevoir reçoit reçu reçue | découvrir découvre découvert découverte | connaître connaît connu
rendre rend rendu rendra rendait | battre bat battu | vendre vend vendu
événement événements | président présidente présidents | récent récente
`;

/** Words that must not be taken for each other. */
const APART = [
  ["nation", "national"],
  ["France", "français"],
  ["presse", "présent"],
  ["police", "politique"],
  ["Israël", "israélien"],
] as const;

for (const forms of TOGETHER.trim().split(/[|\n]/)) {
  const words = forms.trim().split(" ");
  test(`${words.join(", ")}: one word`, () => {
    for (const one of words)
      for (const other of words) {
        const keys = keysOf(fold(other));
        assert.ok(
          keysOf(fold(one)).some((key) => keys.includes(key)),
          `${one} (${keysOf(fold(one))}) and ${other} (${keys})`,
        );
      }
  });
}

for (const [one, other] of APART) {
  test(`${one} is not ${other}`, () => {
    const keys = keysOf(fold(other));
    assert.ok(!keysOf(fold(one)).some((key) => keys.includes(key)), `${keys}`);
  });
}

test("a word has few keys, and none is empty", () => {
  for (const word of ["a", "le", "les", "présentent", "aient", "ééé", "123", "москва", "1v5"]) {
    const keys = keysOf(fold(word));
    assert.ok(keys.length >= 1 && keys.length <= 3 && keys.every((key) => key !== ""), word);
  }
});
