import { SPACES } from "./characters.ts";
import { byPattern, type Rule } from "./rule.ts";

const ETC = new RegExp(`(?<!\\p{L})([Ee]tc)[.${SPACES}]?…[….]*`, "gu");

export const ELLIPSIS_RULES: readonly Rule[] = [
  {
    name: "ellipsis",
    example: ["Moi, ça va...", "Moi, ça va…"],
    why: "Three dots or more are one character; « .../ » is a path.",
    needs: [[".", "."]],
    edits: byPattern(/(?<!\.)\.{3,}(?![./\\])/g, () => "…"),
  },
  {
    name: "etc",
    example: ["la presse, etc...", "la presse, etc."],
    why: "« etc. » already says that the list goes on.",
    needs: ["…"],
    edits: byPattern(ETC, (_found, _index, _text, _style, groups) => `${groups[1] ?? "etc"}.`),
  },
];
