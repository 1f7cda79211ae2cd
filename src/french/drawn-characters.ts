/**
 * What the paper's faces draw: what French, its borrowed names (Çavuşoğlu, Dvořák) and a newsroom's signs
 * need. Faces are subset to it (`press/assets/make-fonts.ts`), and editors are told of any other sign.
 */
export const DRAWN_CHARACTERS =
  range(0x20, 0x7e) +
  range(0xa0, 0x17e) +
  "ȘșȚț\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2020\u2021\u2022\u2026\u202f\u2030\u2032\u2033\u2039\u203a\u2044€№™←→−×ᵉᵒ" +
  "⁰⁴⁵⁶⁷⁸⁹⁻₀₁₂₃₄₅₆₇₈₉≈≠≤≥√∞Ωπ⅓⅔" + // powers, formulas, measures
  "↑↓⅛⅜⅝⅞∂∑∏∫μⁿℓ℮✓■▲▼◊ʼʻʾʿ₺₽₹₩₫―";

/** A sign of no script in particular; emoji (« ✔ » and « ❤ » too) come from the reader's machine. */
const SIGN = "(?=\\p{Script_Extensions=Common})(?!\\p{Emoji})";
/** Letters and figures of any language, spaces, marks that nobody sees, what a paste has lost. */
const ELSEWHERE = "\\p{L}\\p{M}\\p{Nd}\\p{Z}\\p{C}\\uFFFC\\uFFFD";

/** A sign that no face of the paper draws: another face of the reader's would, smaller or askew, or none. */
export const UNDRAWN_SIGN = new RegExp(
  `${SIGN}[^${ELSEWHERE}${DRAWN_CHARACTERS.replace(/[\\\]^-]/g, "\\$&")}]`,
  "gu",
);

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}
