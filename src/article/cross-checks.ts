import { formatDate } from "../french/dates.ts";
import { addressKey } from "./addresses.ts";
import type { Archive } from "./archive.ts";
import type { Article } from "./article.ts";
import type { Announced } from "./first-reading.ts";
import { nearest } from "./nearest.ts";
import { HEAD_OF_FILE } from "./problem.ts";

/** Two articles at one address, or an alias that hides a page: some server would show only one. */
export function tellCollisions(read: readonly Announced[]): void {
  const owners = new Map<string, Announced>();
  for (const one of read) {
    const key = addressKey(one.announced.address);
    const other = owners.get(key);
    if (other === undefined) owners.set(key, one);
    else {
      one.findings.error(
        HEAD_OF_FILE,
        `cet article aurait la même adresse que ${other.announced.file} : ${one.announced.address}`,
        "renommez l’un des deux fichiers (majuscules et accents composés ne suffisent pas à les distinguer)",
      );
    }
  }
  for (const one of read) {
    for (const [index, alias] of one.announced.aliases.entries()) {
      const other = owners.get(addressKey(alias)) ?? fileAbove(alias, owners);
      if (other === undefined) owners.set(addressKey(alias), one);
      else {
        one.findings.error(
          one.data.placeOf(["aliases", index]),
          `l’ancienne adresse ${alias} est déjà celle de ${other.announced.file}`,
          "retirez-la de « aliases » dans l’un des deux fichiers",
        );
      }
    }
  }
}

/** The owner of an address that is a file, and would have to be a folder for this one to exist. */
function fileAbove(address: string, owners: ReadonlyMap<string, Announced>): Announced | undefined {
  const parts = addressKey(address).split("/");
  for (let length = 2; length < parts.length; length++) {
    const owner = owners.get(parts.slice(0, length).join("/"));
    if (owner !== undefined) return owner;
  }
  return undefined;
}

/** `related` and `unrelated` name articles that exist, and not the article itself. */
export function tellLostPicks({ announced, data, findings }: Announced, archive: Archive): void {
  const picks = { related: announced.related || [], unrelated: announced.unrelated };
  for (const [field, paths] of Object.entries(picks)) {
    for (const [index, path] of paths.entries()) {
      const picked = archive.atPath(path);
      const itself = picked?.path === announced.path;
      if (archive.isSpoilt(path) || (picked !== undefined && !itself)) continue;
      const meant = itself ? undefined : nearest(path, archive.paths);
      findings.error(
        data.placeOf([field, index]),
        itself
          ? `« ${field} » : cet article se désigne lui-même`
          : `« ${field} » : il n’y a pas d’article « ${path} »`,
        meant === undefined
          ? "écrivez le chemin d’un autre article sans .md, par exemple : 2019/autre-article"
          : `écrivez : ${meant}`,
      );
    }
  }
}

/** Dates that are possible and were hardly meant. */
export function tellOddDates({ announced, data, findings }: Announced, now: number): void {
  const { date, updated, embargo, draft, corrections } = announced;
  if (date.from > now && !draft && (embargo === undefined || embargo <= now)) {
    findings.warning(
      data.placeOf(["date"]),
      `cet article est daté de l’avenir (${formatDate(date)}), et publié dès maintenant`,
      `s’il doit attendre, ajoutez une ligne : embargo: ${date.iso}`,
    );
  }
  if (updated !== undefined && updated.until <= date.from) {
    findings.warning(
      data.placeOf(["updated"]),
      "la mise à jour est plus ancienne que l’article : elle n’est pas montrée",
      "corrigez l’une des deux dates, ou retirez « updated »",
    );
  }
  for (const [index, { date: corrected }] of corrections.entries()) {
    const odd =
      corrected.from > now
        ? `cette correction est datée de l’avenir (${formatDate(corrected)}), et montrée dès maintenant`
        : corrected.until <= date.from
          ? `cette correction (${formatDate(corrected)}) est plus ancienne que l’article`
          : undefined;
    if (odd === undefined) continue;
    findings.warning(
      data.placeOf(["corrections", index, "date"]),
      odd,
      "écrivez le jour où la correction a été faite, année d’abord : date: 2026-11-24",
    );
  }
}

/** A link to a place that its article does not have still opens the article, at its head. */
export function tellLostAnchors(articles: readonly Article[], read: readonly Announced[]): void {
  const anchors = new Map(articles.map(({ path, body }) => [path, new Set(body.anchors)]));
  articles.forEach(({ body }, index) => {
    for (const { path, anchor, place } of body.anchorLinks) {
      if (anchors.get(path)?.has(anchor)) continue;
      read[index]?.findings.warning(
        place,
        `l’article ${path} n’a pas d’intertitre « #${anchor} » ; le lien mène au début de l’article`,
        "retirez « #… » du lien, ou écrivez l’ancre d’un intertitre qui existe",
      );
    }
  });
}
