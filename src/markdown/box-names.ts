/** The boxes that a text may hold, by what is written after `:::`. */
export const BOX_NAMES = [
  "encadre",
  "exergue",
  "galerie",
  "question",
  "chronologie",
  "transcription",
  "graphique",
  "direct",
] as const;

export type BoxName = (typeof BOX_NAMES)[number];
