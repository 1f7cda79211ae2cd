/** A face of the reader's machine, drawn at a size at which a text takes the room that ours takes. */
interface Fallback {
  /** The names of the font, and of those cut to its widths. */
  readonly fonts: readonly string[];
  /**
   * In hundredths: the width of French text in our face over its width in this one, measured in
   * Chromium over the archive's articles.
   */
  readonly sizes: Readonly<Partial<Record<Style, number>>>;
}

type Style = "regular" | "bold" | "italic" | "bold italic";

interface Stack {
  readonly family: Family;
  /** Of our face, in hundredths of its size: so lines stand where ours will. */
  readonly ascent: number;
  readonly descent: number;
  readonly fallbacks: readonly Fallback[];
}

const STACKS: readonly Stack[] = [
  {
    family: "Press Serif",
    ascent: 103.6,
    descent: 33.5,
    fallbacks: [
      {
        fonts: ["Georgia", "Gelasio"],
        sizes: { regular: 100.7, bold: 87.7, italic: 91.7, "bold italic": 84.6 },
      },
      { fonts: ["Noto Serif"], sizes: { regular: 93.1, bold: 88.8, italic: 88.8 } },
      {
        fonts: ["Times New Roman", "Liberation Serif", "Tinos"],
        sizes: { regular: 110.6, bold: 105.6, italic: 101.5, "bold italic": 106.4 },
      },
      { fonts: ["DejaVu Serif"], sizes: { regular: 86.2, bold: 79.3, italic: 79.7 } },
    ],
  },
  {
    family: "Press Sans",
    ascent: 102.4,
    descent: 40,
    fallbacks: [
      {
        fonts: ["Arial", "Liberation Sans", "Helvetica", "Arimo"],
        sizes: { regular: 92.8, bold: 89.1 },
      },
      { fonts: ["Roboto"], sizes: { regular: 93.7, bold: 94.9 } },
      { fonts: ["DejaVu Sans"], sizes: { regular: 81.5, bold: 74.4 } },
    ],
  },
];

/** What each style is asked for by, and called in the full names of fonts. */
const STYLES: Readonly<Record<Style, { css: string; suffix: string }>> = {
  regular: { css: "font-weight:400", suffix: "" },
  bold: { css: "font-weight:600 700", suffix: " Bold" },
  italic: { css: "font-style:italic;font-weight:400", suffix: " Italic" },
  "bold italic": { css: "font-style:italic;font-weight:600 700", suffix: " Bold Italic" },
};

/** A family of the styles that a house may have a face of its own for. */
export type Family = "Press Serif" | "Press Sans";

/**
 * Declares the fallbacks: `Press Serif 1`, `Press Serif 2`… in the order of preference. A family
 * whose fonts a machine has not is passed over.
 *
 * @param own families whose face is the house's: these are fitted to ours, and serve others badly
 */
export function fallbackFaces(own: ReadonlySet<Family> = new Set()): string {
  return STACKS.filter(({ family }) => !own.has(family))
    .flatMap(({ family, ascent, descent, fallbacks }) =>
      fallbacks.flatMap(({ fonts, sizes }, index) =>
        Object.entries(STYLES).flatMap(([style, { css, suffix }]) => {
          const size = Object.entries(sizes).find(([name]) => name === style)?.[1];
          if (size === undefined) return [];
          const share = (metric: number) => `${((metric / size) * 100).toFixed(1)}%`;
          const sources = fonts.map((font) => `local("${font}${suffix}")`).join();
          return `@font-face{font-family:"${family} ${index + 1}";${css};src:${sources};size-adjust:${size}%;ascent-override:${share(ascent)};descent-override:${share(descent)};line-gap-override:0%}\n`;
        }),
      ),
    )
    .join("");
}
