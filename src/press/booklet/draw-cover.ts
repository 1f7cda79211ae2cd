import sharp from "sharp";
import type { Booklet } from "../../booklet/booklet.ts";
import type { Palette } from "../../styles/palette.ts";
import { styledCharacters } from "../cards/draw-card.ts";
import { Faces } from "../cards/faces.ts";
import { fitText } from "../cards/fit-text.ts";
import { SANS, SERIF } from "../cards/make-cards.ts";

/** In px: as shops ask for covers, higher than wide. */
const COVER = { width: 1200, height: 1600 } as const;
const MARGIN = 90;
const WIDTH = COVER.width - 2 * MARGIN;

/** How many headlines the cover has room for. */
const HEADLINES = 4;

/** Draws the cover of an EPUB: the name of the paper, its days, and its first headlines; PNG. */
export async function drawCover(booklet: Booklet, palette: Palette): Promise<Uint8Array> {
  const serif = await Faces.load(SERIF, SANS);
  const sans = await Faces.load(SANS, SERIF);
  const { ink, inkSoft, rule } = palette;
  const set = (text: string, faces: Faces, box: Parameters<typeof fitText>[2]) =>
    fitText(styledCharacters(text, faces) ?? [], faces, box);
  const path = (fill: string, d: string) => `<path fill="${fill}" d="${d}"/>`;
  const line = (y: number, thick: number, fill: string) =>
    path(fill, `M${MARGIN} ${y}h${WIDTH}v${thick}H${MARGIN}z`);
  const drawn: string[] = [];
  const draw = (words: ReturnType<typeof set>, faces: Faces, fill: string, top: number) => {
    words.lines.forEach((one, index) => {
      const baseline = top + words.size * (0.85 + index * LEADING);
      drawn.push(path(fill, faces.outline(one, words.size, MARGIN, baseline)));
    });
    return top + words.lines.length * words.size * LEADING;
  };
  const name = set(booklet.paper, serif, {
    ...{ width: WIDTH, height: 220, leading: LEADING },
    sizes: [220, 190, 160, 130, 100, 80],
  });
  let y = draw(name, serif, ink.day, 150) + 10;
  drawn.push(line(y, 5, ink.day));
  const days = set(booklet.title, sans, {
    ...{ width: WIDTH, height: 110, leading: LEADING },
    sizes: [48, 42, 36],
  });
  y = draw(days, sans, inkSoft.day, y + 36) + 40;
  const headlines = booklet.articles.slice(0, HEADLINES);
  const height = Math.floor((COVER.height - MARGIN - y) / headlines.length) - 60;
  for (const { title } of headlines) {
    drawn.push(line(y, 2, rule.day));
    const headline = set(title.typeset, serif, {
      ...{ width: WIDTH, height, leading: LEADING },
      sizes: [96, 84, 74, 66, 58, 52, 46, 40],
    });
    y = draw(headline, serif, ink.day, y + 30) + 30;
  }
  const { width, height: full } = COVER;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${full}"><path fill="${palette.paper.day}" d="M0 0h${width}v${full}H0z"/>${drawn.join("")}</svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}

const LEADING = 1.14;
