import { richSegments } from "../../french/typography/rich-segments.ts";
import type { Faces, Sort } from "./faces.ts";
import { fitText } from "./fit-text.ts";

/** What social networks ask for (Open Graph), in px. */
export const CARD = { width: 1200, height: 630 } as const;

/** Where the picture stands: the right of the card, from edge to edge. */
export const PICTURE = { left: 660, top: 0, width: 540, height: 630 } as const;

/** The light theme of tokens.css: networks do not say which theme their readers have. */
const COLOURS = { paper: "#faf7f2", ink: "#1c1a17", soft: "#5c5750", rule: "#d9d3c9" };

const MARGIN = 56;

export interface CardFaces {
  readonly serif: Faces;
  readonly sans: Faces;
}

export interface CardWords {
  readonly name: string;
  readonly kicker: string;
  /** Of the section, legible on paper. */
  readonly colour: string;
  readonly headline: string;
  /** Whether there is a picture to leave room for. */
  readonly pictured: boolean;
}

/** The card of an article: rule, section, headline, and the paper's name under a hairline. */
export function articleCard(words: CardWords, { serif, sans }: CardFaces): string {
  const right = words.pictured ? PICTURE.left - MARGIN : CARD.width - MARGIN;
  const width = right - MARGIN;
  const kicker = fitText(sortsOf(words.kicker, sans) ?? [], sans, {
    width,
    height: 30,
    sizes: [28, 24, 20],
    leading: 1,
  });
  const headline = fitText(sortsOf(words.headline, serif) ?? [], serif, {
    width,
    height: 376,
    sizes: words.pictured
      ? [64, 60, 56, 52, 48, 44, 40, 36, 32, 28]
      : [92, 84, 76, 68, 62, 56, 50, 44, 38],
    leading: LEADING,
  });
  return svg([
    `<path fill="${words.colour}" d="M${MARGIN} 56h${width}v4H${MARGIN}z"/>`,
    ...lines(kicker, sans, words.colour, 108, 1),
    ...lines(headline, serif, COLOURS.ink, 126 + headline.size, LEADING),
    `<path fill="${COLOURS.rule}" d="M${MARGIN} 530h${width}v2H${MARGIN}z"/>`,
    ...(words.pictured
      ? [`<path fill="${COLOURS.rule}" d="M${PICTURE.left - 2} 0h2v${CARD.height}h-2z"/>`]
      : []),
    ...lines(nameLine(words.name, serif, width, [40, 34, 28]), serif, COLOURS.ink, 580, 1),
  ]);
}

/** The card of the paper itself: its name as on the masthead, and what it says of itself. */
export function paperCard(name: string, tagline: string | undefined, { serif }: CardFaces): string {
  const width = CARD.width - 2 * MARGIN;
  const large = nameLine(name, serif, width, [150, 130, 110, 90, 70, 50]);
  const under = fitText(sortsOf(tagline ?? "", serif) ?? [], serif, {
    width,
    height: 110,
    sizes: [44, 38, 32],
    leading: 1.25,
  });
  return svg([
    `<path fill="${COLOURS.ink}" d="M${MARGIN} 120h${width}v4H${MARGIN}z"/>`,
    ...lines(large, serif, COLOURS.ink, 340, 1),
    ...lines(under, serif, COLOURS.soft, 424, 1.25),
    `<path fill="${COLOURS.rule}" d="M${MARGIN} 508h${width}v2H${MARGIN}z"/>`,
  ]);
}

const LEADING = 1.12;

/**
 * A text as characters to set. Signs that no face has (an emoji) are left out; a text in another
 * script is not set at all, rather than in boxes: undefined.
 */
export function sortsOf(text: string, faces: Faces): Sort[] | undefined {
  const sorts = richSegments(text.normalize("NFC")).flatMap(({ kind, text: part }) =>
    [...part].map((character): Sort => ({ character, manner: kind })),
  );
  const lost = sorts.filter(({ character }) => !faces.has(character));
  if (lost.some(({ character }) => /[\p{L}\p{N}]/u.test(character))) return undefined;
  return sorts.filter((sort) => !lost.includes(sort));
}

function nameLine(name: string, faces: Faces, width: number, sizes: readonly number[]) {
  return fitText(sortsOf(name, faces) ?? [], faces, {
    width,
    height: sizes[0] ?? 0,
    sizes,
    leading: 1,
  });
}

function lines(
  { lines: set, size }: ReturnType<typeof fitText>,
  faces: Faces,
  colour: string,
  baseline: number,
  leading: number,
): string[] {
  return set.map((line, index) => {
    const y = baseline + index * size * leading;
    return `<path fill="${colour}" d="${faces.outline(line, size, MARGIN, y)}"/>`;
  });
}

function svg(parts: readonly string[]): string {
  const { width, height } = CARD;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="${COLOURS.paper}" d="M0 0h${width}v${height}H0z"/>${parts.join("")}</svg>`;
}
