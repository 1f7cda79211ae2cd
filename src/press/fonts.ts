import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

/** A font file that readers get. */
export interface FontFile {
  readonly name: string;
  readonly css: string;
  readonly bytes: Uint8Array;
}

interface Face {
  readonly name: string;
  readonly from: string;
  readonly weights: { readonly min: number; readonly max: number } | undefined;
  /** The `@font-face` rules that use the file at `url`. */
  readonly css: (url: string) => string;
}

/** What French, its borrowed names (Çavuşoğlu, Dvořák) and a newsroom's signs need. */
const CHARACTERS =
  range(0x20, 0x17e) +
  "ȘșȚț\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2020\u2021\u2022\u2026\u202f\u2030\u2032\u2033\u2039\u203a\u2044€№™←→↩−×ᵉ";

/** Kerning, ligatures, small capitals, kinds of figures, superscripts; the rest stays behind. */
const FEATURES = "kern liga ccmp locl mark mkmk smcp c2sc onum lnum tnum pnum sups".split(" ");

const FACES: readonly Face[] = [
  {
    name: "serif",
    from: "source-serif-pro/WOFF2/VAR/SourceSerifVariable-Roman.ttf.woff2",
    weights: { min: 400, max: 700 },
    css: (url) => fontFace("Press Serif", "normal", "400 700", url),
  },
  {
    name: "serif-italic",
    from: "source-serif-pro/WOFF2/VAR/SourceSerifVariable-Italic.ttf.woff2",
    weights: { min: 400, max: 700 },
    css: (url) => fontFace("Press Serif", "italic", "400 700", url),
  },
  {
    name: "sans",
    from: "source-sans-pro/WOFF2/VAR/SourceSansVariable-Roman.ttf.woff2",
    weights: undefined, // limiting this face's axis makes the file larger
    css: (url) =>
      fontFace("Press Sans", "normal", "400 700", url) +
      // The serif has no narrow no-break space: it borrows the sans's.
      fontFace("Press Serif", "normal", "400 700", url, "U+202F") +
      fontFace("Press Serif", "italic", "400 700", url, "U+202F"),
  },
];

/** Subsets the faces of the paper; made files are kept in the cache, by content. */
export async function makeFonts(cache: string): Promise<FontFile[]> {
  await mkdir(cache, { recursive: true });
  return await Promise.all(FACES.map((face) => makeFont(face, cache)));
}

async function makeFont({ name, from, weights, css }: Face, cache: string): Promise<FontFile> {
  const source = await readFile(createRequire(import.meta.url).resolve(from));
  const recipe = JSON.stringify([CHARACTERS, FEATURES, weights]);
  const id = createHash("sha256").update(source).update(recipe).digest("hex").slice(0, 12);
  const kept = join(cache, `${id}.woff2`);
  const bytes = await readFile(kept).catch(async () => {
    const axes = weights === undefined ? {} : { variationAxes: { wght: weights } };
    const made = await subsetFont(source, CHARACTERS, {
      targetFormat: "woff2",
      keepFeatures: FEATURES,
      ...axes,
    });
    await writeFile(`${kept}.making`, made);
    await rename(`${kept}.making`, kept); // whole or not there
    return made;
  });
  const file = `${name}.${id}.woff2`;
  return { name: file, css: css(file), bytes };
}

function fontFace(
  family: string,
  style: string,
  weight: string,
  url: string,
  range?: string,
): string {
  const limit = range === undefined ? "" : `unicode-range:${range};`;
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:swap;${limit}src:url("${url}") format("woff2")}\n`;
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}
