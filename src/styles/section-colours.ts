import type { Section } from "../house/house.ts";
import type { Palette } from "./palette.ts";
import { groundsOf } from "./palette.ts";

type Rgb = readonly [number, number, number];

/** WCAG 2.2, 1.4.3 (AA) for text of any size. */
export const AA = 4.5;

/**
 * Custom properties of the sections' accents: `--section` by day and by night, moved towards black or
 * white only as far as AA contrast asks.
 */
export function sectionColours(sections: Iterable<Section>, palette: Palette): string {
  const coloured = [...sections].flatMap(({ key, accent }) => (accent ? [{ key, accent }] : []));
  const rules = coloured.map(({ key, accent }) => {
    const both = `light-dark(${legible(accent, groundsOf(palette, "day"))},${legible(accent, groundsOf(palette, "night"))})`;
    return `[data-section="${key}"]{--section:${both}}`;
  });
  return rules.length === 0 ? "" : `@layer tokens{${rules.join("")}}\n`;
}

/** The palette whose accent is the house's own, made legible in both themes. */
export function withAccent(palette: Palette, accent: string | undefined): Palette {
  if (accent === undefined) return palette;
  const [day, night] = (["day", "night"] as const).map((theme) =>
    legible(accent, groundsOf(palette, theme)),
  );
  return day && night ? { ...palette, section: { day, night } } : palette;
}

/** The tokens of a house that has an accent of its own. */
export function houseColours(accent: string | undefined, { section }: Palette): string {
  if (accent === undefined) return "";
  const both = `light-dark(${section.day},${section.night})`;
  return `@layer tokens{:root{--link:${both};--section:${both}}}\n`;
}

/** How an accent has to be changed by day, where its own theme is; undefined when it is legible as it is. */
export function illegible(
  accent: string,
  palette: Palette,
): { readonly ratio: number; readonly instead: string } | undefined {
  const grounds = groundsOf(palette, "day");
  const instead = legible(accent, grounds);
  if (instead === accent.toLowerCase()) return undefined;
  const ratio = Math.min(...grounds.map((ground) => contrast(parse(accent), parse(ground))));
  return { ratio, instead };
}

/** The colour itself when it is legible on all the grounds, else the nearest mix that is. */
export function legible(colour: string, on: readonly string[]): string {
  const from = parse(colour);
  const grounds = on.map(parse);
  const light = grounds.every((ground) => luminance(ground) > 0.5);
  const towards: Rgb = light ? [0, 0, 0] : [255, 255, 255];
  for (let step = 0; step <= 100; step++) {
    const mixed = mix(from, towards, step / 100);
    if (grounds.every((ground) => contrast(mixed, ground) >= AA)) return format(mixed);
  }
  return format(towards);
}

/** Contrast ratio, 1 to 21 (WCAG 2.2, « contrast ratio »). */
export function contrast(a: Rgb, b: Rgb): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, 0 to 1 (WCAG 2.2, « relative luminance »). */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** Black or white, whichever is read best on a colour. */
export function inkOn(colour: string): "#000" | "#fff" {
  const ground = parse(colour);
  return contrast(ground, [0, 0, 0]) >= contrast(ground, [255, 255, 255]) ? "#000" : "#fff";
}

/** `#rrggbb` or `#rgb` as its channels, 0 to 255. */
export function parse(colour: string): Rgb {
  const digits = colour.slice(1);
  const number = Number.parseInt(digits.length === 3 ? digits.replace(/./g, "$&$&") : digits, 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

function format(rgb: Rgb): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

function mix(a: Rgb, b: Rgb, share: number): Rgb {
  const at = (index: 0 | 1 | 2) => Math.round(a[index] + (b[index] - a[index]) * share);
  return [at(0), at(1), at(2)];
}
