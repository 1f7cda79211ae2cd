import { addressKey, isTooLong, unsafeCharacter } from "../addresses/address.ts";
import { FOLDERS } from "../addresses/listing-address.ts";
import type { ArticleFront } from "../article/article.ts";
import { nearest } from "../desk/nearest.ts";
import type { Problem } from "../desk/problem.ts";
import { Problems } from "../desk/problems.ts";
import type { AddressBook, MovedAddress } from "../house/address-book.ts";
import type { EditionOutline } from "./page-kind.ts";
import { isReserved, livingPages } from "./page-kinds.ts";

/**
 * Old addresses of `_data/addresses.yaml` that would hide a page, lead nowhere, or lead on: a reader is sent
 * once, to a page that is there.
 *
 * @param unseen articles that the edition does not show: theirs are addresses too
 */
export function addressBookProblems(
  { file, removed, moved }: AddressBook,
  edition: EditionOutline,
  unseen: readonly ArticleFront[],
): readonly Problem[] {
  if (removed.length + moved.length === 0) return [];
  const problems = new Problems(file);
  const pages = new Map(
    livingPages(edition).map(({ address }) => [addressKey(address), address] as const),
  );
  const kept = new Set(unseen.map(({ address }) => addressKey(address)));
  const owners = new Map(
    [...edition.articles, ...unseen].flatMap((article) =>
      article.aliases.map((alias) => [addressKey(alias), article] as const),
    ),
  );
  const next = new Map(moved.map((one) => [addressKey(one.address), one.to]));
  for (const [alias, { address }] of owners) next.set(alias, address);

  for (const { address, place } of removed) {
    const key = addressKey(address);
    if (!pages.has(key) && !next.has(key)) continue;
    problems.error(
      place,
      `« removed » : l’adresse ${address} mène à une page du journal`,
      "retirez cette ligne, ou supprimez la page",
    );
  }
  for (const { address, to, place } of moved) {
    const key = addressKey(address);
    const owner = owners.get(key);
    if (pages.has(key) || kept.has(key)) {
      problems.error(
        place,
        `« moved » : ${address} est l’adresse d’une page du journal, que personne ne verrait plus`,
        "retirez cette ligne, ou donnez une autre adresse à la page",
      );
    } else if (owner !== undefined) {
      problems.error(
        place,
        `« moved » : ${address} est déjà une ancienne adresse de ${owner.file}`,
        "retirez cette ligne, ou retirez cette adresse de « aliases »",
      );
    } else if (
      unsafeCharacter(address) !== undefined ||
      isTooLong(address) ||
      isOfTheForm(address)
    ) {
      problems.error(
        place,
        `« moved » : ${address} ne peut pas être une ancienne adresse`,
        "écrivez celle d’une page que des lecteurs ont pu garder, par exemple : /sujets/ancien/",
      );
    } else if (!pages.has(addressKey(to))) tellAim({ address, to, place }, next, pages, problems);
  }
  return problems.told;
}

/** An address of which the press makes files itself, and no lists. */
function isOfTheForm(address: string): boolean {
  const [, folder = ""] = addressKey(address).split("/");
  return isReserved(address) && !Object.values<string>(FOLDERS).includes(folder);
}

/** What an old address leads to, where that is no page. */
function tellAim(
  { address, to, place }: MovedAddress,
  next: ReadonlyMap<string, string>,
  pages: ReadonlyMap<string, string>,
  problems: Problems,
): void {
  const seen = new Set([addressKey(address)]);
  let end = to;
  for (let on = next.get(addressKey(to)); on !== undefined; on = next.get(addressKey(end))) {
    if (seen.has(addressKey(end))) {
      problems.error(
        place,
        `« moved » : ${address} tourne en rond, par ${to}`,
        "écrivez à droite l’adresse d’une page du journal",
      );
      return;
    }
    seen.add(addressKey(end));
    end = on;
  }
  const page = pages.get(addressKey(end)) ?? nearest(end, pages.values());
  problems.error(
    place,
    end === to
      ? `« moved » : aucune page du journal n’est à l’adresse ${to}`
      : `« moved » : ${address} mène à ${to}, qui mène ailleurs`,
    page === undefined
      ? "écrivez à droite l’adresse d’une page du journal"
      : `écrivez : ${address}: ${page}`,
  );
}
