import { AUDIO_TRANSCRIPT, VIDEO_CAPTIONS } from "./rules/films-and-sounds.ts";
import { ALT_CAPTION, ALT_MISSING, ALT_OPENING } from "./rules/pictures.ts";
import { TAG_SPELLING } from "./rules/subjects.ts";

/** Every editorial rule: what `checks` may lift, and what the guide of editors lists. */
export const EDITORIAL_RULES = [
  ALT_CAPTION,
  ALT_MISSING,
  ALT_OPENING,
  AUDIO_TRANSCRIPT,
  TAG_SPELLING,
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
