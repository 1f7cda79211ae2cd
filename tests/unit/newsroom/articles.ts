import { PHOTO } from "./photo.ts";

function article(title: string, lines: readonly string[], body = "Un texte."): string {
  return ["---", `title: ${JSON.stringify(title)}`, ...lines, "---", "", body].join("\n");
}

/**
 * A small archive that holds one of everything, and the hardest of each: what machines are told of, and
 * what nobody must be told.
 */
export const ARTICLES: Readonly<Record<string, string | Uint8Array>> = {
  "2026/photo.jpg": PHOTO,
  "2026/fraiche.md": article(
    'Un « </script> » & des <balises> : "piège" ]]>',
    [
      "section: international",
      "date: 2026-11-23T18:05",
      "updated: 2026-11-23T19:30+01:00",
      "authors: [redaction, Jean Dupont]",
      "tags: [Turquie, Israël]",
      "dossier: turquie-israel",
      "label: analyse",
      "dateline: Ankara",
      "with: AFP",
      "translator: Marie Curie",
      'standfirst: "Le chapô, en *italique*."',
      'source: { name: "French Press TV", url: https://source.example/ }',
      "corrections: [{ date: 2026-11-24, text: 'Le texte disait autre chose.' }]",
      'figures: [{ src: ./photo.jpg, alt: "Une frise", caption: "The caption", credit: "AFP photo", lang: en }]',
    ],
    [
      "Du texte, une note[^1], ]]> et un [lien](../2022/mois.md#suite) ; le XXe siècle.",
      "Lire aussi : Le mois seul",
      '![Une frise](photo.jpg "Légende du corps")',
      "[^1]: La note.",
    ].join("\n\n"),
  ),
  "2022/mois.md": article(
    "Le mois seul",
    [
      "section: tv",
      "date: 2022-02",
      'figures: [{ caption: "Une légende sans image" }]',
      "source: French Press TV",
    ],
    "Une phrase.\n\n## Suite\n\nLire aussi : Un titre que personne n’a",
  ),
  "2026/jour.md": article("Le jour seul", ["section: tv", "date: 2026-11-23"]),
  "2026/vieille.md": article("De la semaine passée", ["section: tv", "date: 2026-11-20T08:00"]),
  "2021/nouveau-nom.md": article("Un article renommé", [
    "section: culture",
    "date: 2021-05-04",
    "aliases: [/ancienne/adresse/, /articles/2021/premier-nom/]",
  ]),
  "2020/direct.md": article(
    "Une nuit de comptage",
    ["section: international", "date: 2020-11-03T18:00", "live: false"],
    ":::direct 18:30 Les bureaux ferment\nUne phrase.\n:::\n\n:::direct 4 novembre 00:15 Un premier nombre\n:::",
  ),
  "2026/publicite.md": article("Une réclame", [
    "section: tv",
    "date: 2026-11-23T12:00",
    "label: publicite",
  ]),
  "2026/brouillon.md": article("Brouillonnant", ["section: tv", "date: 2026", "draft: true"]),
  "2026/demain.md": article("Embargolâtre", [
    "section: tv",
    "date: 2026-11-23",
    "embargo: 2026-12-01",
  ]),
  "2026/retire.md": article("Retirement", [
    "section: tv",
    "date: 2026-11-23T10:00",
    "tags: [Rétractation]",
    'withdrawn: "La source s’est rétractée."',
  ]),
};
