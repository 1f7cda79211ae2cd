import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as fontkit from "fontkit";
import subsetFont from "subset-font";
import { withoutUndefined } from "../../collections/without-undefined.ts";
import { DRAWN_CHARACTERS } from "../../french/drawn-characters.ts";
import type { HouseFace, Site } from "../../house/house.ts";
import { keptOrMade } from "../kept.ts";
import type { Family } from "./fallback-fonts.ts";

/** A font file that readers get. */
export interface FontFile {
  readonly name: string;
  readonly css: string;
  readonly bytes: Uint8Array;
  /** Whether the first lines of every page are set in it. */
  readonly first: boolean;
}

interface Face {
  readonly name: string;
  readonly from: string;
  readonly characters: string;
  readonly features: readonly string[];
  readonly weights: number | { readonly min: number; readonly max: number } | undefined;
  /** Whether the first lines of every page are set in it. */
  readonly first?: true;
  /** The `@font-face` rules that use the file at `url`. */
  readonly css: (url: string) => string;
}

const LETTERS = DRAWN_CHARACTERS.replace(/\P{L}/gu, "");

/** Kerning, ligatures, both kinds of figures; the rest stays behind. */
const TEXT_FEATURES = ["kern", "liga", "ccmp", "locl", "onum", "lnum", "tnum"];
const CAPS_FEATURES = ["kern", "smcp", "c2sc"];

const SANS = "source-sans-pro/WOFF2/VAR/SourceSansVariable-Roman.ttf.woff2";

const REGULAR_TO_BOLD = { min: 400, max: 700 };

/**
 * Small capitals are files of their own, so that a page without any fetches none. In serif they are
 * centuries (« XIXᵉ »), in sans also credits, which hold any name.
 */
const FACES: readonly Face[] = [
  {
    name: "serif",
    from: "source-serif-pro/WOFF2/VAR/SourceSerifVariable-Roman.ttf.woff2",
    characters: DRAWN_CHARACTERS,
    features: TEXT_FEATURES,
    weights: REGULAR_TO_BOLD,
    first: true,
    css: (url) => fontFace("Press Serif", "normal", "400 700", url, "optional"),
  },
  {
    name: "serif-italic",
    from: "source-serif-pro/WOFF2/VAR/SourceSerifVariable-Italic.ttf.woff2",
    characters: DRAWN_CHARACTERS,
    features: TEXT_FEATURES,
    weights: REGULAR_TO_BOLD,
    css: (url) => fontFace("Press Serif", "italic", "400 700", url, "swap"),
  },
  {
    name: "serif-caps",
    from: "source-serif-pro/WOFF2/VAR/SourceSerifVariable-Roman.ttf.woff2",
    characters: "IVXLCDM",
    features: CAPS_FEATURES,
    weights: REGULAR_TO_BOLD,
    css: (url) => fontFace("Press Serif Caps", "normal", "400 700", url, "swap"),
  },
  {
    name: "sans",
    from: SANS,
    characters: DRAWN_CHARACTERS,
    features: TEXT_FEATURES,
    weights: undefined, // limiting this face's axis makes the file larger
    first: true,
    css: (url) =>
      fontFace("Press Sans", "normal", "400 700", url, "optional") +
      // The serif has no narrow no-break space, nor the minus of a power: it borrows the sans's.
      fontFace("Press Serif", "normal", "400 700", url, "optional", "U+202F,U+207B") +
      fontFace("Press Serif", "italic", "400 700", url, "optional", "U+202F,U+207B"),
  },
  {
    name: "sans-caps",
    from: SANS,
    characters: LETTERS,
    features: CAPS_FEATURES,
    weights: 400,
    css: (url) => fontFace("Press Sans Caps", "normal", "400", url, "swap"),
  },
];

/** The faces of a house that are not ours, their files by their path on the disk. */
export type OwnFaces = NonNullable<Site["faces"]>;

/** Subsets the faces of the paper; made files are kept in the cache, by content. */
export async function makeFonts(cache: string, own: OwnFaces = {}): Promise<FontFile[]> {
  const { serif, sans } = own;
  const faces = [
    ...(serif ? await facesOf("serif", "Press Serif", serif) : FACES.filter(isSerif)),
    ...(sans ? await facesOf("sans", "Press Sans", sans) : FACES.filter((face) => !isSerif(face))),
    ...(sans ? [SIGNS] : []),
  ];
  return await Promise.all(faces.map((face) => makeFont(face, cache)));
}

function isSerif({ name }: Face): boolean {
  return name.startsWith("serif");
}

/** What few faces have, and French wants: lent by our sans to a house that does without it. */
const SIGNS: Face = {
  name: "signs",
  from: SANS,
  characters: "\u202f\u207b",
  features: [],
  weights: 400,
  css: (url) =>
    ["Press Serif", "Press Sans"]
      .flatMap((family) => [
        fontFace(family, "normal", "400 700", url, "optional", "U+202F,U+207B"),
        fontFace(family, "italic", "400 700", url, "optional", "U+202F,U+207B"),
      ])
      .join(""),
};

/** The files of a house's own face. Small capitals are drawn by the browser: few faces have them. */
async function facesOf(name: string, family: Family, files: HouseFace): Promise<Face[]> {
  const { regular, bold, italic } = files;
  const face = async (file: string, style: string, of: string): Promise<Face> => {
    const wght = await weightsOf(file);
    const [from, to] = [Math.max(400, wght?.min ?? 400), Math.min(700, wght?.max ?? 400)];
    const weight = of === "bold" ? "600 700" : wght && from < to ? `${from} ${to}` : "400";
    return {
      name: of === "regular" ? name : `${name}-${of}`,
      from: file,
      characters: DRAWN_CHARACTERS,
      features: TEXT_FEATURES,
      weights: wght && (from < to ? { min: from, max: to } : Math.min(wght.max, from)),
      ...(of === "regular" && { first: true as const }),
      css: (url) => fontFace(family, style, weight, url, of === "regular" ? "optional" : "swap"),
    };
  };
  return [
    await face(regular, "normal", "regular"),
    ...(bold === undefined ? [] : [await face(bold, "normal", "bold")]),
    ...(italic === undefined ? [] : [await face(italic, "italic", "italic")]),
  ];
}

/** How heavy a variable face can be; undefined for one of a single weight. */
async function weightsOf(file: string): Promise<{ min: number; max: number } | undefined> {
  const font = fontkit.create(await readFile(file));
  return "variationAxes" in font ? font.variationAxes.wght : undefined;
}

async function makeFont(face: Face, cache: string): Promise<FontFile> {
  const { name, from, characters, features, weights, css, first = false } = face;
  const source = await readFile(createRequire(import.meta.url).resolve(from));
  const recipe = JSON.stringify([characters, features, weights]);
  const id = createHash("sha256").update(source).update(recipe).digest("hex").slice(0, 12);
  const bytes = await keptOrMade(join(cache, `${id}.woff2.kept`), () => {
    const options = withoutUndefined({
      targetFormat: "woff2",
      keepFeatures: features,
      variationAxes: weights === undefined ? undefined : { wght: weights },
    } as const);
    return subsetFont(source, characters, options);
  });
  const file = `${name}.${id}.woff2`;
  return { name: file, css: css(file), bytes, first };
}

/**
 * Text that is there never moves: a face that is fetched ahead is used when it comes in time for the
 * first paint, and at the next page otherwise (`optional`). Few words are set in the others, which
 * come when they can (`swap`).
 */
function fontFace(
  family: string,
  style: string,
  weight: string,
  url: string,
  display: "optional" | "swap",
  range?: string,
): string {
  const limit = range === undefined ? "" : `unicode-range:${range};`;
  return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:${display};${limit}src:url("${url}") format("woff2")}\n`;
}
