/** 1 a mark, 2 a space that may part two marks, 4 a quotation mark. */
const kinds = new Uint8Array(0x2060);
for (let code = 0x21; code < 0x7f; code += 1) {
  if (!/[A-Za-z0-9]/.test(String.fromCharCode(code))) kinds[code] = 1;
}
for (let code = 0xa1; code < 0xc0; code += 1) kinds[code] = 1;
for (let code = 0x2010; code < 0x2060; code += 1) kinds[code] = 1;
for (const space of " \u00A0\u2009\u202F\u205F") kinds[space.charCodeAt(0)] = 2;
for (const quote of "\"“”„‟«»'") kinds[quote.charCodeAt(0)] = 5;

/**
 * Three marks in a row or two quotation marks, with a space between or not: rows that no grammar
 * explains, where a rule may wake another that has passed.
 */
export function hasCrowdedMarks(text: string): boolean {
  let row = 0;
  let quoted = false;
  let spaced = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const kind = code < 0x2060 ? kinds[code] : 0;
    if (kind === 0 || kind === undefined || (kind === 2 && spaced)) {
      row = 0;
      quoted = false;
      spaced = false;
    } else if (kind === 2) {
      spaced = row > 0;
    } else {
      row += 1;
      if (row === 3 || (quoted && kind === 5)) return true;
      quoted = kind === 5;
      spaced = false;
    }
  }
  return false;
}
