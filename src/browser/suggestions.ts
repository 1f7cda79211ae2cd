import type { Destinations, Suggestion } from "../search/query/suggestions.ts";
import { KINDS, suggestionsFor } from "../search/query/suggestions.ts";
import { element } from "./elements.ts";

/** Offers headlines, subjects and authors under a search field, as a combobox. */
export async function suggest(field: HTMLInputElement, bundle: string): Promise<void> {
  const response = await fetch(`${bundle}suggestions.json`, { cache: "no-cache" });
  if (!response.ok) return;
  const places: Destinations = await response.json();
  const list = element("ul", "suggestions");
  list.id = "recherche-suggestions";
  list.role = "listbox";
  list.ariaLabel = "Suggestions";
  list.hidden = true;
  field.form?.append(list);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-expanded", "false");
  let chosen = -1;

  const close = (): void => {
    chosen = -1;
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };
  const offer = (): void => {
    close();
    const found = suggestionsFor(field.value, places);
    list.replaceChildren(...found.map(option));
    list.hidden = found.length === 0;
    field.setAttribute("aria-expanded", String(found.length > 0));
  };
  const choose = (next: number): void => {
    const options = [...list.children];
    if (options.length === 0) return;
    chosen = (next + options.length) % options.length;
    options.forEach((one, index) => {
      one.ariaSelected = String(index === chosen);
    });
    const current = options[chosen];
    if (current === undefined) return;
    field.setAttribute("aria-activedescendant", current.id);
    current.scrollIntoView({ block: "nearest" });
  };

  field.addEventListener("input", offer);
  field.addEventListener("blur", () => setTimeout(close, 150));
  field.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen < 0 ? -1 : chosen - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && chosen >= 0) follow(list.children[chosen]);
    else return;
    event.preventDefault();
  });
  // The field keeps the focus, so that the list does not close before the click.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    if (target instanceof Element) follow(target.closest("li") ?? undefined);
  });
  if (field.value !== "") offer();
}

function option({ kind, label, address }: Suggestion, index: number): HTMLLIElement {
  const item = element("li", "", element("span", "suggestion-kind", KINDS[kind]), " ", label);
  item.role = "option";
  item.id = `suggestion-${index}`;
  item.ariaSelected = "false";
  item.dataset.address = address;
  return item;
}

function follow(item: Element | undefined): void {
  if (item instanceof HTMLElement && item.dataset.address) location.assign(item.dataset.address);
}
