import { xml } from "../machines/xml.ts";
import type { Booklet } from "./booklet.ts";

interface PackedFile {
  readonly file: string;
  readonly type: string;
}

interface Packed {
  readonly manifest: readonly PackedFile[];
  /** The picture of the cover, one of the files. */
  readonly cover: string;
}

/** The package document of an EPUB: what it is, its files, and the order in which they are read. */
export function epubPackage(booklet: Booklet, { manifest, cover }: Packed): string {
  const { name, paper, title, url, articles } = booklet;
  const idOf = ({ file }: PackedFile) =>
    file.replace(/[^\w-]/g, "_").replace(/^(?![A-Za-z_])/, "_");
  const property = (name: string, value: string) => ({ "@property": name, "#text": value });
  const authors = [...new Set(articles.flatMap((one) => one.authors.map((author) => author.name)))];
  return xml("package", {
    "@xmlns": "http://www.idpf.org/2007/opf",
    "@version": "3.0",
    "@unique-identifier": "id",
    "@xml:lang": "fr",
    metadata: {
      "@xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "dc:identifier": { "@id": "id", "#text": `${url}editions/${name}` },
      "dc:title": `${paper}, ${title}`,
      "dc:language": ["fr", ...new Set(articles.map(({ lang }) => lang))].filter(
        (lang, index, all) => all.indexOf(lang) === index,
      ),
      "dc:creator": authors.length === 0 ? [paper] : authors,
      "dc:publisher": paper,
      "dc:date": new Date(booklet.modified).toISOString().slice(0, 10),
      meta: [
        property("dcterms:modified", `${new Date(booklet.modified).toISOString().slice(0, 19)}Z`),
        ...ACCESSIBILITY.map(([name, value]) => property(`schema:${name}`, value)),
      ],
    },
    manifest: {
      item: manifest.map((packed) => ({
        "@id": idOf(packed),
        "@href": packed.file,
        "@media-type": packed.type,
        "@properties":
          packed.file === cover
            ? "cover-image"
            : packed.file === "sommaire.xhtml"
              ? "nav"
              : undefined,
      })),
    },
    spine: {
      itemref: manifest
        .filter(({ type }) => type === "application/xhtml+xml")
        .map((packed) => ({ "@idref": idOf(packed) })),
    },
  });
}

/** What shops and libraries tell readers who cannot see, or not all (EPUB Accessibility 1.1). */
const ACCESSIBILITY: readonly (readonly [name: string, value: string])[] = [
  ["accessMode", "textual"],
  ["accessMode", "visual"],
  ["accessModeSufficient", "textual,visual"],
  ["accessModeSufficient", "textual"],
  ["accessibilityFeature", "alternativeText"],
  ["accessibilityFeature", "displayTransformability"],
  ["accessibilityFeature", "readingOrder"],
  ["accessibilityFeature", "structuralNavigation"],
  ["accessibilityFeature", "tableOfContents"],
  ["accessibilityHazard", "none"],
  [
    "accessibilitySummary",
    "Le texte se lit et s’écoute dans l’ordre des articles ; les images qui informent ont un texte de remplacement.",
  ],
];
