import type { MarkedText } from "../search/query/excerpt.ts";

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = "",
  ...children: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.append(...children);
  return made;
}

/** Text and marks only: nothing in it is ever read as HTML. */
export function runNodes(runs: readonly MarkedText[]): Node[] {
  return runs.map(({ text, marked }) =>
    marked ? element("mark", "", text) : document.createTextNode(text),
  );
}

export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`#${id} is missing from the page`);
  return found;
}
