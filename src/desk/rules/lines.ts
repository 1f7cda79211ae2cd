import type { EditorialRule } from "../editorial-rule.ts";
import type { TextRule } from "../text-rule.ts";
import { ofPatterns, quoted } from "../text-rule.ts";

/** Rows whose cells tabulations part, as a spreadsheet copies them. */
export const TAB_TABLE = {
  id: "tab-table",
  level: "warning",
  asks: "un tableau s’écrit avec des barres",
  why: "les tabulations d’un tableur ne se voient pas sur une page : les lignes se suivraient en une phrase",
  wrong: "Ville\tVoix\nLyon\t1200",
  right: "| Ville | Voix |\n|---|---|\n| Lyon | 1200 |",
  needs: /\t/,
  ...ofPatterns([
    {
      seen: /^[^\t\n]+\t[^\n]*(?:\n[^\t\n]+\t[^\n]*)+/gm,
      says: "ce tableau est fait de tabulations, qui ne se voient pas",
      write: ({ text }) => {
        const rows = text.split("\n").map((line) => line.split(/\t+/).map((cell) => cell.trim()));
        const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
        const [head = [], ...others] = rows;
        return (
          [row(head), `|${"---|".repeat(head.length)}`, ...others.slice(0, 1).map(row)].join(
            " ⏎ ",
          ) + (others.length > 1 ? " ⏎ …" : "")
        );
      },
    },
  ]),
} as const satisfies TextRule;

/** A table that Markdown does not see: its bars stay. */
export const TABLE_SHAPE = {
  id: "table-shape",
  level: "error",
  asks: "un tableau a une ligne de titres, puis une ligne de tirets",
  why: "sans elles, ou avec un nombre de colonnes différent, ce n’est pas un tableau : les barres se liraient",
  wrong: "| Lyon | 1200 |\n| Paris | 3400 |",
  right: "| Ville | Voix |\n|---|---|\n| Lyon | 1200 |\n| Paris | 3400 |",
  needs: /\|/,
  ...ofPatterns([
    {
      seen: /^[ \t]*\|(?=[^\n]*\|)[^\n]*(?:\n[^\n]*\|[^\n]*)+|^[^|\n]*\S \| \S[^\n]*(?:\n[^|\n]*\S \| \S[^\n]*)+|^[^|\n]+\|[^\n]*\n[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|[^\n]*(?:\n[^\n]*\|[^\n]*)*/gm,
      says: ({ text }) =>
        `ce tableau n’est pas compris : les lecteurs verraient ses barres, « ${quoted(text)} »`,
      write: ({ text }) => {
        const head = cellsOf(text.split("\n").find((line) => !/^[\s|:-]+$/.test(line)) ?? "");
        return `une ligne de titres (| ${head.map((_, index) => `Titre ${index + 1}`).join(" | ")} |), au-dessous |${"---|".repeat(head.length)}, puis les lignes`;
      },
    },
  ]),
} as const satisfies TextRule;

/** The cells of a row, as Markdown cuts them: a bar after `\` is a bar. */
function cellsOf(row: string): string[] {
  const cells = row.trim().split(/(?<!\\)\|/);
  if (cells[0]?.trim() === "") cells.shift();
  if (cells.at(-1)?.trim() === "") cells.pop();
  return cells;
}

/** A row as it is written, and how many columns its table has. */
export interface WrittenRow {
  readonly row: string;
  readonly columns: number;
}

export const TABLE_CELLS = {
  id: "table-cells",
  level: "error",
  asks: "une ligne de tableau n’a pas plus de cases que la ligne de titres",
  why: "les cases en trop ne seraient pas montrées : un chiffre manquerait, sans que rien ne le dise",
  wrong: "| Ville | Voix |\n|---|---|\n| Lyon | 1200 | dont 30 nuls |",
  right: "| Ville | Voix | Remarque |\n|---|---|---|\n| Lyon | 1200 | dont 30 nuls |",
  check: ({ row, columns }) => {
    const lost = cellsOf(row).slice(columns);
    if (lost.length === 0) return undefined;
    return {
      message: `cette ligne a ${columns + lost.length} cases pour ${columns} colonnes : « ${quoted(lost.join(" | "))} » serait perdu`,
      remedy: row.includes("`")
        ? "écrivez : \\| pour une barre qui ne sépare pas deux cases, même entre accents graves ; ou ajoutez une colonne à la ligne de titres et à celle de tirets"
        : "ajoutez une colonne à la ligne de titres et à celle de tirets, ou écrivez \\| pour une barre qui ne sépare pas deux cases",
    };
  },
} as const satisfies EditorialRule<WrittenRow>;

export const EMPTY_TABLE = {
  id: "empty-table",
  level: "warning",
  asks: "un tableau a au moins une ligne sous ses titres",
  why: "un tableau vide annonce des chiffres que personne ne trouvera",
  wrong: "| Ville | Voix |\n|---|---|",
  right: "| Ville | Voix |\n|---|---|\n| Lyon | 1200 |",
  check: (rows) =>
    rows > 0
      ? undefined
      : {
          message: "ce tableau n’a que ses titres : aucune ligne n’est au-dessous",
          remedy:
            "ajoutez ses lignes sous celle de tirets, sans ligne vide entre elles, ou retirez-le",
        },
} as const satisfies EditorialRule<number>;

/** Lines of a paragraph, each of which ends a sentence. */
export const LINE_ENDS = {
  id: "line-ends",
  level: "warning",
  asks: "une ligne vide sépare deux paragraphes",
  why: "Markdown réunit les lignes qui se suivent : des paragraphes collés, ou les tours d’un entretien, n’en feraient qu’un",
  wrong:
    "Le conseil municipal a voté hier soir la fermeture de la rue du Port aux voitures.\nLa mesure entrera en vigueur au printemps, et la maire promet un bilan dans un an.\nL’opposition dénonce une décision prise sans étude.",
  right:
    "Le conseil municipal a voté hier soir la fermeture de la rue du Port aux voitures.\n\nLa mesure entrera en vigueur au printemps, et la maire promet un bilan dans un an.\n\nL’opposition dénonce une décision prise sans étude.",
  check: (lines) =>
    endSentences(lines)
      ? {
          message: `ces ${lines.length} lignes finissent chacune une phrase : les lecteurs verraient un seul paragraphe`,
          remedy:
            "laissez une ligne vide entre deux paragraphes ; pour aller à la ligne dans un paragraphe, finissez la ligne par \\",
        }
      : undefined,
} as const satisfies EditorialRule<readonly string[]>;

const SENTENCE_END = /[.!?…][»”’")\]]*(?: [»”])?$/;
const SENTENCE_START = /^[«“"'‘([]*[\s\u00A0\u202F]*[\p{Lu}\d—–]/u;
/** « Rotative : » and « LE MAIRE. — »: who speaks, at the start of a line. */
const SPEAKER = /^(?:\*\*|__)?\p{Lu}[\p{L}’' .-]{1,40}\s?(?::|\. [—–])/u;

/** No editor wraps lines that are longer: each was a paragraph. */
const WRAPPED = 110;

function endSentences(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  const written = lines.map((line) => line.trim());
  const ends = written.slice(0, -1).every((line) => SENTENCE_END.test(line));
  const starts = written.slice(1).every((line) => SENTENCE_START.test(line));
  if (!ends || !starts) return false;
  return (
    lines.length > 2 ||
    written.every((line) => SPEAKER.test(line)) ||
    written.every((line) => line.length > WRAPPED)
  );
}
