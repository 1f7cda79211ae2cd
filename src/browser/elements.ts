import type { MarkedText } from "../search/query/excerpt.ts";
import { raisedRuns } from "../search/query/raised-runs.ts";

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

/** Text, marks and what is raised only: nothing in it is ever read as HTML. */
export function runNodes(runs: readonly MarkedText[]): (Node | string)[] {
  return raisedRuns(runs).flatMap(({ marked, parts }) => {
    const nodes = parts.map(({ text, raised }) => (raised ? element("sup", "", text) : text));
    return marked ? element("mark", "", ...nodes) : nodes;
  });
}

export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`#${id} is missing from the page`);
  return found;
}
