import { lookup } from "mrmime";
import { Words } from "../components/Words.tsx";
import { xml } from "../machines/xml.ts";
import type { Illustrated } from "../publication/publication.ts";
import type { Booklet } from "./booklet.ts";
import { bookletArticles } from "./booklet-articles.tsx";
import { epubPackage } from "./epub-package.ts";
import { articleFile, IN_FILES } from "./place-text.ts";
import { treeOf, xhtmlOf, xhtmlPage } from "./xhtml.tsx";

/** What the press lends to an EPUB. */
export interface EpubMaterial {
  readonly publication: Illustrated;
  readonly stylesheet: string;
  /** PNG. */
  readonly cover: Uint8Array;
  /** Pictures by their address on the site. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

const COVER = "images/couverture.png";
const STYLES = "edition.css";

/** The files of an EPUB 3, in order: the first tells what the others are. */
export function epubFiles(
  booklet: Booklet,
  material: EpubMaterial,
): Map<string, string | Uint8Array> {
  const { publication, pictures } = material;
  const title = `${booklet.paper}, ${booklet.title}`;
  const page = (head: string, body: string) => xhtmlPage({ title: head, stylesheet: STYLES, body });
  const articles = bookletArticles(booklet, publication, IN_FILES).map(
    ({ told, xhtml }) =>
      [articleFile(told.number), page(told.article.title.typeset, xhtml)] as const,
  );
  const files = new Map<string, string | Uint8Array>([
    [STYLES, material.stylesheet],
    ["couverture.xhtml", page(title, xhtmlOf(treeOf(<Cover title={title} />)))],
    ["sommaire.xhtml", page(title, xhtmlOf(treeOf(<Contents booklet={booklet} />)))],
    ...articles,
    [COVER, material.cover],
    ...[...pictures].map(([address, bytes]) => [IN_FILES.picture(address), bytes] as const),
  ]);
  const manifest = [...files.keys()].map((file) => ({
    file,
    type: file.endsWith(".xhtml") ? "application/xhtml+xml" : (lookup(file) ?? ""),
  }));
  return new Map<string, string | Uint8Array>([
    ["mimetype", "application/epub+zip"],
    ["META-INF/container.xml", CONTAINER],
    ["EPUB/edition.opf", epubPackage(booklet, { manifest, cover: COVER })],
    ...[...files].map(([file, content]) => [`EPUB/${file}`, content] as const),
  ]);
}

const CONTAINER = xml("container", {
  "@version": "1.0",
  "@xmlns": "urn:oasis:names:tc:opendocument:xmlns:container",
  rootfiles: {
    rootfile: {
      "@full-path": "EPUB/edition.opf",
      "@media-type": "application/oebps-package+xml",
    },
  },
});

/** JSX knows neither. */
const TOC: Record<string, string> = { "epub:type": "toc", role: "doc-toc" };

function Cover({ title }: { readonly title: string }) {
  return (
    <section class="cover" aria-label="Couverture" {...{ "epub:type": "cover" }}>
      <img src={COVER} alt={`Couverture : ${title}`} />
    </section>
  );
}

function Contents({ booklet }: { readonly booklet: Booklet }) {
  const { paper, tagline, title, standfirst, url, parts } = booklet;
  return (
    <>
      <header class="folio">
        <h1>{paper}</h1>
        <p>
          <Words text={title} />
        </p>
        {(standfirst ?? tagline) && <p>{standfirst ?? tagline}</p>}
        <p>
          <a href={url}>{url}</a>
        </p>
      </header>
      <nav aria-labelledby="sommaire" {...TOC}>
        <h2 id="sommaire">Dans cette édition</h2>
        <ol>
          {parts.map((part) =>
            part.title === undefined ? (
              <Links key="" articles={part.articles} />
            ) : (
              <li key={part.title}>
                <span>{part.title}</span>
                <ol>
                  <Links articles={part.articles} />
                </ol>
              </li>
            ),
          )}
        </ol>
      </nav>
    </>
  );
}

function Links({ articles }: Booklet["parts"][number]) {
  return (
    <>
      {articles.map(({ article, number }) => (
        <li key={number}>
          <a href={articleFile(number)}>
            <Words text={article.title.typeset} />
          </a>
        </li>
      ))}
    </>
  );
}
