import { foldTitle } from "../../french/fold.ts";
import type { EditorialRule } from "../editorial-rule.ts";
import { nearest } from "../nearest.ts";

/** A name that an article has, and those that the house knows, each with what an editor writes for it. */
export interface WrittenName {
  readonly written: string;
  /** From the known name to its key, or to itself. */
  readonly known: ReadonlyMap<string, string>;
}

/** Shorter, another name is as near by chance: « AFP », « AP ». */
const TELLING = 6;

/** The known name that is the written one with a slip; undefined when it is known, or far from all. */
function meantName({ written, known }: WrittenName): string | undefined {
  if ([...known.values()].includes(written)) return undefined;
  const key = foldTitle(written);
  const same = [...known.keys()].find((name) => foldTitle(name) === key);
  if (same !== undefined) return same;
  if (key.length < TELLING) return undefined;
  const near = nearest(written, known.keys());
  return near !== undefined && differBySlip(key, foldTitle(near)) ? near : undefined;
}

/** Two initials that differ are two people: « Marie Durand », « Maria Durand » are one slip, « Louis » is not. */
function differBySlip(one: string, other: string): boolean {
  const initials = (name: string) => name.replace(/(\S)\S*\s*/g, "$1");
  return initials(one) === initials(other) && Math.abs(one.length - other.length) <= 1;
}

export const NEAR_AUTHOR = {
  id: "near-author",
  level: "warning",
  asks: "une signature connue s’écrit comme dans _data/authors.yaml",
  why: "une lettre de différence, et l’article manque à la page de son auteur",
  wrong: "authors: [La redaction]",
  right: "authors: [redaction]",
  check: (name) => {
    const meant = meantName(name);
    const key = meant === undefined ? undefined : name.known.get(meant);
    return key === undefined
      ? undefined
      : {
          message: `la signature « ${name.written} » ressemble à « ${meant} », de _data/authors.yaml : l’article manquerait à sa page`,
          remedy: `écrivez : ${key}`,
        };
  },
} as const satisfies EditorialRule<WrittenName>;

export const NEAR_SOURCE = {
  id: "near-source",
  level: "warning",
  asks: "une source connue s’écrit comme dans _data/sources.yaml",
  why: "une lettre de différence, et l’article ne dit plus quels droits vont avec sa source",
  wrong: "source: agence france-presse",
  right: "source: Agence France-Presse",
  check: (name) => {
    const meant = meantName(name);
    return meant === undefined
      ? undefined
      : {
          message: `la source « ${name.written} » ressemble à « ${meant} », de _data/sources.yaml : ses droits ne seraient pas dits`,
          remedy: `écrivez : ${meant}`,
        };
  },
} as const satisfies EditorialRule<WrittenName>;
