import { DIGITS, NBSP, SPACE_CHARACTERS, SPACES } from "./characters.ts";
import { byPattern, type Rule } from "./rule.ts";

/** Names that a number is part of: a closed list, since « à Lyon 3 blessés » is no name. */
const NAMES =
  "CAC|SBF|Europe|France|Nord Stream|Ligue|Formule|Apollo|Canal|RTL|Covid|Airbus|Boeing|Falcon|Rafale F|Ariane|Soyouz|Artemis|Starlink|" +
  "Windows|Android|iPhone|Galaxy|GPT|ChatGPT|PlayStation|Peugeot|Renault|Top|Sputnik|Gemini|Voyager|Starship|" +
  "RMC|BFM|Arte|South Stream|Stoxx|Nikkei|DAX|Dow Jones";
/** Of those that are places and words too, only a year makes a name: « Paris 2024 ». */
const OF_A_YEAR =
  "(?:Paris|Londres|Tokyo|Euro|Mondial|JO)[ \\u00A0\\u202F](?=(?:19|20)\\d{2}(?!\\d))";
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:(?:${NAMES})[${SPACES}](?=(?:[A-Z][${SPACES}]?)?\\d{1,4}(?![\\p{N}]|[.,]\\d|[${SPACES}]\\d{3}))|${OF_A_YEAR})`,
  "gu",
);
/** « G 7 », « A 380 », « B 52 », « N 10 »: a letter that a number makes a name of. */
const LETTER = new RegExp(
  `(?<![\\p{L}\\p{N}_.'’-])[ABDEGMNX][${SPACES}](?=\\d{1,4}(?![\\p{L}\\p{N}]|[.,]\\d))`,
  "gu",
);

export const NAMED_NUMBER_RULES: readonly Rule[] = [
  {
    name: "name-and-number",
    example: ["le CAC 40, Europe 1, Nord Stream 2", "le CAC⍽40, Europe⍽1, Nord Stream⍽2"],
    why: "Un nom ne quitte pas le nombre qui en fait partie.",
    needs: [[SPACE_CHARACTERS, DIGITS]],
    edits: byPattern(NAMED, (found) => `${found.slice(0, -1)}${NBSP}`),
  },
  {
    name: "letter-and-number",
    example: ["le G 7, un A 380", "le G⍽7, un A⍽380"],
    why: "De même d’une lettre et de son nombre.",
    needs: [[SPACE_CHARACTERS, DIGITS]],
    edits: byPattern(LETTER, (found) => `${found.charAt(0)}${NBSP}`),
  },
];
