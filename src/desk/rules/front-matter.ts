import type { EditorialRule } from "../editorial-rule.ts";
import { enumerate } from "../nearest.ts";
import { quoted } from "../text-rule.ts";

/** A value of the front matter, as the file has it. */
export interface WrittenValue {
  readonly key: string;
  readonly value: string;
  /** Without quotation marks of YAML around it. */
  readonly bare: boolean;
}

/** HTML, its codes, and what Markdown would make a link or emphasis of. */
const MARKUP = [
  /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi,
  /&(?:#\d{2,5}|#x[\da-f]{2,5}|[a-z]{2,8}\d{0,2});/gi,
  /!?\[[^\]\n]+\]\([^)\n]*\)/g,
  /(?<![\p{L}\d*])(\*{1,3}|__)(?=[^\s*])[^*\n]*[^\s*]\1(?![\p{L}\d*])/gu,
];

/** Titles, kickers, captions… are shown as they are written. */
export const PLAIN_TEXT = {
  id: "plain-text",
  level: "warning",
  asks: "un titre, une légende, un crédit, un sujet ou une signature est un texte simple",
  why: "ces textes vont aussi dans les listes, les flux et les moteurs de recherche : une marque y serait montrée telle quelle",
  wrong: 'kicker: "Un *film*"',
  right: 'kicker: "Un film"',
  check: ({ key, value }) => {
    const found = MARKUP.flatMap((seen) => value.match(seen) ?? []);
    if (found.length === 0) return undefined;
    const marks = [...new Set(found)].map((mark) => `« ${quoted(mark, 40)} »`);
    return {
      message: `« ${key} » est un texte simple : les lecteurs y verraient ${enumerate(marks, "et")}`,
      remedy: "écrivez les mots seuls, avec leurs accents, sans balise ni marque",
    };
  },
} as const satisfies EditorialRule<WrittenValue>;

const PAIRS = [/^[“”„](.*)[“”]$/s, /^[‘’‚](.*)[‘’]$/s, /^«\s*([^«»]*?)\s*»$/s, /^‹\s*(.*?)\s*›$/s];

/** Quotation marks of typography are no quotation marks of YAML: they would be shown. */
export const QUOTED_VALUE = {
  id: "quoted-value",
  level: "warning",
  asks: "une valeur est entre guillemets droits, ou sans guillemets",
  why: "“ ” et « » font partie du texte : tout le titre se lirait comme une citation",
  wrong: "kicker: “Surtitre”",
  right: 'kicker: "Surtitre"',
  check: ({ key, value, bare }) => {
    if (!bare) return undefined;
    const inside = PAIRS.map((pair) => pair.exec(value.trim())?.[1]).find(
      (text) => text !== undefined,
    );
    if (inside === undefined) return undefined;
    const cited = value.trim().startsWith("«")
      ? ` ; si c’est une citation : ${key}: "« ${inside} »"`
      : "";
    return {
      message: `« ${key} » est entre guillemets typographiques : les lecteurs les verraient, « ${quoted(value)} »`,
      remedy: `écrivez : ${key}: "${inside.trim()}"${cited}`,
      mends: cited === "" ? [{ written: value.trim(), meant: `"${inside.trim()}"` }] : undefined,
    };
  },
} as const satisfies EditorialRule<WrittenValue>;
