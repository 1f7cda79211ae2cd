/** Letters that no decomposition separates, as a reader without the key would type them. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  þ: "th",
  ı: "i",
  ς: "σ",
};
const LETTER = /[œæßłøđðħþıς]/g;

const PLAIN = /^[!#-~]*$/;
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const APOSTROPHES = /[\u2018\u2019\u201A\u201B\u02B9\u02BB\u02BC\u02BD\u2032\u2035\u00B4`\uFF07]/g;
const HYPHENS = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D\u05BE]/g;
const SPACES = /\s+/g;
const OPENING = /[«‹] ?/g;
const CLOSING = / ?[»›]/g;
const QUOTES = /["“”„‟″‶〝〞＂]/g;
const ACCENTS = /[\u0300-\u036F]/g;

/**
 * The key under which two spellings of one text are equal: accents, case, ligatures, kinds of
 * apostrophes, hyphens, spaces and quotation marks are folded. For comparing, never for showing.
 *
 * @example fold("L’« Œuvre »  de Çavuşoğlu") // "l'oeuvre de cavusoglu"
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll("`", "'");
  return text
    .replace(INVISIBLE, "")
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, "-")
    .replace(SPACES, " ")
    .replace(OPENING, "")
    .replace(CLOSING, "")
    .replace(QUOTES, "")
    .normalize("NFKD")
    .replaceAll("`", "'") // what U+1FEF, a Greek accent, decomposes to
    .toLowerCase()
    .replace(ACCENTS, "")
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFC")
    .replace(SPACES, " ")
    .trim();
}

const NOT_TITLE = /[^\p{L}\p{M}\p{N}\p{S}%&#@]+/gu;

/**
 * The key of a title, for « Lire aussi »: as {@link fold}, and punctuation with the spaces around
 * it does not matter.
 *
 * @example foldTitle("Accord EAU/Israël: les raisons") === foldTitle("Accord EAU / Israël : les raisons")
 */
export function foldTitle(title: string): string {
  return fold(title).replace(NOT_TITLE, " ").trim();
}
