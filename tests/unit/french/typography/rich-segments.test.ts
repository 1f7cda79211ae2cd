import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { richSegments } from "../../../../src/french/typography/rich-segments.ts";

/** Ordinals between ^ ^, centuries between [ ]. */
function shown(text: string): string {
  return richSegments(text)
    .map((segment) => {
      if (segment.kind === "ordinal") return `^${segment.text}^`;
      return segment.kind === "century" ? `[${segment.text}]` : segment.text;
    })
    .join("");
}

const CASES: readonly (readonly [text: string, shown: string])[] = [
  ["", ""],
  ["Aucun ordinal", "Aucun ordinal"],
  ["le 1er mars", "le 1^er^ mars"],
  ["la 1re fois", "la 1^re^ fois"],
  ["les 1ers et les 1res", "les 1^ers^ et les 1^res^"],
  ["le 2e tour", "le 2^e^ tour"],
  ["les 2es", "les 2^es^"],
  ["le 2d, la 2de", "le 2^d^, la 2^de^"],
  ["la 150e fois.", "la 150^e^ fois."],
  ["la IIe République", "la II^e^ République"],
  ["la Ve République", "la V^e^ République"],
  ["François Ier", "François I^er^"],
  ["le XVIe arrondissement", "le XVI^e^ arrondissement"],
  ["le XXIe siècle", "le [XXI]^e^ siècle"],
  ["le XXIe\u00A0siècle", "le [XXI]^e^\u00A0siècle"],
  ["les XIXe et XXe siècles", "les [XIX]^e^ et [XX]^e^ siècles"],
  ["du XIIe au XIVe siècle", "du [XII]^e^ au [XIV]^e^ siècle"],
  ["les XVIIe, XVIIIe et XIXe siècles", "les [XVII]^e^, [XVIII]^e^ et [XIX]^e^ siècles"],
  ["le Ier siècle", "le [I]^er^ siècle"],
  ["a15642e", "a15642e"],
  ["3d, 4de", "3d, 4de"],
  ["1e4", "1e4"],
  ["2em", "2em"],
  ["Le, De, Ce, Me", "Le, De, Ce, Me"],
  ["Vie, Vies", "Vie, Vies"],
  ["https://x.fr/a-2e-b", "https://x.fr/a-2e-b"],
];

describe("richSegments", () => {
  for (const [text, expected] of CASES) {
    it(`${text} → ${expected}`, () => assert.equal(shown(text), expected));
  }
});
