import { EDITORIAL_RULES } from "../desk/editorial-rules.ts";
import { entry, fault, text } from "../reading/schema-fields.ts";

/** What is written where a reason is wanted: `alt-caption: false` would lift the rule as `true` does. */
const YES_OR_NO = /^(true|false|oui|non|yes|no|on|off|ok|0|1)$/i;

export function isReason(written: string): boolean {
  return !YES_OR_NO.test(written);
}

/** The same for JSON Schema, which has no pattern without case. */
export const REASON = {
  type: "string",
  not: {
    pattern: YES_OR_NO.source.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`),
  },
} as const;

const reasonFor = ({ id: rule, asks, why }: (typeof EDITORIAL_RULES)[number]) =>
  text(rule, "Pourquoi la règle est levée")
    .refine(isReason, {
      error: fault(
        `« ${rule} » attend la raison pour laquelle la règle est levée`,
        `écrivez : ${rule}: "Pourquoi la règle est levée", ou retirez-la de « checks »`,
      ),
    })
    .meta({
      ...REASON,
      title: `${asks.charAt(0).toUpperCase()}${asks.slice(1)}`,
      description: `La raison pour laquelle cette règle est levée : ${asks}. Pourquoi elle est là : ${why}.`,
    })
    .optional();

/** `checks`: the editorial rules that an article lifts, each with its reason. */
export const liftedRules = entry(
  "checks",
  'checks: { alt-caption: "Pourquoi la règle est levée" }',
  Object.fromEntries(EDITORIAL_RULES.map((rule) => [rule.id, reasonFor(rule)])),
);
