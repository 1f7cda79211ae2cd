import type { Filter } from "../search/files/catalogue.ts";
import { MAX_QUERY } from "../search/query/parse-query.ts";
import { byId, element } from "./elements.ts";
import { isReplaced } from "./is-replaced.ts";
import {
  cautionOf,
  countOf,
  NO_WORD,
  PARTLY,
  quoted,
  REPLACED,
  SEARCHING,
  TROUBLE,
} from "./messages.ts";
import { resultItem } from "./result-item.ts";
import type { SearchState } from "./search-state.ts";
import { addressOf, stateOf } from "./search-state.ts";
import type { Outcome, ResultBatch } from "./searcher.ts";
import { Searcher, STEP } from "./searcher.ts";

const form = byId("recherche", HTMLFormElement);
const field = byId("recherche-champ", HTMLInputElement);
const status = byId("recherche-etat", HTMLElement);
const advice = byId("recherche-conseil", HTMLElement);
const tools = byId("recherche-outils", HTMLElement);
const details = byId("recherche-filtrer", HTMLDetailsElement);
const panel = byId("recherche-filtres", HTMLElement);
const sort = byId("recherche-tri", HTMLSelectElement);
const list = byId("resultats", HTMLOListElement);
const ways = byId("recherche-pistes", HTMLElement);
const more = byId("recherche-suite", HTMLButtonElement);

/** How long the reader stops typing before the address follows, in ms. */
const PAUSE = 350;
const title = document.title;

const { index: bundle = "", filters = "", spelling = "" } = form.dataset;

/** What the benchmark asks through. */
export const searcher = new Searcher({ bundle, filters, spelling });

let state = stateOf(location.href);
let turn = 0;
let pause: number | undefined;
let outcome: Outcome | undefined;
let shown = 0;
/** Whether the last word may go on. */
let typing = false;

field.addEventListener("focus", () => void searcher.open().catch(() => {}), { once: true });
field.addEventListener("input", () => {
  state = { ...state, query: field.value, asTyped: false };
  clearTimeout(pause);
  typing = true;
  pause = window.setTimeout(() => history.replaceState(null, "", address()), PAUSE);
  void search();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  go({ query: field.value, asTyped: false });
});
panel.addEventListener("change", () => go({ filters: ticked() }));
sort.addEventListener("change", () => go({ byDate: sort.value === "date" }));
details.addEventListener("toggle", () => {
  if (details.open && outcome?.filtering === undefined) void search();
});
more.addEventListener("click", () => void showMore().catch(() => say(TROUBLE)));
window.addEventListener("popstate", () => fromAddress());
if (history.state?.wasTyping) field.focus();
fromAddress();

/** The address holds the whole state: it can be shared, and the back button works. */
function fromAddress(): void {
  state = stateOf(location.href);
  field.value = state.query;
  sort.value = state.byDate ? "date" : "";
  if (state.filters.size > 0) details.open = true;
  typing = false;
  void search();
}

function go(change: Partial<SearchState>): void {
  clearTimeout(pause);
  typing = false;
  state = { ...state, ...change };
  if (address() !== location.pathname + location.search) history.pushState(null, "", address());
  void search();
}

function address(): string {
  const query = state.query.slice(0, MAX_QUERY);
  return addressOf({ ...state, query }, location.pathname);
}

async function search(): Promise<void> {
  turn += 1;
  const mine = turn;
  const asked = state;
  const typed = asked.query.trim();
  document.title = typed === "" ? title : `${typed.slice(0, 60)}\u00a0: ${title}`;
  if (typed === "") return show(undefined, "");
  const waiting = setTimeout(() => mine === turn && say(SEARCHING), 200);
  try {
    const found = await searcher.search(asked, details.open).finally(() => clearTimeout(waiting)); // or it would take the place of what follows
    if (mine !== turn) return;
    const empty = found.query.terms.length === 0;
    show(empty ? undefined : found, empty ? NO_WORD : countOf(found, typed));
    if (!empty) await advise(found, mine);
  } catch {
    if (mine !== turn) return;
    await searcher.forget(); // the next try starts afresh
    show(undefined, TROUBLE);
    await reloadIfReplaced();
  }
}

/** Another press's scripts took the place of ours: the page begins anew, once, with what the reader asked for. */
async function reloadIfReplaced(): Promise<void> {
  const own = [new URL(import.meta.url).pathname, filters, spelling];
  if (history.state?.wasTyping !== undefined || !(await isReplaced(own))) return;
  say(REPLACED);
  clearTimeout(pause);
  history.replaceState({ wasTyping: document.activeElement === field }, "", address());
  location.reload();
}

function show(found: Outcome | undefined, message: string): void {
  outcome = found;
  shown = found?.first.looked ?? 0;
  list.replaceChildren();
  advice.replaceChildren();
  say(message);
  const answered = found !== undefined && found.answer.ranked.length > 0;
  tools.hidden = !answered && state.filters.size === 0;
  ways.hidden = answered;
  if (found?.filtering !== undefined) {
    const { tools, catalogue } = found.filtering;
    tools.showFilters(panel, tools.choices(found.answer.ranked, state.filters, catalogue));
  }
  if (found === undefined) {
    panel.replaceChildren();
    more.hidden = true;
  } else append(found, found.first);
}

function append({ answer, ranked }: Outcome, { results, lost }: ResultBatch): HTMLLIElement[] {
  const words = answer.corrections.reduce(
    (text, { typed, used }) => text.replace(typed, used),
    state.query.slice(0, MAX_QUERY),
  );
  const items = results.map((result) => resultItem(result, answer.marked, words));
  list.append(...items);
  more.hidden = shown >= ranked.length;
  if (lost > 0) say(`${status.textContent ?? ""} ${PARTLY}`.trim());
  return items;
}

async function showMore(): Promise<void> {
  const current = outcome;
  if (current === undefined) return;
  const next = current.ranked.slice(shown, shown + STEP);
  shown += STEP;
  const found = await searcher.show(current.query, next, false);
  if (current !== outcome) return;
  if (found.lost > 0 && (await searcher.renew())) return search();
  const [first] = append(current, found);
  first?.querySelector("a")?.focus();
}

/** What was not searched as typed, and the ways on. */
async function advise(found: Outcome, mine: number): Promise<void> {
  const { corrections, absent } = found.answer;
  const caution = cautionOf(found, typing);
  if (caution !== "") advice.append(element("p", "", caution));
  if (corrections.length > 0)
    advice.append(way(`Chercher ${quoted(state.query)} tel quel`, { asTyped: true }));
  const [word] = absent;
  if (word === undefined) return;
  const spellings = await searcher.spellings(word).catch(() => []);
  if (mine !== turn) return;
  for (const spelling of spellings)
    advice.append(
      way(`Essayez avec l’orthographe ${quoted(spelling)}`, {
        query: state.query.replace(word, spelling),
        asTyped: false,
      }),
    );
}

function way(label: string, change: Partial<SearchState>): HTMLElement {
  const link = element("a", "way", label);
  link.href = addressOf({ ...state, ...change }, location.pathname);
  link.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    field.value = change.query ?? state.query;
    go(change);
    field.focus();
  });
  return element("p", "", link);
}

function ticked(): Map<Filter, string[]> {
  const found = new Map<Filter, string[]>();
  for (const { name, value } of panel.querySelectorAll<HTMLInputElement>("input:checked")) {
    const filter = name as Filter;
    found.set(filter, [...(found.get(filter) ?? []), value]);
  }
  return found;
}

function say(message: string): void {
  if (status.textContent !== message) status.textContent = message;
}
