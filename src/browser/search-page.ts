import { searchQuery } from "../search/query.ts";
import type { Pagefind, PagefindResult } from "./pagefind.ts";
import { inTime, loadPagefind } from "./pagefind.ts";
import { resultItem } from "./result-item.ts";

/** How many results are shown at a time. */
const SHOWN = 10;

/** How long the reader stops typing before the page searches, in ms. */
const PAUSE = 180;

const page = find("search-page", HTMLElement);
const form = byId("recherche", HTMLFormElement);
const field = byId("recherche-champ", HTMLInputElement);
const state = byId("recherche-etat", HTMLElement);
const list = byId("resultats", HTMLOListElement);
const more = byId("recherche-suite", HTMLButtonElement);

let loading: Promise<Pagefind> | undefined;
let turn = 0;
let pause: number | undefined;
let waiting: PagefindResult[] = [];

field.addEventListener("focus", () => void engine().catch(() => {}), { once: true });
field.addEventListener("input", () => {
  clearTimeout(pause);
  pause = window.setTimeout(() => {
    history.replaceState(null, "", addressOf(field.value));
    void search(field.value);
  }, PAUSE);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(pause);
  if (queryOf(location.href) !== field.value) history.pushState(null, "", addressOf(field.value));
  void search(field.value);
});
more.addEventListener("click", () => void showMore(turn, true));
window.addEventListener("popstate", fromAddress);
fromAddress();

/** The address holds the whole state: it can be shared, and the back button works. */
function fromAddress(): void {
  field.value = queryOf(location.href);
  void search(field.value);
}

async function search(typed: string): Promise<void> {
  turn += 1;
  const mine = turn;
  const query = searchQuery(typed);
  document.title = document.title.replace(
    /^(.* : )?Recherche/,
    query ? `${typed.trim().slice(0, 60)} : Recherche` : "Recherche",
  );
  if (query === "") {
    show([], typed.trim() === "" ? "" : "Écrivez au moins un mot.");
    return;
  }
  say("Recherche en cours…");
  try {
    const { results } = await inTime((await engine()).search(query));
    if (mine !== turn) return;
    show(results, count(results.length, typed.trim()));
    await showMore(mine, false);
  } catch {
    if (mine !== turn) return;
    loading = undefined; // the next try starts afresh
    show(
      [],
      "La recherche ne répond pas. Vérifiez la connexion, puis réessayez ; les rubriques restent ouvertes ci-dessus.",
    );
  }
}

function engine(): Promise<Pagefind> {
  loading ??= loadPagefind(page.dataset.base ?? "/");
  return loading;
}

function show(results: readonly PagefindResult[], message: string): void {
  list.replaceChildren();
  waiting = [...results];
  more.hidden = true;
  say(message);
}

async function showMore(mine: number, moveFocus: boolean): Promise<void> {
  const next = waiting.splice(0, SHOWN);
  const answers = await Promise.allSettled(next.map((result) => inTime(result.data())));
  if (mine !== turn) return;
  const items = answers.flatMap((answer) =>
    answer.status === "fulfilled" ? [resultItem(answer.value)] : [],
  );
  list.append(...items);
  more.hidden = waiting.length === 0;
  if (moveFocus) items[0]?.querySelector("a")?.focus();
  if (items.length < next.length) say("Une partie des résultats n’a pas pu être chargée.");
}

function count(number: number, typed: string): string {
  if (number === 0) return `Aucun article ne répond à « ${typed.slice(0, 120)} ».`;
  return number === 1 ? "1 article" : `${number.toLocaleString("fr-FR")} articles`;
}

function say(message: string): void {
  state.textContent = message;
}

function queryOf(address: string): string {
  return new URL(address).searchParams.get("q") ?? "";
}

function addressOf(typed: string): string {
  return typed === "" ? location.pathname : `${location.pathname}?q=${encodeURIComponent(typed)}`;
}

function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`#${id} is missing from the page`);
  return found;
}

function find<Kind extends HTMLElement>(className: string, kind: new () => Kind): Kind {
  const found = document.querySelector(`.${className}`);
  if (!(found instanceof kind)) throw new Error(`.${className} is missing from the page`);
  return found;
}
