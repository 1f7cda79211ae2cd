import { detectLanguage } from "./languages/detect-language.ts";
import { direction } from "./languages/direction.ts";
import { isolated } from "./languages/isolates.ts";
import type { HouseStyle } from "./typography/house-style.ts";
import { typographize } from "./typography/typographize.ts";

/** A text twice: as written, for keys and comparisons; and as readers see it. */
export interface Prose {
  readonly written: string;
  readonly typeset: string;
  /** Set when the text is not in French, the language of every page. */
  readonly lang?: string;
}

/** Sets texts in type for one article: its language, the house style. */
export type Typesetter = (written: string, lang?: string) => Prose;

/**
 * A typesetter for texts that stand in `around`. The language of a text is the one it is given,
 * else the one it surely is in; French typography is applied to French only.
 */
export function typesetterFor(style: HouseStyle, around = "fr"): Typesetter {
  return (written, explicit) => {
    const lang = explicit ?? detectLanguage(written) ?? around;
    if (direction(lang) === "rtl") return { written, typeset: written, lang };
    const set = isolated(written);
    const typeset = lang === "fr" ? typographize(set, style) : set;
    return lang === "fr" ? { written, typeset } : { written, typeset, lang };
  };
}
