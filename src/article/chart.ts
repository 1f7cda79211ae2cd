/** The forms that the numbers of a table may be drawn in, by what an editor writes after `:::graphique`. */
export const CHART_FORMS = ["barres", "courbe"] as const;

export type ChartForm = (typeof CHART_FORMS)[number];

/** The numbers of a table, to be drawn. Plain data. */
export interface Chart {
  readonly form: ChartForm;
  /** One for each line of the table. */
  readonly rows: readonly ChartRow[];
  /** One for each column of numbers: at least one. */
  readonly series: readonly ChartSeries[];
  /** What is counted, where the cells say it: « % », « € ». */
  readonly unit: string;
}

export interface ChartRow {
  readonly label: string;
  /** When the label is a date, its first instant (ms). */
  readonly at?: number;
}

export interface ChartSeries {
  readonly name: string;
  /** In the order of the rows. */
  readonly values: readonly ChartValue[];
}

export interface ChartValue {
  /** As readers see it: « 12,5 % », « n. d. ». */
  readonly written: string;
  /** Absent where nothing is known. */
  readonly number?: number;
}
