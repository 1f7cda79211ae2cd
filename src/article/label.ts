/** What a story is, told to readers when it is not plain news. */
export const LABELS = {
  info: "Info",
  analyse: "Analyse",
  opinion: "Opinion",
  entretien: "Entretien",
  reportage: "Reportage",
  verification: "Vérification",
  publicite: "Contenu publicitaire",
} as const;

export type Label = keyof typeof LABELS;
