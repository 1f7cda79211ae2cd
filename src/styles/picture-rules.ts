import { inkOn } from "./section-colours.ts";

/**
 * What pages say of each picture in a class, since a style attribute is what the security policy refuses: the
 * colour until it comes, in 64 tones, and what must stay in view where it is cropped, to the twentieth.
 */
const DIGITS = ["0", "5", "a", "f"];
const SHARES = Array.from({ length: 21 }, (_, step) => step * 5);

/** @param tone `#rgb` */
export function toneClass(tone: string): string {
  const near = (digit: string) => DIGITS[Math.round(Number.parseInt(digit, 16) / 5)] ?? "f";
  return `tone-${tone.slice(1).replace(/./g, near)}`;
}

/** @param focus x and y from 0 to 1 */
export function focusClasses([x, y]: readonly [number, number]): string {
  const near = (share: number) => Math.round(share * 20) * 5;
  return `focus x-${near(x)} y-${near(y)}`;
}

/** The rules of all these classes: the same for any archive, so that a new picture changes no style sheet. */
export function pictureRules(): string {
  const tones = DIGITS.flatMap((r) => DIGITS.flatMap((g) => DIGITS.map((b) => r + g + b)));
  const rules = [
    // With an ink that the picture's description is legible in.
    ...tones.map((tone) => `.tone-${tone}{--tone:#${tone};color:${inkOn(`#${tone}`)}}`),
    ".focus{object-position:var(--x) var(--y)}",
    ...SHARES.flatMap((share) => [`.x-${share}{--x:${share}%}`, `.y-${share}{--y:${share}%}`]),
  ];
  return `@layer components{${rules.join("")}}\n`;
}
