import { UNDRAWN_SIGN } from "../../french/drawn-characters.ts";
import type { StrayCharacter } from "../../french/stray-characters.ts";
import { codeOf } from "../../french/stray-characters.ts";
import type { EditorialRule } from "../editorial-rule.ts";
import { enumerate } from "../nearest.ts";
import type { TextRule } from "../text-rule.ts";
import { ofPatterns } from "../text-rule.ts";

/** Told once a line: a page pasted from a PDF file can hold hundreds. */
export const INVISIBLE_CHARACTER = {
  id: "invisible-character",
  level: "warning",
  asks: "un mot n’a que des caractères qui se voient",
  why: "un caractère invisible cache à la recherche le mot où il se trouve ; il est retiré de la page",
  wrong: "Un es\u200Bpace collé d’une autre page.",
  right: "Un espace collé d’une autre page.",
  check: (found) => {
    if (found.length === 0) return undefined;
    const names = [...new Set(found.map(({ name }) => name))];
    const words = [...new Set(found.map(({ word }) => word).filter((word) => word !== ""))];
    const where = words.length === 0 ? "" : ` dans « ${words.slice(0, 4).join(" », « ")} »`;
    const more = words.length > 4 ? " et d’autres mots" : "";
    return {
      message: `${found.length > 1 ? `${found.length} caractères invisibles` : "un caractère invisible"} (${enumerate(names, "et")})${where}${more}, que la page ne garde pas`,
      remedy: "effacez le mot et tapez-le de nouveau, ou collez le texte « sans mise en forme »",
      mends: found.map(({ character }) => ({ written: character, meant: "" })),
    };
  },
} as const satisfies EditorialRule<readonly StrayCharacter[]>;

export const UNDRAWN_CHARACTER = {
  id: "undrawn-character",
  level: "warning",
  asks: "les caractères du journal dessinent chaque signe",
  why: "un signe qu’ils n’ont pas vient d’une autre police du lecteur, plus petit ou de travers, ou n’est qu’un carré",
  wrong: "Une note ☆ sur cinq.",
  right: "Une étoile sur cinq.",
  ...ofPatterns([
    {
      seen: UNDRAWN_SIGN,
      says: ({ text }) => `aucun caractère du journal ne dessine « ${text} » (${codeOf(text)})`,
      write: "ce signe en mots, ou un signe courant (• – → × ✓)",
    },
  ]),
} as const satisfies TextRule;
