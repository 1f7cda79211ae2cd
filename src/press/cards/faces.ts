import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Font } from "fontkit";
import * as fontkit from "fontkit";
import type { RichSegment } from "../../french/typography/rich-segments.ts";

/** How characters are set: plainly, or as ordinals and centuries are (src/components/Words.tsx). */
type Manner = RichSegment["kind"];

/** A character and its manner; a text is a list of them until it is broken into lines. */
export interface StyledCharacter {
  readonly character: string;
  readonly manner: Manner;
}

const FEATURES: Readonly<Record<Manner, string[]>> = {
  text: ["onum"],
  ordinal: ["sups"],
  century: ["c2sc", "smcp"],
};

/** The faces of the paper that cards are set in, those that lack a character helped by the next. */
export class Faces {
  /** Changes with the files of the faces. */
  readonly id: string;
  readonly #fonts: readonly Font[];
  readonly #widths = new Map<string, number>();

  private constructor(id: string, fonts: readonly Font[]) {
    this.id = id;
    this.#fonts = fonts;
  }

  /** @param names of files in packages, the one to prefer first */
  static async load(...names: readonly string[]): Promise<Faces> {
    const { resolve } = createRequire(import.meta.url);
    const id = createHash("sha256");
    const fonts: Font[] = [];
    for (const name of names) {
      const bytes = await readFile(resolve(name));
      id.update(bytes);
      const font = fontkit.create(bytes);
      if (!("layout" in font)) throw new Error(`${name} is a collection of fonts`);
      fonts.push(font);
    }
    return new Faces(id.digest("hex"), fonts);
  }

  has(character: string): boolean {
    return this.#fontFor(character) !== undefined;
  }

  /** In px, at a size in px. */
  widthOf(text: readonly StyledCharacter[], size: number): number {
    const key = text.map(({ character, manner }) => character + manner[0]).join("");
    const known = this.#widths.get(key);
    const width =
      known ??
      this.#segmentsOf(text).reduce(
        (sum, { font, characters, manner }) =>
          sum + font.layout(characters, FEATURES[manner]).advanceWidth / font.unitsPerEm,
        0,
      );
    this.#widths.set(key, width);
    return width * size;
  }

  /** The outlines of a text, as an SVG path's data, its baseline starting at a point. */
  outline(text: readonly StyledCharacter[], size: number, x: number, y: number): string {
    let pen = x;
    const paths: string[] = [];
    for (const { font, characters, manner } of this.#segmentsOf(text)) {
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = font.layout(characters, FEATURES[manner]);
      glyphs.forEach((glyph, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
        const moved = glyph.path
          .scale(scale, -scale)
          .translate(pen + xOffset * scale, y - yOffset * scale);
        paths.push(moved.toSVG());
        pen += xAdvance * scale;
      });
    }
    return paths.join("");
  }

  #fontFor(character: string): Font | undefined {
    const code = character.codePointAt(0) ?? 0;
    return this.#fonts.find((font) => font.hasGlyphForCodePoint(code));
  }

  #segmentsOf(text: readonly StyledCharacter[]) {
    const segments: { font: Font; manner: Manner; characters: string }[] = [];
    for (const { character, manner } of text) {
      const font = this.#fontFor(character);
      if (font === undefined) continue;
      const last = segments.at(-1);
      if (last?.font === font && last.manner === manner) last.characters += character;
      else segments.push({ font, manner, characters: character });
    }
    return segments;
  }
}
