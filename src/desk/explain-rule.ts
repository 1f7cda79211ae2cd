import type { RuleId } from "./editorial-rules.ts";
import { EDITORIAL_RULES } from "./editorial-rules.ts";
import { nearest } from "./nearest.ts";

/** A rule as an editor reads it who wonders: what it asks, why, what is told, what is not, and how to lift it. */
export function explainRule(id: RuleId): string {
  const rule = EDITORIAL_RULES.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule is called ${id}`);
  const { asks, why, wrong, right, level } = rule;
  const stops = level === "error" ? "une erreur : l’article ne paraît pas" : "un avertissement";
  return [
    `${id} : ${asks}`,
    `Pourquoi : ${why}.`,
    `C’est ${stops}.`,
    ...(wrong === "" ? [] : ["", "Non :", indented(wrong)]),
    "",
    "Oui :",
    indented(right),
    "",
    "Pour la lever dans un article, avec la raison, dans son en-tête :",
    indented(`checks: { ${id}: "Pourquoi la règle est levée ici" }`),
    "",
  ].join("\n");
}

/** The rule of this name, or the one that was probably meant. */
export function ruleNamed(name: string): { id: RuleId } | { meant: string | undefined } {
  const known = EDITORIAL_RULES.find(({ id }) => id === name);
  if (known !== undefined) return { id: known.id };
  return {
    meant: nearest(
      name,
      EDITORIAL_RULES.map(({ id }) => id),
    ),
  };
}

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? "" : `    ${line}`))
    .join("\n");
}
