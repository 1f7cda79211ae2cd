import { addressKey } from "../addresses/address.ts";
import type { Article } from "../article/article.ts";
import { tellBadAlias } from "../article/article-front.ts";
import type { ReadFront } from "../article/read-front.ts";
import type { Problem } from "../desk/problem.ts";
import { HEAD_OF_FILE } from "../desk/problem.ts";
import { Problems } from "../desk/problems.ts";
import type { House } from "../house/house.ts";
import type { References } from "../markdown/references.ts";
import { isReserved } from "./page-kinds.ts";

/** Two articles at one address, or an alias that hides a page: some server would show only one. */
export function addressesTaken(read: readonly ReadFront[]): Problem[] {
  const owners = new Map<string, ReadFront>();
  const told: Problem[] = [];
  for (const one of read) {
    const { file, address } = one.front;
    const other = owners.get(addressKey(address));
    if (other === undefined) {
      owners.set(addressKey(address), one);
      continue;
    }
    const problems = new Problems(file);
    problems.error(
      HEAD_OF_FILE,
      `cet article aurait la même adresse que ${other.front.file} : ${address}`,
      "renommez l’un des deux fichiers (majuscules et accents composés ne suffisent pas à les distinguer)",
    );
    told.push(...problems.told);
  }
  for (const one of read) {
    const problems = new Problems(one.front.file);
    for (const [index, alias] of one.front.aliases.entries()) {
      const other = owners.get(addressKey(alias)) ?? fileAbove(alias, owners);
      if (other === undefined) {
        owners.set(addressKey(alias), one);
        continue;
      }
      problems.error(
        one.placeOf(["aliases", index]),
        `l’ancienne adresse ${alias} est déjà celle de ${other.front.file}`,
        "retirez-la de « aliases » dans l’un des deux fichiers",
      );
    }
    told.push(...problems.told);
  }
  return told;
}

/** The owner of an address that is a file, and would have to be a folder for this one to exist. */
function fileAbove(address: string, owners: ReadonlyMap<string, ReadFront>): ReadFront | undefined {
  const parts = addressKey(address).split("/");
  for (let length = 2; length < parts.length; length++) {
    const owner = owners.get(parts.slice(0, length).join("/"));
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** An article or an old address at `…/bilan.csv/`, while another article has the file `bilan.csv` published there. */
export function filesInTheWay(articles: readonly Article[]): Problem[] {
  const files = new Set(
    articles.flatMap(({ body }) => body.attachments.map((file) => addressKey(`/articles/${file}`))),
  );
  if (files.size === 0) return [];
  return articles.flatMap(({ file, address, aliases }) => {
    const problems = new Problems(file);
    for (const one of [address, ...aliases]) {
      const parts = addressKey(one).split("/");
      const taken = parts.some((_, index) => files.has(parts.slice(0, index + 1).join("/")));
      if (!taken) continue;
      problems.error(
        HEAD_OF_FILE,
        `l’adresse ${one} passe par celle d’un fichier que publie un article`,
        one === address
          ? "donnez un autre nom à cet article : celui d’un texte, sans « .csv » ni « .pdf »"
          : "retirez-la de « aliases », ou donnez un autre nom au fichier",
      );
    }
    return problems.told;
  });
}

/** Aliases, and pages of the house, at an address that the press needs for a page of its own. */
export function reservedAddresses(read: readonly ReadFront[], { pages }: House): Problem[] {
  const housePages = new Set(pages.map(({ address }) => address));
  return [
    ...pages.flatMap(({ key, file, address }) => {
      const problems = new Problems(file);
      if (isReserved(address)) {
        problems.error(
          HEAD_OF_FILE,
          `l’adresse ${address} est déjà celle d’une page que le journal fait lui-même`,
          `donnez un autre nom à ce fichier, par exemple : page-${key}.md`,
        );
      }
      return problems.told;
    }),
    ...read.flatMap(({ front: { file, aliases }, placeOf }) => {
      const problems = new Problems(file);
      for (const [index, alias] of aliases.entries()) {
        if (!isReserved(alias) && !housePages.has(addressKey(alias))) continue;
        tellBadAlias(alias, placeOf(["aliases", index]), problems);
      }
      return problems.told;
    }),
  ];
}

/** `related` and `unrelated` name articles that exist, and not the article itself. */
export function lostPicks(
  { front, placeOf }: ReadFront,
  references: References,
): readonly Problem[] {
  const problems = new Problems(front.file);
  const picks = { related: front.related || [], unrelated: front.unrelated };
  for (const [field, paths] of Object.entries(picks)) {
    for (const [index, path] of paths.entries()) {
      const picked = references.article(path);
      const itself = picked?.path === front.path;
      if (references.isUnreadable(path) || (picked !== undefined && !itself)) continue;
      const meant = itself ? undefined : references.nearestPath(path, "");
      problems.error(
        placeOf([field, index]),
        itself
          ? `« ${field} » : cet article se désigne lui-même`
          : `« ${field} » : il n’y a pas d’article « ${path} »`,
        meant === undefined
          ? "écrivez le chemin d’un autre article sans .md, par exemple : 2019/autre-article"
          : `écrivez : ${meant}`,
      );
    }
  }
  return problems.told;
}

/** A link to a place that its article does not have still opens the article, at its head. */
export function lostAnchors(articles: readonly Article[]): Problem[] {
  const anchors = new Map(articles.map(({ path, body }) => [path, new Set(body.anchors)]));
  return articles.flatMap(({ file, body }) => {
    const problems = new Problems(file);
    for (const { path, anchor, place } of body.anchorLinks) {
      if (anchors.get(path)?.has(anchor)) continue;
      problems.warning(
        place,
        `l’article ${path} n’a pas d’intertitre « #${anchor} » ; le lien mène au début de l’article`,
        "retirez « #… » du lien, ou écrivez l’ancre d’un intertitre qui existe",
      );
    }
    return problems.told;
  });
}
