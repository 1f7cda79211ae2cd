import type { StrayCharacter } from "../../french/stray-characters.ts";
import type { EditorialRule } from "../editorial-rule.ts";
import { enumerate } from "../nearest.ts";

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
