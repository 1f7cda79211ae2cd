import { SPACES } from "./characters.ts";
import { byPattern, type Rule } from "./rule.ts";

const ETC = new RegExp(`(?<!\\p{L})([Ee]tc)[.${SPACES}]?…[….]*`, "gu");

export const ELLIPSIS_RULES: readonly Rule[] = [
  {
    name: "ellipsis",
    example: ["Moi, ça va...", "Moi, ça va…"],
    why: "Trois points ou plus sont un seul signe ; « .../ » est un chemin de fichier.",
    needs: [[".", "."]],
    edits: byPattern(/(?<!\.)\.{3,}(?![./\\])/g, () => "…"),
  },
  {
    name: "etc",
    example: ["la presse, etc...", "la presse, etc."],
    why: "« etc. » dit déjà que la liste continue.",
    needs: ["…"],
    edits: byPattern(ETC, (_found, _index, _text, _style, groups) => `${groups[1] ?? "etc"}.`),
  },
];
