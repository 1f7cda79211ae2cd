import type { Doubt, Dropped } from "../draft-article.ts";
import { captionLikeness } from "./captions.ts";
import type { TextLine } from "./lines.ts";
import { isBullet } from "./lines.ts";

/** The Markdown of a pasted text, and what was guessed in it. */
export interface PressBody {
  readonly body: string;
  readonly doubts: readonly Doubt[];
  readonly dropped: readonly Dropped[];
}

/** Longer, a line is no heading; shorter, what follows is no paragraph of an article. */
const LONGEST_HEADING = 90;

/** « Voir aussi : » and the like, which the press knows as « Lire aussi : ». */
const SEE_ALSO =
  /^(?:[àa] (?:lire|voir)(?: également)?|lire également|voir aussi|voir également)\s*:\s*/iu;

/** Each line is a paragraph; points of a list stay together, and lines with tabs are a table. */
export function bodyOf(lines: readonly TextLine[]): PressBody {
  const doubts: Doubt[] = [];
  const dropped: Dropped[] = [];
  const parts: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const { text } = line;
    const rows = tableAt(lines, index);
    if (rows.length > 1) {
      doubts.push({
        says: `tableau supposé, sa première ligne en titres : « ${text.slice(0, 60)} »`,
      });
      parts.push("\n\n", tableOf(rows));
      index += rows.length - 1;
      continue;
    }
    const before = lines[index - 1];
    const heading = isHeading(line, before, lines[index + 1]);
    if (heading) doubts.push({ says: `intertitre supposé : « ${text} »` });
    else if (captionLikeness(text) === "surely" && text.length < 300)
      doubts.push({ says: `légende restée dans le texte : « ${text.slice(0, 60)} »` });
    const [mark] = SEE_ALSO.exec(text) ?? [];
    if (mark !== undefined) dropped.push({ why: "écrit « Lire aussi »", words: mark.trim() });
    const words = mark === undefined ? text : `Lire aussi : ${text.slice(mark.length)}`;
    const point = isBullet(text);
    const together = point && isBullet(before?.text ?? "") && before?.block === line.block;
    parts.push(together ? "\n" : "\n\n", heading ? `## ${text}` : point ? text : literal(words));
  }
  return { body: parts.join("").trim(), doubts, dropped };
}

/** The lines from one on that have as many tabs as it: cells of a table that was copied. */
function tableAt(lines: readonly TextLine[], from: number): readonly string[] {
  const first = lines[from];
  const tabs = (text = "") => text.split("\t").length;
  if (first === undefined || tabs(first.text) === 1) return [];
  const end = lines.findIndex(
    ({ text, block }, index) =>
      index > from && (block !== first.block || tabs(text) !== tabs(first.text)),
  );
  return lines.slice(from, end === -1 ? undefined : end).map(({ text }) => text);
}

function tableOf(rows: readonly string[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const [head = [], ...body] = rows.map((line) =>
    line.split("\t").map((cell) => cell.trim().replaceAll("|", "\\|")),
  );
  return [row(head), row(head.map(() => "-")), ...body.map(row)].join("\n");
}

/** A short line without a full stop, alone between a paragraph and a longer one. */
function isHeading(line: TextLine, before?: TextLine, after?: TextLine): boolean {
  if (before === undefined || after === undefined) return false;
  if (before.block === line.block || after.block === line.block) return false;
  return (
    line.text.length <= LONGEST_HEADING &&
    /^[\p{Lu}\p{N}«"“]/u.test(line.text) &&
    !/[.!…:;,»"”)\]]$/u.test(line.text) &&
    !/^(?:[àa] )?(?:lire|voir)(?!\p{L})/iu.test(line.text) &&
    after.text.length > LONGEST_HEADING
  );
}

/** A line that means nothing but its words: what Markdown would take for a mark at its head is escaped. */
function literal(text: string): string {
  return text.replace(/^(?=#{1,6}\s|>|:::|```|~~~|={2,}$)/, "\\");
}
