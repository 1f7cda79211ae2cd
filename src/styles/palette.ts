/** A colour by day and by night, `#rrggbb`. */
export interface Shades {
  readonly day: string;
  readonly night: string;
}

/** The colours of tokens.css that are wanted outside of the styles. */
export interface Palette {
  readonly paper: Shades;
  readonly plate: Shades;
  readonly ink: Shades;
  readonly inkSoft: Shades;
  readonly rule: Shades;
  /** The accent of sections that have none. */
  readonly section: Shades;
}

const TOKEN = /--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g;

/** Every colour that a style sheet names, by its token. */
export function coloursIn(css: string): Map<string, Shades> {
  return new Map(
    [...css.matchAll(TOKEN)].map(([, name = "", day = "", night = ""]) => [name, { day, night }]),
  );
}

/**
 * The palette that `tokens.css` writes, for what is drawn without it: social cards, the icon of the
 * application, the map of the archive, the accents of sections.
 *
 * @throws when a colour is not written there as `light-dark(#rrggbb, #rrggbb)`
 */
export function paletteOf(css: string): Palette {
  const colours = coloursIn(css);
  const shadesOf = (name: string): Shades => {
    const shades = colours.get(name);
    if (shades === undefined) throw new Error(`tokens.css has no --${name}`);
    return shades;
  };
  return {
    paper: shadesOf("paper"),
    plate: shadesOf("plate"),
    ink: shadesOf("ink"),
    inkSoft: shadesOf("ink-soft"),
    rule: shadesOf("rule"),
    section: shadesOf("section"),
  };
}

/** What accents are read on in a theme: the paper, and the plate of boxes. */
export function groundsOf({ paper, plate }: Palette, theme: keyof Shades): readonly string[] {
  return [paper[theme], plate[theme]];
}
