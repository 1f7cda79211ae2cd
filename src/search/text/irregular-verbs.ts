/**
 * Verbs whose forms no ending explains, as families: what may stand before (« com » in
 * « comprendre »), the ends of its forms, and the root that stands for all. Without accents.
 * IM, F and U stand for the ends common to most: see `ENDS`.
 */
const FAMILIES: readonly (readonly [before: string, forms: string, root: string])[] = [
  [
    "|re|de|sou|con|main|ob|entre|appar|abs",
    "t(?:ien(?:s|t|ne|nes|nent)|en(?:ir|U|IM)|iendrF|in(?:s|t|rent))",
    "tenir",
  ],
  [
    "|re|de|par|sur|sou|inter|contre|sub|pro|con|ad|pre|bien|circon|redev",
    "v(?:ien(?:s|t|ne|nes|nent)|en(?:ir|U|IM)|iendrF|in(?:s|t|rent))",
    "venir",
  ],
  [
    "|ap|com|sur|re|entre|desap|me|repre",
    "pr(?:end(?:re|s|rF)?|en(?:IM|ne|nes|nent)|is|ise|ises|it|irent)",
    "prendre",
  ],
  [
    "|per|pro|com|ad|sou|re|trans|o|de|e|compro|retrans",
    "m(?:et(?:s|tre|tent|tIM|te|tes|trF)?|is|ise|ises|it|irent)",
    "mettre",
  ],
  ["|com|de|a|re", "bat(?:s|t(?:re|ent|IM|U|e|es|rF))?", "battre"],
  [
    "|satis|re|de|contre|sur",
    "f(?:ai(?:re|s|t|te|ts|tes|sIM)|ont|erF|asse(?:nt)?|it|irent)",
    "faire",
  ],
  ["|re|pre|entre|pour", "v(?:oi(?:r|s|t|ent|e|es|rF)|oyIM|U|errF|irent)", "voir"],
  ["", "sai[st]|sav(?:oir|ent|IM)|sU|saurF|sach(?:e|ent|es)", "savoir"],
  ["", "veu(?:x|t|lent)|voul(?:oir|IM|U)|voudrF|veuille(?:nt)?", "vouloir"],
  ["", "peu(?:x|t|vent)|pouv(?:oir|IM)|pourrF|puiss(?:e|ent)", "pouvoir"],
  ["|equi|pre", "v(?:au(?:t|x|drF)|al(?:oir|ent|IM|U)|aille(?:nt)?)", "valoir"],
  ["|re|inter|contre|pre|me", "di(?:re|s|t|te|ts|tes|sent|sIM|rF|se)", "dire"],
  [
    "e|de|ins|pres|pros|trans|sous|circons|ree|reins|retrans",
    "cri(?:re|s|t|te|ts|tes|v(?:ent|IM|it|irent|e)|rF)",
    "crire",
  ],
  ["|e|re|ree", "l(?:i(?:re|s|t|sent|sIM|rF|se)|U)", "lire"],
  [
    "con|de|pro|re|se|tra|in|intro|recon|repro",
    "dui(?:re|s|t|te|ts|tes|s(?:ent|IM|it|irent|e)|rF)",
    "duire",
  ],
  ["cons|ins|recons|de|autode", "trui(?:re|s|t|te|ts|tes|s(?:ent|IM|it|irent|e)|rF)", "truire"],
  ["|re", "na(?:i(?:t|s|tre|ssent|ssIM|sse|trF)|quit|quirent)", "naitre"],
  ["con|recon|mecon", "n(?:ai(?:t|s|tre|ssent|ssIM|sse|trF)|U)", "naitre"],
  ["|ap|dis|com|trans|re|reap", "par(?:ai(?:tre|t|s|ssent|ssIM|sse|trF)|U)", "paraitre"],
  ["ac|de", "cr(?:oi(?:t|s|tre|ssent|ssIM|sse|trF)|U)", "croitre"],
  ["", "croi(?:t|tre|ssent|ssIM|sse|trF)", "croitre"],
  ["re|de|per|con|aper", "c(?:ev(?:oir|IM|rF)|oi(?:s|t|vent|ve)|U)", "cevoir"],
  ["", "meur(?:s|t|ent|e)|mour(?:ir|IM|rF|ut|urent)|mort(?:e|s|es)?", "mourir"],
  ["|par|con|re|se|ac|en|dis", "cour(?:ir|s|t|ent|e|es|IM|U|rF)", "courir"],
  [
    "|de|re|redec|entr|dec|rec|c",
    "ouv(?:r(?:ir|e|es|ent|IM|irF|it|irent)|ert(?:e|s|es)?)",
    "ouvrir",
  ],
  ["", "off(?:r(?:ir|e|es|ent|IM|irF|it|irent)|ert(?:e|s|es)?)", "offrir"],
  ["s", "ouff(?:r(?:ir|e|es|ent|IM|irF|it|irent)|ert(?:e|s|es)?)", "ouffrir"],
  ["ac|con|re|en|recon", "qu(?:er(?:ir|IM|rF)|ier(?:s|t|ent|e)|is|ise|ises|it|irent)", "querir"],
  ["|sur|re", "v(?:i(?:vre|s|t|vent|vIM|vrF|ve)|ecU)", "vivre"],
  ["|pour", "sui(?:t|v(?:re|ent|IM|i|ie|is|ies|it|irent|rF|e))", "suivre"],
  ["|re", "b(?:oi(?:re|s|t|vent|rF)|uvIM)", "boire"],
  ["", "cro(?:i(?:re|s|ent|rF)|yIM)", "croire"],
  ["cr|pl|contr", "ai(?:n(?:dre|s|t|te|ts|tes|drF)|gn(?:ent|IM|it|e))", "aindre"],
  [
    "p|rep|dep|f|t|c|att|et|restr|enfr|astr",
    "ei(?:n(?:dre|s|t|te|ts|tes|drF)|gn(?:ent|IM|it|e))",
    "eindre",
  ],
  ["|re|ad|con|dis|en", "joi(?:n(?:dre|s|t|te|ts|tes|drF)|gn(?:ent|IM|it|e))", "joindre"],
  ["re|dis|ab", "so(?:u(?:dre|s|t|te|tes|drF)|l(?:v(?:ent|IM|e)|U))", "soudre"],
  ["|con", "vain(?:c|cs|cre|cU|qu(?:ent|IM|e|it|irent)|crF)", "vaincre"],
  ["con|in|ex", "clu(?:re|e|s|t|es|ent|IM|rF|se|ses|rent)?", "clure"],
  ["|des|as|res", "ser(?:t|s|v(?:ir|ent|IM|i|ie|is|ies|it|irF|e|es))", "servir"],
  ["|en|re", "dor(?:t|s|m(?:ir|ent|IM|i|it|irF))", "dormir"],
  ["|res|con|pres", "sen(?:t|s|t(?:ir|ent|IM|i|ie|is|ies|it|irF|e))", "sentir"],
  ["|en", "fu(?:ir|it|is|ient|yIM|i|ie|irF)", "fuir"],
  ["|r", "env(?:oy(?:er|e|ee|es|ees|IM|ent|a)|oi(?:e|es|ent|s)?|errF)", "envoyer"],
  ["", "v(?:ais|as|ont|a)|all(?:er|IM|e|ee|es|ees)|irF|aillent", "aller"],
  ["|e|pro", "m(?:eu(?:s|t|vent|ve)|ouv(?:oir|IM|rF)|U)", "mouvoir"],
];

const ENDS: Readonly<Record<string, string>> = {
  IM: "(?:ons|ez|ais|ait|aient|ants?|antes?|ions|iez)",
  F: "(?:ai?|as|ons|ez|ont|ais|ait|aient|ions|iez)",
  U: "u(?:e|s|es|t|rent)?",
};

const FORM = new RegExp(
  `^(?:${FAMILIES.map(([before, forms]) => `(${before})(?:${forms.replace(/IM|F|U/g, (end) => ENDS[end] ?? end)})`).join("|")})$`,
);

/** The root of a form of an irregular verb: « tiendra », « tenue », « tient » are « tenir ». */
export function irregularRoot(folded: string): string | undefined {
  const match = FORM.exec(folded);
  if (match === null) return undefined;
  const family = match.findIndex((before, index) => index > 0 && before !== undefined);
  return `${match[family] ?? ""}${FAMILIES[family - 1]?.[2] ?? ""}`;
}
