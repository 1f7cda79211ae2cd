import { nearest } from "../desk/nearest.ts";
import { fold } from "../french/fold.ts";
import type { House } from "../house/house.ts";
import { unsaidSection } from "./doubts.ts";
import type { Doubt } from "./draft-article.ts";

/** What a name that somebody wrote stands for in this house. */
export interface KnownName {
  /** The key, when it is known under that key or that name. */
  readonly key?: string;
  /** The key that was probably meant, when it is not. */
  readonly meant?: string;
}

/** A section by its key or its title, accents and capitals not counted. */
export function knownSection(written: string, { sections }: House): KnownName {
  return known(
    written,
    [...sections.values()].map(({ key, title }) => [key, title]),
  );
}

/** The section of an article that names one, or none: one that the house has, with what an editor has to look at. */
export function chosenSection(
  written: string | undefined,
  house: House,
): { readonly key: string; readonly doubts: readonly Doubt[] } {
  const unsaid = unsaidSection(house);
  if (written === undefined) return { key: unsaid.key, doubts: [unsaid.doubt] };
  const { key, meant } = knownSection(written, house);
  if (key !== undefined) return { key, doubts: [] };
  const says = `l’original dit « ${written} », que le journal n’a pas`;
  return { key: meant ?? unsaid.key, doubts: [{ key: "section", says }] };
}

/**
 * Which of an article's categories is its section, and those that are left to be its subjects.
 *
 * @param wanted the section that an editor wants for all
 */
export function amongSections(
  categories: readonly string[],
  house: House,
  wanted?: string,
): { readonly named: string | undefined; readonly others: readonly string[] } {
  const known = categories.find((one) => {
    const { key } = knownSection(one, house);
    return key !== undefined && (wanted === undefined || key === wanted);
  });
  return { named: known ?? categories[0], others: categories.filter((one) => one !== known) };
}

/** An author by the key or the name. */
export function knownAuthor(written: string, { authors }: House): KnownName {
  return known(
    written,
    [...authors].map(([key, { name }]) => [key, name]),
  );
}

/** The way the house writes a source that it knows: « FRENCH PRESS TV » is « French Press TV ». */
export function knownSource(written: string, { sources }: House): string | undefined {
  const wanted = fold(written);
  return [...sources.values()].find(({ name }) => fold(name) === wanted)?.name;
}

function known(
  written: string,
  entries: readonly (readonly [key: string, name: string])[],
): KnownName {
  const wanted = fold(written);
  const found = entries.find((names) => names.some((name) => fold(name) === wanted));
  if (found !== undefined) return { key: found[0] };
  const meant = nearest(wanted, entries.flat().map(fold));
  const near = entries.find((names) => names.some((name) => fold(name) === meant));
  return near === undefined ? {} : { meant: near[0] };
}
