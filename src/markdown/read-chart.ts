import type { Chart, ChartForm, ChartRow, ChartSeries, ChartValue } from "../article/chart.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import type { Place } from "../desk/problem.ts";
import { readWrittenDate } from "../french/dates/written-date.ts";
import { readWrittenNumber, sameUnit } from "../french/written-number.ts";
import type { BodyContext } from "./context.ts";
import { placeIn } from "./context.ts";
import type { TableRow } from "./table-rows.ts";

/** More lines or columns than that are drawn, and nobody reads them. */
const MANY_ROWS: Readonly<Record<ChartForm, number>> = { barres: 30, courbe: 400 };
const MANY_SERIES = 4;

/**
 * The numbers of a table whose first column names its lines. Undefined, with the reasons told, when a cell
 * cannot be read or nothing can be drawn.
 */
export function chartOf(
  form: ChartForm,
  rows: readonly TableRow[],
  place: Place,
  context: BodyContext,
): Chart | undefined {
  const { problems } = context;
  const [head] = rows.filter((row) => row.head);
  const lines = rows.filter((row) => !row.head && row.cells.some((cell) => cell !== ""));
  const names = (head?.cells ?? []).map((name, column) => ({ name, column })).slice(1);
  const columns = names.filter(({ column }) => lines.some((line) => isNumber(line, column)));
  const fewest = form === "courbe" ? 2 : 1;
  if (lines.length < fewest || columns.length === 0) {
    problems.error(
      place,
      columns.length === 0
        ? "ce tableau n’a aucune colonne de nombres : rien n’y peut être dessiné"
        : "une courbe va d’une ligne du tableau à la suivante : celui-ci n’en a qu’une",
      columns.length === 0
        ? "la première colonne nomme les lignes, les suivantes portent des nombres : | 2021 | 20 694 |"
        : "ajoutez des lignes, ou écrivez : :::graphique barres",
    );
    return undefined;
  }
  tellMany(form, lines.length, columns.length, place, context);
  const read = new ReadCells(context);
  const series = columns.map(
    ({ name, column }): ChartSeries => ({
      name,
      values: lines.map((line) => read.value(line, column)),
    }),
  );
  if (read.failed) return undefined;
  return { form, rows: lines.map(rowOf), series, unit: read.unit };
}

function isNumber({ cells }: TableRow, column: number): boolean {
  const read = readWrittenNumber(cells[column] ?? "");
  return read.kind === "number" || (read.kind === "words" && read.meant !== undefined);
}

function rowOf({ cells: [label = ""] }: TableRow): ChartRow {
  return withoutUndefined({ label, at: readWrittenDate(label)?.from });
}

/** Reads cells one after the other, and holds them to one unit. */
class ReadCells {
  unit = "";
  failed = false;
  private readonly context: BodyContext;

  constructor(context: BodyContext) {
    this.context = context;
  }

  value({ cells, written, map }: TableRow, column: number): ChartValue {
    const { problems } = this.context;
    const cell = cells[column] ?? "";
    const read = readWrittenNumber(cell);
    const place = () => placeIn(this.context, map, written[column] || "|");
    switch (read.kind) {
      case "missing":
        return { written: cell || "–" };
      case "words":
        this.failed = true;
        problems.error(
          place(),
          `« ${written[column] ?? cell} » n’est pas un nombre : le graphique ne peut pas le dessiner`,
          read.meant === undefined
            ? "écrivez un nombre (1 234,5 ; 12,5 % ; −3), ou « n. d. » s’il n’est pas connu"
            : `écrivez : ${read.meant}`,
        );
        return { written: cell };
      case "number":
        if (!sameUnit(this.unit, read.unit)) {
          this.failed = true;
          problems.error(
            place(),
            `ce graphique compte en « ${this.unit} », et ici en « ${read.unit} » : on les comparerait à tort`,
            "gardez une seule unité par graphique, ou faites-en deux",
          );
        }
        this.unit ||= read.unit;
        return { written: cell, number: read.value };
    }
  }
}

function tellMany(
  form: ChartForm,
  lines: number,
  columns: number,
  place: Place,
  { problems }: BodyContext,
): void {
  if (lines > MANY_ROWS[form]) {
    problems.warning(
      place,
      `ce graphique a ${lines} lignes : au-delà de ${MANY_ROWS[form]}, on ne s’y retrouve plus`,
      form === "barres"
        ? "regroupez les moindres sous « Autres », ou écrivez : :::graphique courbe"
        : "gardez une ligne par mois, ou par année",
    );
  }
  if (columns > MANY_SERIES) {
    problems.warning(
      place,
      `ce graphique a ${columns} colonnes de nombres : au-delà de ${MANY_SERIES}, on ne les distingue plus`,
      "faites-en deux graphiques, ou retirez des colonnes",
    );
  }
}
