import type { EditorialRule } from "../editorial-rule.ts";

/** A way to write a subject, beside the one that most articles use. */
export interface WrittenSubject {
  readonly written: string;
  readonly usual: string;
  /** A file that writes it as usual. */
  readonly usualFile: string;
}

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
