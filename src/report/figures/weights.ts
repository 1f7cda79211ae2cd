import { outputFile } from "../../addresses/address.ts";
import { grouped } from "../../collections/grouped.ts";
import { compareText } from "../../collections/order.ts";
import type { EditionOutline } from "../../edition/page-kind.ts";
import { PAGE_KINDS } from "../../edition/page-kinds.ts";
import { medianOf } from "./quantile.ts";

/** A file of the publication. */
export interface PublishedFile {
  /** Its path there, with `/`. */
  readonly path: string;
  readonly bytes: number;
}

/** Files of one kind. */
export interface KindWeight {
  readonly kind: string;
  readonly files: number;
  readonly bytes: number;
  readonly median: number;
  readonly heaviest: number;
}

export interface WeightFigures {
  readonly bytes: number;
  /** HTML by the kind of page, the heaviest kind first. */
  readonly pages: readonly KindWeight[];
  readonly heaviest: readonly PublishedFile[];
  /** By the format of pictures, then what is no page. */
  readonly others: readonly KindWeight[];
  readonly heaviestPictures: readonly PublishedFile[];
}

/** How many of the heaviest are named. */
const NAMED = 10;

/** What kinds of pages are called in French; a test holds that none is missing. */
const KIND_NAMES: Readonly<Record<string, string>> = {
  front: "Une",
  article: "Articles",
  section: "Rubriques",
  dossier: "Dossiers",
  "dossier-order": "Dossiers dans l’ordre",
  author: "Auteurs",
  subject: "Sujets",
  month: "Mois",
  search: "Recherche",
  live: "En continu",
  archives: "Archives",
  year: "Années",
  feeds: "Flux",
  house: "Pages du journal",
  corrections: "Corrections",
  rights: "Droits",
  "not-found": "Page introuvable",
  alias: "Anciennes adresses",
};
const OTHER_PAGES = "Autres pages";

/** Of the files of a publication, what weighs how much. */
export function weightFigures(
  files: readonly PublishedFile[],
  edition: EditionOutline,
): WeightFigures {
  const kinds = kindsByFile(edition);
  const pages = files.filter(({ path }) => isPage(path));
  const pictures = files.filter(({ path }) => path.startsWith("images/"));
  return {
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    pages: weigh(pages, ({ path }) => kinds.get(path) ?? OTHER_PAGES),
    heaviest: heaviestOf(pages),
    others: weigh(
      files.filter(({ path }) => !isPage(path)),
      ({ path }) => otherKind(path),
    ),
    heaviestPictures: heaviestOf(pictures),
  };
}

function isPage(path: string): boolean {
  return path.endsWith(".html") && !path.startsWith("pagefind/");
}

/** What each page of an edition is called, by its file. */
export function kindsByFile(edition: EditionOutline): ReadonlyMap<string, string> {
  return new Map(
    PAGE_KINDS.flatMap((kind) =>
      kind
        .pages(edition)
        .map(({ address }) => [outputFile(address), KIND_NAMES[kind.name] ?? kind.name] as const),
    ),
  );
}

function otherKind(path: string): string {
  const format = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  if (path.startsWith("images/cartes/")) return "Cartes pour les réseaux";
  if (path.startsWith("images/"))
    return `Images ${format === "webp" ? "WebP" : format.toUpperCase()}`;
  if (path.startsWith("pagefind/")) return "Index de recherche";
  if (path.startsWith("articles/")) return "Films, sons et documents";
  if (format === "woff2") return "Polices";
  if (path.startsWith("assets/")) return "Styles, scripts et icônes";
  if (/(^|\/)feed\.(xml|json)$/.test(path)) return "Flux";
  return "Autres fichiers";
}

function weigh(
  files: readonly PublishedFile[],
  kindOf: (file: PublishedFile) => string,
): KindWeight[] {
  return [...grouped(files, (file) => [kindOf(file)])]
    .map(([kind, list]) => {
      const weights = list.map(({ bytes }) => bytes);
      return {
        kind,
        files: list.length,
        bytes: weights.reduce((a, b) => a + b, 0),
        median: medianOf(weights),
        heaviest: weights.reduce((a, b) => Math.max(a, b), 0),
      };
    })
    .toSorted((a, b) => b.bytes - a.bytes || compareText(a.kind, b.kind));
}

function heaviestOf(files: readonly PublishedFile[]): PublishedFile[] {
  return files.toSorted((a, b) => b.bytes - a.bytes || compareText(a.path, b.path)).slice(0, NAMED);
}
