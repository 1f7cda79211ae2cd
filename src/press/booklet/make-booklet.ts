import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Booklet } from "../../booklet/booklet.ts";
import { epubFiles } from "../../booklet/epub.tsx";
import { PRINTED_STYLES, printedBooklet, runningHeads } from "../../booklet/printed.tsx";
import type { Edition } from "../../edition/edition.ts";
import type { PictureUse } from "../../figures/picture-use.ts";
import type { Site } from "../../house/house.ts";
import type { PictureSet } from "../../publication/picture-table.ts";
import type { Illustrated } from "../../publication/publication.ts";
import { houseFaces } from "../assets/house-faces.ts";
import { readPalette } from "../assets/make-assets.ts";
import type { FontFile } from "../assets/make-fonts.ts";
import { makeFonts } from "../assets/make-fonts.ts";
import type { FoundChromium } from "../checks/chromium.ts";
import { makePictures } from "../pictures/make-pictures.ts";
import { bundleSheets, sheetAt } from "../theme/theme-sheets.ts";
import type { Workspace } from "../workspace.ts";
import { drawCover } from "./draw-cover.ts";
import { packEpub } from "./pack-epub.ts";
import { articlePages } from "./pdf-pages.ts";
import { printPdf } from "./print-pdf.ts";
import { settlePdf } from "./settle-pdf.ts";

/** The archive that a booklet is made from. */
export interface BookletSource {
  readonly edition: Edition;
  /** Every picture that the archive asks for. */
  readonly pictures: readonly PictureUse[];
  /** Where the files of articles lie, by path under `articles/`. */
  readonly files: ReadonlyMap<string, string>;
}

/** A booklet as the press has its pictures. */
export interface IllustratedBooklet {
  readonly booklet: Booklet;
  readonly publication: Illustrated;
  /** Pictures by their address on the site, in every size. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
}

/** Makes the pictures of a booklet, or takes them from the cache. */
export async function illustrate(
  booklet: Booklet,
  { edition, pictures, files }: BookletSource,
  { cache }: Pick<Workspace, "cache">,
  onPicture: (done: number, total: number) => void = () => {},
): Promise<IllustratedBooklet> {
  const shown = new Set(
    booklet.articles.flatMap(({ figures, body }) => [
      ...figures.flatMap(({ picture }) => picture ?? []),
      ...body.pictures,
    ]),
  );
  const uses = pictures.filter(({ picture }) => shown.has(picture));
  const output = await mkdtemp(join(cache, "edition-"));
  try {
    const made = await makePictures(
      uses,
      files,
      { cache: join(cache, "pictures"), output },
      onPicture,
    );
    const addresses = [...made.pictures.values()].flatMap((set) => [set.fallback, widest(set)]);
    const bytes = new Map<string, Uint8Array>();
    for (const address of new Set(addresses))
      bytes.set(address, await readFile(join(output, address.replace(/^\/images\//, ""))));
    const byPath = new Map(edition.articles.map((article) => [article.path, article]));
    return { booklet, publication: { edition, byPath, pictures: made.pictures }, bytes };
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

/** Sets a booklet for paper; printed twice, since only the first tells on which page an article begins. */
export async function makePdf(
  { booklet, publication, bytes }: IllustratedBooklet,
  { cache, data }: Pick<Workspace, "cache" | "data">,
  chromium: FoundChromium,
): Promise<Uint8Array> {
  const { site } = publication.edition.house;
  const fonts = await bookletFonts(site, { cache, data });
  // A face that comes late is waited for: nobody reads meanwhile.
  const faces = fonts.map(({ css }) => css.replace(/font-display:\w+/g, "font-display:block"));
  const sheet = Buffer.from(await bundleSheets("booklet.css", {})).toString();
  const finest = new Map(
    [...publication.pictures].map(([path, set]) => [path, { ...set, fallback: widest(set) }]),
  );
  const base = site.base.replace(/\/$/, "");
  const printed = await printPdf(
    {
      files: new Map<string, string | Uint8Array>([
        [PRINTED_STYLES, [...faces, sheet, runningHeads(booklet)].join("\n")],
        ...fonts.map(({ name, bytes: font }) => [`/${name}`, font] as const),
        ...[...bytes].map(([address, picture]) => [base + address, picture] as const),
      ]),
      pages: [undefined, articlePages].map(
        (read) => (before) =>
          printedBooklet(
            booklet,
            { ...publication, pictures: finest },
            before && read ? read(before) : new Map(),
          ),
      ),
    },
    chromium,
  );
  return settlePdf(printed, booklet.modified);
}

/** Makes the EPUB of a booklet. */
export async function makeEpub({
  booklet,
  publication,
  bytes,
}: IllustratedBooklet): Promise<Uint8Array> {
  const { pictures, edition } = publication;
  const cover = await drawCover(booklet, await readPalette(edition.house.site));
  const shown = new Set([...pictures.values()].map(({ fallback }) => fallback));
  return packEpub(
    epubFiles(booklet, {
      publication,
      cover,
      stylesheet: await readFile(sheetAt("booklet-epub.css"), "utf8"),
      pictures: new Map([...bytes].filter(([address]) => shown.has(address))),
    }),
  );
}

/** Our faces in files of one weight: a PDF holds what is variable as drawings, and not as a face. */
async function bookletFonts(
  site: Site,
  { cache, data }: Pick<Workspace, "cache" | "data">,
): Promise<FontFile[]> {
  const folder = join(cache, "fonts");
  if (site.faces !== undefined) return makeFonts(folder, houseFaces(site, data));
  const { resolve } = createRequire(import.meta.url);
  const serif = (style: string) =>
    resolve(`source-serif-pro/WOFF2/TTF/SourceSerifPro-${style}.ttf.woff2`);
  const sans = (style: string) =>
    resolve(`source-sans-pro/WOFF2/TTF/SourceSansPro-${style}.ttf.woff2`);
  const fonts = await makeFonts(folder, {
    serif: { regular: serif("Regular"), bold: serif("Semibold"), italic: serif("It") },
    sans: { regular: sans("Regular"), bold: sans("Semibold") },
  });
  return fonts.filter(({ name }) => !name.startsWith("signs.")); // ours have all signs
}

/** Paper has finer dots than screens: the address of the widest file of a picture. */
function widest({ webp, fallback, width }: PictureSet): string {
  const large = webp.at(-1);
  return large !== undefined && large.width >= Math.min(width, 1080) ? large.address : fallback;
}
