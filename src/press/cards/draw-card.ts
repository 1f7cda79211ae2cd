import { richSegments } from "../../french/typography/rich-segments.ts";
import type { Palette } from "../../styles/palette.ts";
import type { Faces, StyledCharacter } from "./faces.ts";
import { fitText } from "./fit-text.ts";

/** What social networks ask for (Open Graph), in px. */
export const CARD = { width: 1200, height: 630 } as const;

/** Where the picture stands: the right of the card, from edge to edge. */
export const PICTURE = { left: 660, top: 0, width: 540, height: 630 } as const;

const MARGIN = 56;

export interface CardFaces {
  readonly serif: Faces;
  readonly sans: Faces;
}

/** How cards are drawn: by day, since networks do not say which theme their readers have. */
export interface CardStyle {
  readonly faces: CardFaces;
  readonly palette: Palette;
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
export function articleCard(
  words: CardWords,
  { faces: { serif, sans }, palette }: CardStyle,
): string {
  const right = words.pictured ? PICTURE.left - MARGIN : CARD.width - MARGIN;
  const width = right - MARGIN;
  const kicker = fitText(styledCharacters(words.kicker, sans) ?? [], sans, {
    width,
    height: 30,
    sizes: [28, 24, 20],
    leading: 1,
  });
  const headline = fitText(styledCharacters(words.headline, serif) ?? [], serif, {
    width,
    height: 376,
    sizes: words.pictured
      ? [64, 60, 56, 52, 48, 44, 40, 36, 32, 28]
      : [92, 84, 76, 68, 62, 56, 50, 44, 38],
    leading: LEADING,
  });
  return svg(palette, [
    `<path fill="${words.colour}" d="M${MARGIN} 56h${width}v4H${MARGIN}z"/>`,
    ...lines(kicker, sans, words.colour, 108, 1),
    ...lines(headline, serif, palette.ink.day, 126 + headline.size, LEADING),
    `<path fill="${palette.rule.day}" d="M${MARGIN} 530h${width}v2H${MARGIN}z"/>`,
    ...(words.pictured
      ? [`<path fill="${palette.rule.day}" d="M${PICTURE.left - 2} 0h2v${CARD.height}h-2z"/>`]
      : []),
    ...lines(nameLine(words.name, serif, width, [40, 34, 28]), serif, palette.ink.day, 580, 1),
  ]);
}

/** The card of the paper itself: its name as on the masthead, and what it says of itself. */
export function paperCard(
  name: string,
  tagline: string | undefined,
  { faces: { serif }, palette }: CardStyle,
): string {
  const width = CARD.width - 2 * MARGIN;
  const large = nameLine(name, serif, width, [150, 130, 110, 90, 70, 50]);
  const under = fitText(styledCharacters(tagline ?? "", serif) ?? [], serif, {
    width,
    height: 110,
    sizes: [44, 38, 32],
    leading: 1.25,
  });
  return svg(palette, [
    `<path fill="${palette.ink.day}" d="M${MARGIN} 120h${width}v4H${MARGIN}z"/>`,
    ...lines(large, serif, palette.ink.day, 340, 1),
    ...lines(under, serif, palette.inkSoft.day, 424, 1.25),
    `<path fill="${palette.rule.day}" d="M${MARGIN} 508h${width}v2H${MARGIN}z"/>`,
  ]);
}

const LEADING = 1.12;

/**
 * A text as characters to set. Signs that no face has (an emoji) are left out; a text in another
 * script is not set at all, rather than in boxes: undefined.
 */
export function styledCharacters(text: string, faces: Faces): StyledCharacter[] | undefined {
  const characters = richSegments(text.normalize("NFC")).flatMap(({ kind, text: part }) =>
    [...part].map((character): StyledCharacter => ({ character, manner: kind })),
  );
  const lost = characters.filter(({ character }) => !faces.has(character));
  if (lost.some(({ character }) => /[\p{L}\p{N}]/u.test(character))) return undefined;
  return characters.filter((styled) => !lost.includes(styled));
}

function nameLine(name: string, faces: Faces, width: number, sizes: readonly number[]) {
  return fitText(styledCharacters(name, faces) ?? [], faces, {
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

function svg({ paper }: Palette, parts: readonly string[]): string {
  const { width, height } = CARD;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="${paper.day}" d="M0 0h${width}v${height}H0z"/>${parts.join("")}</svg>`;
}
