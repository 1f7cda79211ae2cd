import type { Filter } from "../search/files/catalogue.ts";
import type { Choice } from "../search/query/narrow.ts";
import { element } from "./elements.ts";

const LEGENDS: Readonly<Record<Filter, string>> = {
  rubrique: "Rubrique",
  annee: "Année",
  auteur: "Auteur",
  sujet: "Sujet",
  images: "Images",
};

/** How many values of one filter are offered; those that are ticked always are. */
const OFFERED = 12;

/** Fills the panel with boxes; what is focused stays focused. */
export function showFilters(
  panel: HTMLElement,
  choices: ReadonlyMap<Filter, readonly Choice[]>,
): void {
  const focused = document.activeElement?.id;
  panel.replaceChildren(
    ...[...choices].flatMap(([filter, values]) => {
      const offered = values.filter(({ ticked }, index) => ticked || index < OFFERED);
      if (offered.length === 0) return [];
      const legend = element("legend", "", LEGENDS[filter]);
      return [
        element("fieldset", "filter", legend, ...offered.map((choice) => box(filter, choice))),
      ];
    }),
  );
  if (focused) document.getElementById(focused)?.focus();
}

function box(filter: Filter, { value, count, ticked }: Choice): HTMLLabelElement {
  const input = element("input");
  input.type = "checkbox";
  input.name = filter;
  input.value = value;
  input.checked = ticked;
  input.id = `filtre-${filter}-${value}`;
  return element(
    "label",
    "",
    input,
    element("span", "", value),
    " ",
    element("span", "filter-count", count.toLocaleString("fr-FR")),
  );
}
