import type { Chart } from "../../article/chart.ts";
import { BarChart } from "./BarChart.tsx";
import { LineChart } from "./LineChart.tsx";

/**
 * The drawing of a table. It says nothing that the table does not: who listens to the page is read the table.
 * Words keep their size at any width, for nothing of it is a scaled picture.
 */
export function ChartDrawing({ chart }: { readonly chart: Chart }) {
  const [only, second] = chart.series;
  return (
    <div class="chart-drawing" aria-hidden="true">
      {only !== undefined && second === undefined && only.name !== "" && (
        <p class="chart-measure">{only.name}</p>
      )}
      {chart.form === "barres" ? <BarChart chart={chart} /> : <LineChart chart={chart} />}
    </div>
  );
}
