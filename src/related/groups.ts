import { compareText } from "../collections/order.ts";
import type { RelatedStories } from "./stories.ts";

/** How the stories of an archive hang together. */
export interface Groups {
  /** Paths of stories that lead to each other, the largest group first. */
  readonly groups: readonly (readonly string[])[];
  /** Paths of stories that lead to nothing and that nothing leads to. */
  readonly orphans: readonly string[];
}

/** A relation between two stories, whichever of them leads to the other. */
export type Relation = readonly [one: string, other: string];

/** Every relation once, in a fixed order. */
export function relationsOf(related: ReadonlyMap<string, RelatedStories>): Relation[] {
  const seen = new Map<string, Relation>();
  for (const [path, { suggestions }] of related) {
    for (const { path: other } of suggestions) {
      const pair: Relation = compareText(path, other) < 0 ? [path, other] : [other, path];
      seen.set(pair.join("\n"), pair);
    }
  }
  return [...seen.values()].toSorted((a, b) => compareText(a.join("\n"), b.join("\n")));
}

/** How many of a story's first suggestions bind it to a group. */
const BINDING = 2;

/**
 * Groups stories that lead to each other: each is among the first two of the other, so that a
 * popular story does not make a single group of the whole archive (connected components, by
 * union-find).
 */
export function groupsOf(related: ReadonlyMap<string, RelatedStories>): Groups {
  const parents = new Map<string, string>();
  const rootOf = (path: string): string => {
    const parent = parents.get(path);
    if (parent === undefined || parent === path) return path;
    const root = rootOf(parent);
    parents.set(path, root);
    return root;
  };
  const leads = (from: string, to: string) =>
    related
      .get(from)
      ?.suggestions.slice(0, BINDING)
      .some(({ path }) => path === to) ?? false;
  const connected = new Set<string>();
  for (const [one, other] of relationsOf(related)) {
    connected.add(one).add(other);
    if (leads(one, other) && leads(other, one)) parents.set(rootOf(other), rootOf(one));
  }
  const groups = new Map<string, string[]>();
  for (const path of [...related.keys()].toSorted(compareText)) {
    const root = rootOf(path);
    groups.set(root, [...(groups.get(root) ?? []), path]);
  }
  return {
    groups: [...groups.values()]
      .filter(({ length }) => length > 1)
      .toSorted((a, b) => b.length - a.length || compareText(a[0] ?? "", b[0] ?? "")),
    orphans: [...related.keys()].filter((path) => !connected.has(path)).toSorted(compareText),
  };
}
