import { anyOf } from "./any-of.ts";
import { DIGITS, isDigit, NBSP, SPACE_CHARACTERS, SPACES, THIN } from "./characters.ts";
import { byPattern, type Rule } from "./rule.ts";

/**
 * Units that are typed glued to their number: a closed list, of those that no name ends with (5G, 4K, 3D,
 * A4, 4x4 and 20s are names).
 */
const GLUED: readonly string[] = [
  ..."% ‰ € $ £ °C °F ºC ºF k€ M€ Md€ Mds€ K€ k$ M$ Md$ Mds$ M£ Md£ Md Mds t j/7".split(" "),
  ..."nm µm μm mm cm dm m km m² km² cm² mm² m³ cm³ km³ m2 km2 cm2 m3 cm3 ha ml mL cl cL dl dL hl hL".split(
    " ",
  ),
  ..."µg μg mg g kg kt Mt km/h m/s W kW MW GW TW Wh kWh MWh GWh TWh kJ MJ kcal kV mAh".split(" "),
  ..."Hz kHz MHz GHz hPa kPa bar bars dB ppm ko Ko kO Mo Go To kB KB MB GB TB Mbit/s Gbit/s min mn".split(
    " ",
  ),
];

/** Before the number: what makes of it the end of a name or of a code, or another convention (`$5%`). */
const NUMBER = "(?<![\\p{L}\\p{N}_#/\\\\.,:$£¥-])(?:\\d[\\d.,\\u202F\\u00A0 ]{0,20})?[\\d½¼¾]";
const GLUED_UNIT = new RegExp(
  `(?<=${NUMBER}|(?<![\\p{L}\\p{N}_]-|[\\p{L}\\p{N}_])-\\d{0,9}[.,]?\\d|(?:[×x]|\\d[-–])\\d{0,9}[.,]?\\d)(?:${anyOf(GLUED)})(?![\\p{L}\\p{N}_'’=²³])`,
  "gu",
);
const LARGE = new RegExp(
  `\\d[${SPACES}](?=(?:mill(?:e|ions?|iards?)|billions?|trillions?)(?!\\p{L}))`,
  "gu",
);
const AGAIN = new RegExp(`\\d[${SPACES}](?=(?:bis|ter|quater)(?![\\p{L}\\p{N}]))`, "gu");
const FRANCS = new RegExp(
  `(?<=\\d{3})[${SPACES}](?=F(?![\\p{L}\\p{N}'’.]))|(?<=\\d[${SPACES}]\\d{2})\\d(?=F(?![\\p{L}\\p{N}'’.]))`,
  "gu",
);
const CODE_OF_CURRENCY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:EUR|USD|CHF|GBP|JPY|CAD)[${SPACES}](?=\\d)`,
  "gu",
);

/** Ten figures from 0, or +33 and nine; in pairs that spaces, dots or nothing part. */
const SEP = `[${SPACES}.]?`;
const TELEPHONE = new RegExp(
  `(?<![\\p{L}\\p{N}_./,+-]|\\d[${SPACES}])(?:(\\+33|0033)${SEP}(?:\\(0\\)${SEP})?([1-9])|(0[1-9]))((?:${SEP}\\d{2}){4})(?![\\p{N}_/-]|[.,]\\d|[${SPACES}]\\d)`,
  "gu",
);
/** 0 800 123 456: numbers of services are told by threes. */
const SERVICE = new RegExp(
  `(?<![\\p{L}\\p{N}_./,+-]|\\d[${SPACES}])0[${SPACES}]8\\d{2}[${SPACES}]\\d{3}[${SPACES}]\\d{3}(?![\\p{N}_]|[${SPACES}]\\d)`,
  "gu",
);

function telephone(found: string, index: number, text: string, groups: RegExpExecArray): string {
  const [, country, first = "", short = "", rest = ""] = groups;
  // « ISBN 0306406152 », « Siret 0123456789 » count in tens too.
  if (
    /(?:ISBN|ISSN|SIRE[NT]|n[°ᵒ]|RCS)[^\d]{0,4}$/i.test(text.slice(Math.max(0, index - 10), index))
  )
    return found;
  const parts = new Set(rest.match(new RegExp(`[${SPACES}.]`, "g")) ?? []);
  if (parts.size > 1 && parts.has(".")) return found; // 01.23 45.67: no telephone is written so
  const pairs = rest.match(/\d{2}/g) ?? [];
  const head = country === undefined ? [short] : [country, first];
  return [...head, ...pairs].join(THIN);
}

export const MEASURE_RULES: readonly Rule[] = [
  {
    name: "telephone",
    example: ["le 01 42 34 56 78 ou le 0142345678", "le 01␣42␣34␣56␣78 ou le 01␣42␣34␣56␣78"],
    why: "Un numéro de téléphone se lit par deux, et ne se coupe pas ; tapé d’un trait ou avec des points, de même.",
    needs: [DIGITS],
    edits: byPattern(TELEPHONE, (found, index, text, _style, groups) =>
      telephone(found, index, text, groups),
    ),
  },
  {
    name: "service-number",
    example: ["le 0 800 123 456", "le 0␣800␣123␣456"],
    why: "De même pour les numéros verts et ceux des services.",
    needs: [[`${DIGITS}½¼¾`, SPACE_CHARACTERS]],
    edits: byPattern(SERVICE, (found) => found.replace(new RegExp(`[${SPACES}]`, "g"), THIN)),
  },
  {
    name: "glued-unit",
    example: ["10% de 3,5kg à 5°C, 1,5Md€", "10⍽% de 3,5⍽kg à 5⍽°C, 1,5⍽Md€"],
    why: "Le nombre et son unité sont séparés par une espace (Imprimerie nationale, ISO 80000-1), qui ne se coupe pas ; A4, 5G, CO2 et $5 restent.",
    needs: [[`${DIGITS}½¼¾`, "%‰€$£°ºkKMdmnµμcghGTHWpPtbj"]],
    edits: byPattern(GLUED_UNIT, (found) => `${NBSP}${found}`),
  },
  {
    name: "large-number",
    example: ["1,5 million, 3 milliards", "1,5⍽million, 3⍽milliards"],
    why: "Un nombre ne quitte pas ses millions.",
    needs: [[`${DIGITS}½¼¾`, SPACE_CHARACTERS]],
    edits: byPattern(LARGE, (found) => `${found.charAt(0)}${NBSP}`),
  },
  {
    name: "house-number",
    example: ["au 12 bis", "au 12⍽bis"],
    why: "« bis » et « ter » ne quittent pas leur numéro.",
    needs: [[`${DIGITS}½¼¾`, SPACE_CHARACTERS]],
    edits: byPattern(AGAIN, (found) => `${found.charAt(0)}${NBSP}`),
  },
  {
    name: "currency",
    example: ["CHF 5, 50 000 F", "CHF⍽5, 50␣000⍽F"],
    why: "Une somme ne quitte pas sa monnaie, devant ou derrière.",
    needs: [DIGITS, SPACE_CHARACTERS],
    edits: (text, style) =>
      [
        ...byPattern(CODE_OF_CURRENCY, (found) => `${found.slice(0, -1)}${NBSP}`)(text, style),
        ...byPattern(FRANCS, (found) => `${isDigit(found) ? found : ""}${NBSP}`)(text, style),
      ].toSorted((a, b) => a.start - b.start),
  },
];

/** « 20h30 », « 20H », « 12h-14h »: the hour as the Imprimerie nationale sets it. */
const GLUED_HOUR = new RegExp(
  `(?<![\\p{L}\\p{N}_.,:#]|(?<!\\dh\\d{0,2})/)(\\d{1,2})[${SPACES}]?([hH])([${SPACES}]?)(\\d{2})?(?:(min|mn)?)(?![\\p{L}\\p{N}_])`,
  "gu",
);

export const HOUR_RULE: Rule = {
  name: "glued-hour",
  example: ["20h30, de 12h à 14H", "20⍽h⍽30, de 12⍽h à 14⍽h"],
  why: "L’heure s’écrit « 20 h 30 » (Imprimerie nationale) et ne se coupe pas ; au-delà de 24, ce n’en est pas une.",
  needs: [DIGITS],
  edits: byPattern(GLUED_HOUR, (found, index, text, _style, groups) => {
    const [, hours = "", , , minutes, unit] = groups;
    const after = text.charAt(index + found.length);
    if (Number(hours) > 24 || Number(minutes ?? 0) > 59 || (unit !== undefined && !minutes))
      return found;
    if (minutes === undefined && groups[3] !== "" && isDigit(after)) return found;
    const tail =
      minutes === undefined
        ? (groups[3] ?? "")
        : `${NBSP}${minutes}${unit ? `${NBSP}${unit}` : ""}`;
    return `${hours}${NBSP}h${tail}`;
  }),
};
