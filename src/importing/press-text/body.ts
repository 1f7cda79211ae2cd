import type { Doubt } from "../draft-article.ts";
import { captionLikeness } from "./captions.ts";
import type { TextLine } from "./lines.ts";
import { isBullet } from "./lines.ts";

/** The Markdown of a pasted text, and what was guessed in it. */
export interface PressBody {
  readonly body: string;
  readonly doubts: readonly Doubt[];
}

/** Longer, a line is no heading; shorter, what follows is no paragraph of an article. */
const LONGEST_HEADING = 90;

/** Each line is a paragraph; points of a list stay together. */
export function bodyOf(lines: readonly TextLine[]): PressBody {
  const doubts: Doubt[] = [];
  const parts: string[] = [];
  for (const [index, line] of lines.entries()) {
    const { text } = line;
    const heading = isHeading(line, lines[index - 1], lines[index + 1]);
    if (heading) doubts.push({ says: `intertitre supposé : « ${text} »` });
    else if (captionLikeness(text) === "surely" && text.length < 300)
      doubts.push({ says: `légende restée dans le texte : « ${text.slice(0, 60)} »` });
    const written = heading ? `## ${text}` : isBullet(text) ? text : literal(text);
    const together =
      isBullet(text) &&
      isBullet(lines[index - 1]?.text ?? "") &&
      lines[index - 1]?.block === line.block;
    parts.push(together ? "\n" : "\n\n", written);
  }
  return { body: parts.join("").trim(), doubts };
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
