import type { EditorialRule } from "../editorial-rule.ts";

/** A way to write a subject, beside the one that most articles use. */
export interface WrittenSubject {
  readonly written: string;
  readonly usual: string;
  /** A file that writes it as usual. */
  readonly usualFile: string;
}

/** Two subjects that are probably one, the rarer of the two written here. */
export interface TwinSubject {
  readonly written: string;
  readonly usual: string;
  readonly usualFile: string;
}

export const TAG_TWIN = {
  id: "tag-twin",
  level: "warning",
  asks: "un sujet n’est pas écrit tantôt au singulier, tantôt au pluriel",
  why: "« Énergie » et « Énergies » ont chacun leur page, et chacune n’a que la moitié des articles",
  wrong: "tags: [Énergies] # ailleurs : Énergie",
  right: "tags: [Énergie]",
  check: ({ written, usual, usualFile }) => ({
    message: `le sujet « ${written} » est sans doute « ${usual} », de ${usualFile} : chacun a sa page`,
    remedy: `écrivez : ${usual}, s’il s’agit du même sujet`,
  }),
} as const satisfies EditorialRule<TwinSubject>;

export const TAG_SPELLING = {
  id: "tag-spelling",
  level: "warning",
  asks: "un sujet s’écrit partout de même",
  why: "« Élections » et « Elections » sont un seul sujet, dont la page n’a qu’un nom",
  wrong: "tags: [Elections] # ailleurs : Élections",
  right: "tags: [Élections]",
  check: ({ written, usual, usualFile }) =>
    written === usual
      ? undefined
      : {
          message: `le sujet « ${written} » s’écrit « ${usual} » dans ${usualFile} : c’est un seul sujet`,
          remedy: `écrivez : ${usual}`,
        },
} as const satisfies EditorialRule<WrittenSubject>;
