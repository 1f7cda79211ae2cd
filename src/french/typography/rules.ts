import { ABBREVIATION_RULES } from "./abbreviations.ts";
import { APOSTROPHE_RULES } from "./apostrophes.ts";
import { DASH_RULES } from "./dashes.ts";
import { ELLIPSIS_RULES } from "./ellipses.ts";
import { HOUR_RULE, MEASURE_RULES } from "./measures.ts";
import { NAMED_NUMBER_RULES } from "./named-numbers.ts";
import { NUMBER_RULES } from "./numbers.ts";
import { ORDINAL_RULES } from "./ordinals.ts";
import { PASTED_RULES } from "./pasted.ts";
import { PUNCTUATION_RULES } from "./punctuation.ts";
import { QUOTE_RULES } from "./quotes.ts";
import type { Rule } from "./rule.ts";
import { FOLDING_RULES, SPACE_RULES } from "./spaces.ts";

/**
 * Every rule of the house, in the order in which they are applied. The order matters: single spaces
 * before all that looks at one space, ellipses before quotes (« "... » opens), quotes before apostrophes
 * (`"'` closes twice) and tall punctuation, products before ordinals (« 2x1ère »), names before dashes (« M. » ends no sentence).
 */
export const RULES: readonly Rule[] = [
  ...FOLDING_RULES,
  ...ELLIPSIS_RULES,
  ...SPACE_RULES,
  ...QUOTE_RULES,
  ...PASTED_RULES,
  ...APOSTROPHE_RULES,
  ...PUNCTUATION_RULES,
  ...MEASURE_RULES,
  ...NUMBER_RULES,
  HOUR_RULE,
  ...NAMED_NUMBER_RULES,
  ...ORDINAL_RULES,
  ...ABBREVIATION_RULES,
  ...DASH_RULES,
];
