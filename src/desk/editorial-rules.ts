import { IMPOSSIBLE_ADDRESS } from "./rules/addresses.ts";
import { CAPTION_MISMATCH, CREDIT_MISSING, FILM_ATTRIBUTE } from "./rules/captions.ts";
import { SILENT_CHANGE } from "./rules/changes.ts";
import { INVISIBLE_CHARACTER, UNDRAWN_CHARACTER } from "./rules/characters.ts";
import { DATE_ORDER, ODD_YEAR } from "./rules/dates.ts";
import { AUDIO_TRANSCRIPT, EMPTY_MEDIUM, VIDEO_CAPTIONS } from "./rules/films-and-sounds.ts";
import { FOREIGN_MARKS } from "./rules/foreign-marks.ts";
import { PLAIN_TEXT, QUOTED_VALUE } from "./rules/front-matter.ts";
import { LONG_HEADLINE, REPEATED_STANDFIRST, UNDRAWABLE_HEADLINE } from "./rules/headlines.ts";
import { LETTER_RULES } from "./rules/letters.ts";
import { EMPTY_TABLE, LINE_ENDS, TAB_TABLE, TABLE_CELLS, TABLE_SHAPE } from "./rules/lines.ts";
import { NEAR_AUTHOR, NEAR_SOURCE } from "./rules/names.ts";
import { LONG_PARAGRAPH, UNANSWERED_QUESTION } from "./rules/paragraphs.ts";
import {
  BROKEN_WORD,
  BULLETS_IN_LINE,
  LOST_CHARACTER,
  MOJIBAKE_RULE,
  PAGE_FURNITURE,
  RAW_HTML,
} from "./rules/pasted-text.ts";
import { ALT_CAPTION, ALT_MISSING, ALT_OPENING } from "./rules/pictures.ts";
import { STANDFIRST_NOTE, STRAY_MARKDOWN } from "./rules/stray-markdown.ts";
import {
  EMPTY_BODY,
  EMPTY_HEADING,
  EMPTY_LINK,
  LONE_SIGN,
  OPEN_CODE,
  REPEATED_TITLE,
  UNDERLINED_TITLE,
  UNUSED_ADDRESS,
} from "./rules/structure.ts";
import { TAG_SPELLING, TAG_TWIN } from "./rules/subjects.ts";

/** Every editorial rule: what `checks` may lift, and what the guide of editors lists. */
export const EDITORIAL_RULES = [
  ALT_CAPTION,
  ALT_MISSING,
  ALT_OPENING,
  AUDIO_TRANSCRIPT,
  BROKEN_WORD,
  BULLETS_IN_LINE,
  CAPTION_MISMATCH,
  CREDIT_MISSING,
  DATE_ORDER,
  EMPTY_BODY,
  EMPTY_HEADING,
  EMPTY_LINK,
  EMPTY_MEDIUM,
  EMPTY_TABLE,
  FILM_ATTRIBUTE,
  FOREIGN_MARKS,
  IMPOSSIBLE_ADDRESS,
  INVISIBLE_CHARACTER,
  ...LETTER_RULES,
  LINE_ENDS,
  LONE_SIGN,
  LONG_HEADLINE,
  LONG_PARAGRAPH,
  LOST_CHARACTER,
  MOJIBAKE_RULE,
  NEAR_AUTHOR,
  NEAR_SOURCE,
  ODD_YEAR,
  OPEN_CODE,
  PAGE_FURNITURE,
  PLAIN_TEXT,
  QUOTED_VALUE,
  RAW_HTML,
  REPEATED_STANDFIRST,
  REPEATED_TITLE,
  SILENT_CHANGE,
  STANDFIRST_NOTE,
  STRAY_MARKDOWN,
  TAB_TABLE,
  TABLE_CELLS,
  TABLE_SHAPE,
  TAG_SPELLING,
  TAG_TWIN,
  UNANSWERED_QUESTION,
  UNDERLINED_TITLE,
  UNDRAWABLE_HEADLINE,
  UNDRAWN_CHARACTER,
  UNUSED_ADDRESS,
  VIDEO_CAPTIONS,
] as const;

export type RuleId = (typeof EDITORIAL_RULES)[number]["id"];

/** Characters of an example, in a table. */
const LONGEST_CELL = 160;

/** The rules as the guide of editors shows them: a table in Markdown. */
export function rulesAsMarkdown(): string {
  const cell = (written: string) => {
    const shown = written.length > LONGEST_CELL ? `${written.slice(0, LONGEST_CELL)}…` : written;
    return `\`${shown.replaceAll("\n", " ⏎ ").replaceAll("|", "\\|")}\``;
  };
  return [
    "| Règle | Ce qu’elle demande | Pourquoi | Non | Oui |",
    "|---|---|---|---|---|",
    ...EDITORIAL_RULES.map(
      ({ id, asks, why, wrong, right }) =>
        `| \`${id}\` | ${asks} | ${why} | ${cell(wrong)} | ${cell(right)} |`,
    ),
  ].join("\n");
}
