import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import type { Article } from "../../article/article.ts";
import { LABELS } from "../../article/label.ts";
import { withoutUndefined } from "../../collections/without-undefined.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Figure } from "../../figures/figure.ts";
import { withoutIsolates } from "../../french/languages/isolates.ts";
import type { PictureSet, PictureTable } from "../../publication/picture-table.ts";
import type { SocialCard, SocialCards } from "../../publication/social-card.ts";
import type { Palette } from "../../styles/palette.ts";
import { groundsOf } from "../../styles/palette.ts";
import { legible } from "../../styles/section-colours.ts";
import { keptOrMade } from "../kept.ts";
import { onAllCores } from "../on-all-cores.ts";
import type { PictureFolders } from "../pictures/make-pictures.ts";
import type { CardStyle } from "./draw-card.ts";
import { articleCard, CARD, PICTURE, paperCard } from "./draw-card.ts";
import { Faces } from "./faces.ts";

/** Part of every card's name: changed with the way cards are drawn, it draws them again. */
const RECIPE = "4";

export const SERIF = "source-serif-pro/TTF/SourceSerifPro-Semibold.ttf";
export const SANS = "source-sans-pro/TTF/SourceSansPro-Semibold.ttf";

/** A picture that must be blown up more than this is not shown. */
const LARGEST_SCALE = 1.5;

/** Tried in turn, until a card weighs little enough for networks to fetch it. */
const QUALITIES = [80, 66, 52];
const MOST_BYTES = 100_000;

/** What cards are made from. */
export interface CardMaterial {
  readonly edition: Pick<Edition, "articles" | "house">;
  readonly pictures: PictureTable;
  readonly palette: Palette;
}

interface Drawing {
  /** What the card is made of: the same, and it is not drawn again. */
  readonly of: readonly unknown[];
  readonly svg: () => string;
  readonly picture?: { readonly set: PictureSet; readonly figure: Figure };
}

/**
 * Draws the social card of each article and that of the paper; those in the cache are not drawn
 * again. Words are outlines of the paper's own faces: no font of the machine is used.
 *
 * @param images `images/` of the candidate, where the pictures are already
 */
export async function makeCards(
  { edition: { articles, house }, pictures, palette }: CardMaterial,
  { cache, output: images, last }: PictureFolders,
  onCard: (done: number, total: number) => void,
): Promise<SocialCards> {
  await mkdir(cache, { recursive: true });
  await mkdir(join(images, "cartes"), { recursive: true });
  const faces = { serif: await Faces.load(SERIF, SANS), sans: await Faces.load(SANS, SERIF) };
  const { name, tagline } = house.site;
  const shown = articles.filter(({ withdrawn }) => withdrawn === undefined);
  const cards = new Map<string, SocialCard>();
  const style = { faces, palette, recipe: recipeOf(faces, palette) };
  const put = (drawing: Drawing) =>
    putCard(drawing, style, { cache, output: images, ...(last && { last }) });
  await onAllCores(shown, async (article) => {
    cards.set(article.path, await put(drawingOf(article, name, pictures, style)));
    onCard(cards.size, shown.length);
  });
  const svg = () => paperCard(name, tagline, style);
  return { articles: cards, paper: await put({ of: [name, tagline], svg }) };
}

function drawingOf(
  article: Article,
  name: string,
  pictures: PictureTable,
  style: CardStyle,
): Drawing {
  const { section, label, title } = article;
  const { palette } = style;
  const picture = leadOf(article, pictures);
  const words = {
    name,
    kicker: label === "info" ? section.title : `${LABELS[label]} · ${section.title}`,
    colour: legible(section.accent ?? palette.section.day, groundsOf(palette, "day")),
    headline: withoutIsolates(title.typeset),
    pictured: picture !== undefined,
  };
  return withoutUndefined({
    of: [words, picture?.set.webp, picture?.figure.focus, picture?.figure.uncut],
    svg: () => articleCard(words, style),
    picture,
  });
}

/** What all cards are made of, as the beginning of a list in JSON: written once, not for each of them. */
function recipeOf({ serif, sans }: CardStyle["faces"], palette: Palette): string {
  return JSON.stringify([RECIPE, serif.id, sans.id, palette]).replace(/\]$/, ",");
}

/** The first picture at the head of an article that is large enough. */
function leadOf({ figures }: Article, pictures: PictureTable): Drawing["picture"] {
  for (const figure of figures) {
    const set = figure.picture === undefined ? undefined : pictures.get(figure.picture);
    if (set !== undefined && scaleOf(set) <= LARGEST_SCALE) return { set, figure };
  }
  return undefined;
}

async function putCard(
  { of, svg, picture }: Drawing,
  { recipe, palette }: CardStyle & { readonly recipe: string },
  { cache, output: images, last }: PictureFolders,
): Promise<SocialCard> {
  const id = createHash("sha256")
    .update(`${recipe}${JSON.stringify(of)}]`)
    .digest("hex")
    .slice(0, 16);
  // Flat colours weigh less in PNG, photographs in JPEG.
  const { extension, type } = picture
    ? ({ extension: "jpg", type: "image/jpeg" } as const)
    : ({ extension: "png", type: "image/png" } as const);
  const file = `${id}.${extension}`;
  const card = { address: `/images/cartes/${file}`, type, ...CARD };
  if (last?.take(`images/cartes/${file}`, id)) return card;
  const bytes = await keptOrMade(join(cache, `${file}.kept`), () =>
    draw(svg(), picture, images, palette.paper.day),
  );
  await writeFile(join(images, "cartes", file), bytes);
  last?.wrote(`images/cartes/${file}`, id);
  return card;
}

async function draw(
  svg: string,
  picture: Drawing["picture"],
  images: string,
  paper: string,
): Promise<Buffer> {
  const card = sharp(Buffer.from(svg)).removeAlpha();
  if (picture === undefined) {
    // A palette of so few colours would save a few kilobytes, at four times the cost of the drawing.
    return await card.png({ compressionLevel: 3 }).toBuffer();
  }
  const { left, top } = PICTURE;
  const placed = picture.figure.uncut ? inside : cropped;
  const pixels = await card
    .composite([{ ...(await placed(picture, images, paper)), left, top }])
    .raw()
    .toBuffer({ resolveWithObject: true });
  let bytes: Buffer = pixels.data;
  for (const quality of QUALITIES) {
    bytes = await sharp(pixels.data, { raw: pixels.info }).jpeg({ quality }).toBuffer();
    if (bytes.length <= MOST_BYTES) break;
  }
  return bytes;
}

/** A drawing with words, whole in the middle of its place. */
async function inside(
  { set }: NonNullable<Drawing["picture"]>,
  images: string,
  paper: string,
): Promise<{ input: Buffer; raw: sharp.OutputInfo }> {
  const source = set.webp.findLast((made) => made.width <= 1080) ?? set.webp[0];
  if (source === undefined) throw new Error("a picture without any file");
  const { width, height } = PICTURE;
  const { data, info } = await sharp(join(images, source.address.replace("/images/", "")))
    .flatten({ background: paper })
    .resize({ width, height, fit: "contain", background: set.tone ?? paper })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { input: data, raw: info };
}

/** The picture cut to its place around what must stay in view, as CSS's `object-position` would. */
async function cropped(
  { set, figure: { focus = [0.5, 0.5] } }: NonNullable<Drawing["picture"]>,
  images: string,
  paper: string,
): Promise<{ input: Buffer; raw: sharp.OutputInfo }> {
  const scale = scaleOf(set);
  const width = Math.max(PICTURE.width, Math.round(set.width * scale));
  const height = Math.max(PICTURE.height, Math.round(set.height * scale));
  const source = set.webp.find((made) => made.width >= width) ?? set.webp.at(-1);
  if (source === undefined) throw new Error("a picture without any file");
  const { data, info } = await sharp(join(images, source.address.replace("/images/", "")))
    .resize({ width, height, fit: "fill" })
    .extract({
      left: Math.round((width - PICTURE.width) * focus[0]),
      top: Math.round((height - PICTURE.height) * focus[1]),
      width: PICTURE.width,
      height: PICTURE.height,
    })
    .flatten({ background: paper })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { input: data, raw: info };
}

function scaleOf({ width, height }: PictureSet): number {
  return Math.max(PICTURE.width / width, PICTURE.height / height);
}
