import { isTooLong, unsafeCharacter, unsafeName } from "../addresses/address.ts";
import { nameOf } from "../addresses/paths.ts";
import { slug as slugOf } from "../addresses/slug.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import { nearest } from "../desk/nearest.ts";
import type { Place } from "../desk/problem.ts";
import { HEAD_OF_FILE } from "../desk/problem.ts";
import type { Problems } from "../desk/problems.ts";
import { NEAR_AUTHOR, NEAR_SOURCE } from "../desk/rules/names.ts";
import { quoted } from "../desk/text-rule.ts";
import type { Figure } from "../figures/figure.ts";
import type { PictureSurroundings } from "../figures/picture-path.ts";
import type { FigureKey } from "../figures/read-figure.ts";
import { readFigure } from "../figures/read-figure.ts";
import type { Typesetter } from "../french/prose.ts";
import { typesetterFor } from "../french/prose.ts";
import { codeOf } from "../french/stray-characters.ts";
import type { House } from "../house/house.ts";
import type { ArticleFront, Tag } from "./article.ts";
import { aliasAddress, articleAddress } from "./article-address.ts";
import type { FrontMatter } from "./front-matter-schema.ts";
import { formerTagSlug, tagSlug } from "./tags.ts";

/** What surrounds an article while its front matter is read; `path` is its own. */
export interface FrontSurroundings extends PictureSurroundings {
  readonly house: House;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/**
 * Turns valid front matter into what is known of the article: keys become sections, authors and
 * dossiers, texts are typeset, paths are checked. Undefined, with the reasons told, when it has an
 * error.
 */
export function articleFrontOf(
  front: FrontMatter,
  surroundings: FrontSurroundings,
  problems: Problems,
): ArticleFront | undefined {
  const { path, house } = surroundings;
  const { source, embargo, expires, with: agency, checks, key_points, ...asWritten } = front;
  const typeset = typesetterFor(house.site.style, front.lang);
  tellUnsafeName(path, problems);
  const figures = figuresOf(front, typeset, surroundings, problems);
  const aliases = aliasesOf(front, surroundings, problems);
  if (source !== undefined) tellNearSource(source.name, surroundings, problems);
  if (problems.failed) return undefined;
  return withoutUndefined({
    ...asWritten,
    path,
    file: problems.file,
    address: articleAddress(path),
    title: typeset(front.title),
    kicker: front.kicker === undefined ? undefined : typeset(front.kicker),
    standfirst: front.standfirst === undefined ? undefined : typeset(front.standfirst),
    keyPoints: (key_points ?? []).map((point) => typeset(point)),
    authors: authorsOf(front, surroundings, problems),
    source: source && withoutUndefined(source),
    tags: tagsOf(front, typeset, surroundings, problems),
    figures,
    related: front.related ?? [],
    unrelated: front.unrelated ?? [],
    aliases,
    corrections: (front.corrections ?? []).map(({ date, text, major }) =>
      withoutUndefined({ date, text: typeset(text), major }),
    ),
    label: front.label ?? "info",
    agency,
    weight: front.weight ?? 0,
    lang: front.lang ?? "fr",
    draft: front.draft ?? false,
    embargo: embargo?.from,
    expires: expires?.from,
  });
}

function tellUnsafeName(path: string, problems: Problems): void {
  const unsafe = unsafeCharacter(path);
  const name = unsafeName(path);
  if (isTooLong(path)) {
    problems.error(
      HEAD_OF_FILE,
      "le nom de ce fichier, ou d’un de ses dossiers, est trop long pour une adresse",
      "renommez-le en une dizaine de mots",
    );
    return;
  }
  if (unsafe === undefined && name === undefined) return;
  problems.error(
    HEAD_OF_FILE,
    unsafe === undefined
      ? `« ${name} » ne peut pas servir de nom : Windows le refuse, et personne n’y ouvrirait le journal`
      : `le nom de ce fichier contient « ${/\p{C}/u.test(unsafe) ? codeOf(unsafe) : unsafe} », qu’une adresse ne peut pas porter`,
    unsafe === undefined
      ? `renommez-le, par exemple : ${slugOf(name ?? "")}-article`
      : `renommez-le, par exemple : ${slugOf(nameOf(path))}.md`,
  );
}

function figuresOf(
  { figures = [] }: FrontMatter,
  typeset: Typesetter,
  { path, files, placeOf }: FrontSurroundings,
  problems: Problems,
): Figure[] {
  return figures.flatMap((figure, index) => {
    const surroundings = {
      path,
      files,
      typeset,
      placeOf: (key: FigureKey) => placeOf(["figures", index, key]),
    };
    return readFigure(figure, surroundings, problems) ?? [];
  });
}

function aliasesOf(
  { aliases = [] }: FrontMatter,
  { placeOf }: FrontSurroundings,
  problems: Problems,
): string[] {
  return aliases.map((alias, index) => {
    const address = aliasAddress(alias);
    if (address === undefined) tellBadAlias(alias, placeOf(["aliases", index]), problems);
    return address ?? alias;
  });
}

/** An old address that cannot be one, or that the press needs for a page of its own. */
export function tellBadAlias(alias: string, place: Place, problems: Problems): void {
  problems.error(
    place,
    `« ${alias} » ne peut pas être une ancienne adresse de cet article`,
    "écrivez le chemin sur ce site, par exemple : /ancienne/adresse/",
  );
}

function authorsOf(
  { authors = [] }: FrontMatter,
  { house, placeOf }: FrontSurroundings,
  problems: Problems,
): ArticleFront["authors"] {
  return authors.map((name, index) => {
    const known = house.authors.get(name);
    if (known === undefined) tellUnknownAuthor(name, placeOf(["authors", index]), house, problems);
    return known ?? { name };
  });
}

/** A name that looks like a key, and like one that exists, was probably meant as that key. */
function tellUnknownAuthor(
  name: string,
  place: Place,
  { authors }: House,
  problems: Problems,
): void {
  if (!/^[a-z0-9-]+$/.test(name)) {
    const known = new Map([...authors].map(([key, author]) => [author.name, key]));
    problems.check(NEAR_AUTHOR, place, { written: name, known });
    return;
  }
  const meant = nearest(name, authors.keys());
  if (meant === undefined) return;
  problems.warning(
    place,
    `la signature « ${name} » n’est pas dans _data/authors.yaml : elle serait montrée telle quelle`,
    `vouliez-vous écrire « ${meant} » ?`,
  );
}

function tellNearSource(
  written: string,
  { house, placeOf }: FrontSurroundings,
  problems: Problems,
): void {
  const known = new Map([...house.sources.values()].map(({ name }) => [name, name]));
  problems.check(NEAR_SOURCE, () => placeOf(["source"]), { written, known });
}

/** The subjects, each once, as it is written last. */
function tagsOf(
  { tags = [] }: FrontMatter,
  typeset: Typesetter,
  { placeOf }: FrontSurroundings,
  problems: Problems,
): Tag[] {
  const found = tags.flatMap((name, index) => {
    const slug = tagSlug(name);
    if (isTooLong(slug)) {
      problems.error(
        placeOf(["tags", index]),
        `le sujet « ${quoted(name)} » est trop long pour une adresse`,
        "un sujet tient en quelques mots : séparez-les par des virgules s’il y en a plusieurs",
      );
      return [];
    }
    if (slug !== "") {
      const former = formerTagSlug(name);
      return withoutUndefined({ slug, name: typeset(name, "fr").typeset, former });
    }
    problems.error(
      placeOf(["tags", index]),
      `le sujet « ${name} » ne contient ni lettre ni chiffre : il n’aurait pas d’adresse`,
      "écrivez-le en lettres, ou retirez-le",
    );
    return [];
  });
  return [...new Map(found.toReversed().map((tag) => [tag.slug, tag])).values()].toReversed();
}
