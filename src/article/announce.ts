import slugify from "@sindresorhus/slugify";
import { aliasAddress, articleAddress, isOwnAddress, unsafeCharacter } from "./addresses.ts";
import type { Announcement, Figure, Tag } from "./article.ts";
import { figureOf } from "./figure.ts";
import type { FrontMatter } from "./front-matter-schema.ts";
import { nearest } from "./nearest.ts";
import type { PictureLore } from "./picture-lore.ts";
import { present } from "./present.ts";
import type { Findings, Place } from "./problem.ts";
import { HEAD_OF_FILE } from "./problem.ts";
import type { Typesetter } from "./prose.ts";
import { typesetterFor } from "./prose.ts";
import type { YamlData } from "./read-yaml.ts";
import type { House } from "./site.ts";
import { tagSlug } from "./tags.ts";

/** What surrounds an article while its front matter is read. */
export interface Surroundings {
  readonly house: House;
  /** Every file under `articles/`. */
  readonly files: ReadonlySet<string>;
  readonly lore: PictureLore;
}

/**
 * Turns valid front matter into the article's announcement: keys become sections, authors and
 * dossiers, texts are typeset, paths are checked.
 *
 * @param path the article's path under `articles/`, without `.md`
 */
export function announce(
  path: string,
  front: FrontMatter,
  data: YamlData,
  { house, files, lore }: Surroundings,
  findings: Findings,
): Announcement | undefined {
  const typeset = typesetterFor(house.site.style, front.lang);
  const unsafe = unsafeCharacter(path);
  if (unsafe !== undefined) {
    findings.error(
      HEAD_OF_FILE,
      `le nom de ce fichier contient « ${unsafe} », qu’une adresse ne peut pas porter`,
      `renommez-le, par exemple : ${slugify(path.split("/").at(-1) ?? "")}.md`,
    );
  }
  const figures = (front.figures ?? []).map((figure, index): Figure | undefined =>
    figureOf(
      figure,
      { path, files, lore, typeset, placeOf: (key) => data.placeOf(["figures", index, key]) },
      findings,
    ),
  );
  const housePages = house.pages.map((page) => page.address);
  const aliases = (front.aliases ?? []).map((alias, index) => {
    const address = aliasAddress(alias);
    if (address === undefined || isOwnAddress(address, housePages)) {
      findings.error(
        data.placeOf(["aliases", index]),
        `« ${alias} » ne peut pas être une ancienne adresse de cet article`,
        "écrivez le chemin sur ce site, par exemple : /ancienne/adresse/",
      );
    }
    return address ?? alias;
  });
  if (findings.failed) return undefined;
  const standfirst = front.standfirst;
  return present({
    path,
    file: findings.file,
    address: articleAddress(path),
    title: typeset(front.title),
    kicker: front.kicker === undefined ? undefined : typeset(front.kicker),
    standfirst: standfirst === undefined ? undefined : typeset(standfirst),
    section: front.section,
    date: front.date,
    updated: front.updated,
    authors: (front.authors ?? []).map((name, index) => {
      tellUnknownAuthor(name, data.placeOf(["authors", index]), house, findings);
      return house.authors.get(name) ?? { name };
    }),
    source: front.source && present(front.source),
    tags: uniqueTags(tagsOf(front.tags ?? [], typeset, data, findings)),
    figures: figures.filter((figure) => figure !== undefined),
    related: front.related ?? [],
    unrelated: front.unrelated ?? [],
    aliases,
    corrections: (front.corrections ?? []).map(({ date, text, major }) =>
      present({ date, text: typeset(text), major }),
    ),
    dossier: front.dossier,
    label: front.label ?? "info",
    dateline: front.dateline,
    agency: front.with,
    translator: front.translator,
    weight: front.weight ?? 0,
    withdrawn: front.withdrawn,
    lang: front.lang ?? "fr",
    draft: front.draft ?? false,
    embargo: front.embargo?.from,
    expires: front.expires?.from,
  });
}

/** A name that looks like a key, and like one that exists, was probably meant as that key. */
function tellUnknownAuthor(
  name: string,
  place: Place,
  { authors }: House,
  findings: Findings,
): void {
  if (authors.has(name) || !/^[a-z0-9-]+$/.test(name)) return;
  const meant = nearest(name, authors.keys());
  if (meant === undefined) return;
  findings.warning(
    place,
    `la signature « ${name} » n’est pas dans _data/authors.yaml : elle serait montrée telle quelle`,
    `vouliez-vous écrire « ${meant} » ?`,
  );
}

function tagsOf(
  names: readonly string[],
  typeset: Typesetter,
  data: YamlData,
  findings: Findings,
): Tag[] {
  return names.flatMap((name, index) => {
    const slug = tagSlug(name);
    if (slug !== "") return { slug, name: typeset(name, "fr").typeset };
    findings.error(
      data.placeOf(["tags", index]),
      `le sujet « ${name} » ne contient ni lettre ni chiffre : il n’aurait pas d’adresse`,
      "écrivez-le en lettres, ou retirez-le",
    );
    return [];
  });
}

function uniqueTags(tags: readonly Tag[]): Tag[] {
  return [...new Map(tags.toReversed().map((tag) => [tag.slug, tag])).values()].toReversed();
}
