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

/** What is said of live coverage; undefined of anything else. */
export function liveMark(live: boolean | undefined): string | undefined {
  return live === undefined ? undefined : live ? "Direct" : "Direct terminé";
}

export type Label = keyof typeof LABELS;
