import { IMPOSSIBLE_ADDRESS } from "./rules/addresses.ts";
import { INVISIBLE_CHARACTER } from "./rules/characters.ts";
import { DATE_ORDER, ODD_YEAR } from "./rules/dates.ts";
import { AUDIO_TRANSCRIPT, VIDEO_CAPTIONS } from "./rules/films-and-sounds.ts";
import { FOREIGN_MARKS } from "./rules/foreign-marks.ts";
import { PLAIN_TEXT, QUOTED_VALUE } from "./rules/front-matter.ts";
import { LETTER_RULES } from "./rules/letters.ts";
import { EMPTY_TABLE, LINE_ENDS, TAB_TABLE, TABLE_CELLS, TABLE_SHAPE } from "./rules/lines.ts";
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
import { TAG_SPELLING } from "./rules/subjects.ts";

/** Every editorial rule: what `checks` may lift, and what the guide of editors lists. */
export const EDITORIAL_RULES = [
  ALT_CAPTION,
  ALT_MISSING,
  ALT_OPENING,
  AUDIO_TRANSCRIPT,
  BROKEN_WORD,
  BULLETS_IN_LINE,
  DATE_ORDER,
  EMPTY_BODY,
  EMPTY_HEADING,
  EMPTY_LINK,
  EMPTY_TABLE,
  FOREIGN_MARKS,
  IMPOSSIBLE_ADDRESS,
  INVISIBLE_CHARACTER,
  ...LETTER_RULES,
  LINE_ENDS,
  LONE_SIGN,
  LOST_CHARACTER,
  MOJIBAKE_RULE,
  ODD_YEAR,
  OPEN_CODE,
  PAGE_FURNITURE,
  PLAIN_TEXT,
  QUOTED_VALUE,
  RAW_HTML,
  REPEATED_TITLE,
  STANDFIRST_NOTE,
  STRAY_MARKDOWN,
  TAB_TABLE,
  TABLE_CELLS,
  TABLE_SHAPE,
  TAG_SPELLING,
  UNDERLINED_TITLE,
  UNUSED_ADDRESS,
  VIDEO_CAPTIONS,
] as const;

export type RuleId = (typeof EDITORIAL_RULES)[number]["id"];

/** The rules as the guide of editors shows them: a table in Markdown. */
export function rulesAsMarkdown(): string {
  const cell = (written: string) => `\`${written.replace(/\n+/g, " ⏎ ").replaceAll("|", "\\|")}\``;
  return [
    "| Règle | Ce qu’elle demande | Pourquoi | Non | Oui |",
    "|---|---|---|---|---|",
    ...EDITORIAL_RULES.map(
      ({ id, asks, why, wrong, right }) =>
        `| \`${id}\` | ${asks} | ${why} | ${cell(wrong)} | ${cell(right)} |`,
    ),
  ].join("\n");
}
