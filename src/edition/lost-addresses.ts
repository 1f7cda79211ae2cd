import { addressKey } from "../addresses/address.ts";
import { nameOf } from "../addresses/paths.ts";
import { slug } from "../addresses/slug.ts";
import type { ArticleFront } from "../article/article.ts";
import { nearest } from "../desk/nearest.ts";
import type { Problem } from "../desk/problem.ts";
import { HEAD_OF_FILE } from "../desk/problem.ts";
import { Problems } from "../desk/problems.ts";
import type { AddressBook } from "../house/address-book.ts";
import { listFolder } from "./lasting-addresses.ts";
import type { EditionOutline } from "./page-kind.ts";
import { allPages, livingPages } from "./page-kinds.ts";

/** What readers had before an edition. */
export interface Before {
  /** Every address that has to live. */
  readonly addresses: readonly string[];
  /** The files of articles that got another name since, without `.md`: the old path, and the new one. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** What an edition says of the addresses that are no longer pages of it. */
export interface After {
  readonly edition: EditionOutline;
  /** Articles that the edition does not show. */
  readonly unseen: readonly ArticleFront[];
  readonly book: AddressBook;
  /** The folder of articles as shown to editors. */
  readonly folder: string;
}

/**
 * Addresses that readers have kept, and at which the new edition has nothing: each is an error that proposes the
 * very line to write, unless the newsroom said that it means it.
 */
export function lostAddresses({ addresses, renamed }: Before, after: After): Problem[] {
  const { edition, unseen, book } = after;
  const pages = new Set([...allPages(edition), ...book.removed].map(({ address }) => address));
  const unknown = addresses.filter((address) => !pages.has(address)); // few, so that few are folded
  if (unknown.length === 0) return [];
  const alive = new Set([...pages].map(addressKey));
  const lost = unknown.filter((address) => !alive.has(addressKey(address)));
  if (lost.length === 0) return [];
  const before = new Set(addresses.map(addressKey));
  const hidden = new Map(
    unseen.flatMap((article) =>
      [article.address, ...article.aliases].map((one) => [addressKey(one), article] as const),
    ),
  );
  const gone = new Set(lost);
  return lost
    .filter((address) => !isBelow(address, gone))
    .flatMap((address) => {
      const article = hidden.get(addressKey(address));
      if (article !== undefined) return tellHidden(address, article);
      const path = pathOf(address);
      if (path === undefined) return tellLostPage(address, before, after);
      const file = `${after.folder}/${path}.md`;
      const heir = heirOf(path, { renamed, before, edition });
      return heir === undefined
        ? tellLostArticle(address, file, book)
        : tellRenamed(address, file, heir);
    });
}

/** The pages of a list that is gone are gone with it. */
function isBelow(address: string, gone: ReadonlySet<string>): boolean {
  const [, folder = "", key = ""] = address.split("/");
  const list = `/${folder}/${key}/`;
  return listFolder(address) !== undefined && address !== list && gone.has(list);
}

function tellHidden(address: string, { file, draft, expires }: ArticleFront): readonly Problem[] {
  const problems = new Problems(file);
  if (draft) {
    problems.error(
      HEAD_OF_FILE,
      `cet article est déjà en ligne : en brouillon, ${address} ne mènerait plus à rien`,
      'retirez la ligne draft ; pour retirer le texte et garder sa page, écrivez : withdrawn: "la raison"',
    );
  } else {
    problems.warning(
      HEAD_OF_FILE,
      expires === undefined
        ? `cet article était en ligne ; sous embargo, ${address} ne mène plus à rien jusque-là`
        : `cet article a expiré : ${address} ne mène plus à rien`,
      'pour garder une page à cette adresse, écrivez : withdrawn: "la raison"',
    );
  }
  return problems.told;
}

/** The article that took the place of another: what Git saw renamed, else a new one of nearly that name. */
function heirOf(
  path: string,
  {
    renamed,
    before,
    edition,
  }: Pick<Before, "renamed"> & {
    readonly before: ReadonlySet<string>;
    readonly edition: EditionOutline;
  },
): ArticleFront | undefined {
  const moved = renamed.get(path);
  const known = edition.articles.find((article) => article.path === moved);
  if (known !== undefined) return known;
  const fresh = edition.articles.filter(({ address }) => !before.has(addressKey(address)));
  const namesOf = ({ path: other, title }: ArticleFront) => [nameOf(other), slug(title.typeset)];
  const meant = nearest(nameOf(path), fresh.flatMap(namesOf));
  return fresh.find((article) => meant !== undefined && namesOf(article).includes(meant));
}

function tellRenamed(address: string, file: string, heir: ArticleFront): readonly Problem[] {
  const problems = new Problems(heir.file);
  problems.error(
    HEAD_OF_FILE,
    `la page ${address} (${file}) n’existe plus : qui la cherche ne trouverait rien`,
    `si cet article est le même, écrivez dans son en-tête : aliases: [${[...heir.aliases, address].join(", ")}]`,
  );
  return problems.told;
}

function tellLostArticle(address: string, file: string, book: AddressBook): readonly Problem[] {
  const problems = new Problems(book.file);
  problems.error(
    HEAD_OF_FILE,
    `la page ${address} n’existe plus : qui la cherche ne trouverait rien`,
    `remettez ${file}, ou l’ancienne adresse qui y menait (withdrawn: "la raison" ne garde qu’un avis) ; ${ifMeant(address, book)}`,
  );
  return problems.told;
}

function tellLostPage(
  address: string,
  before: ReadonlySet<string>,
  { edition, book }: After,
): readonly Problem[] {
  const problems = new Problems(book.file);
  const heir = pageFor(address, before, edition) ?? "/la/nouvelle/adresse/";
  const moves = [...book.moved, { address, to: heir }].map((one) => `${one.address}: ${one.to}`);
  problems.error(
    HEAD_OF_FILE,
    `la page ${address} n’existe plus : qui la cherche ne trouverait rien`,
    `si elle a changé de place, la ligne moved de ce fichier sera : moved: { ${moves.join(", ")} } ; ${ifMeant(address, book)}`,
  );
  return problems.told;
}

function ifMeant(address: string, { removed }: AddressBook): string {
  const all = [...removed.map((one) => one.address), address];
  return `si c’est voulu, la ligne removed de ce fichier sera : removed: [${all.join(", ")}]`;
}

/** A new page of the same folder and nearly that name. */
function pageFor(
  address: string,
  before: ReadonlySet<string>,
  edition: EditionOutline,
): string | undefined {
  const folder = address.slice(0, address.lastIndexOf("/", address.length - 2) + 1);
  const fresh = livingPages(edition)
    .map((page) => page.address)
    .filter((page) => page.startsWith(folder) && page.endsWith("/") && !/\/page\/\d+\/$/.test(page))
    .filter((page) => !before.has(addressKey(page)));
  const name = nearest(nameOf(address), fresh.map(nameOf));
  return fresh.find((page) => nameOf(page) === name);
}

/** The path of the article, without `.md`, that an address is that of. */
export function pathOf(address: string): string | undefined {
  return /^\/articles\/(.+)\/$/.exec(address)?.[1];
}
