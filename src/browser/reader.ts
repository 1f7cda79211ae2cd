import { offerChoice } from "./offer-choice.ts";
import { LETTERS, THEME } from "./reader-choices.ts";
import { watchTables } from "./wide-tables.ts";

/**
 * On every page, and does next to nothing there: offers the looks, fetches the suggestions when a
 * reader touches the search field, marks the words that led to an article, and looks which tables
 * are wider than the screen.
 */
offerChoice(THEME);
offerChoice(LETTERS);

const tag = document.querySelector<HTMLScriptElement>("script[data-suggestions]");

const field = document.querySelector<HTMLInputElement>("#recherche-bandeau");
field?.addEventListener(
  "focus",
  () => {
    // Without suggestions the field still leads to the search.
    void load<typeof import("./suggestions.ts")>("suggestions")
      .then(({ suggest }) => suggest(field, tag?.dataset.index ?? "/pagefind/"))
      .catch(() => {});
  },
  { once: true },
);

const searched = new URLSearchParams(location.search).get("surligner");
if (searched)
  void load<typeof import("./highlight.ts")>("highlight")
    .then(({ highlight }) => highlight(searched))
    .catch(() => {});

watchTables();

function load<Module>(name: "suggestions" | "highlight"): Promise<Module> {
  return import(tag?.dataset[name] ?? "");
}
