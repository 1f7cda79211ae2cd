import type { Letter, LetterStory } from "./letter.ts";

/** As wide as mail clients quote without breaking lines again (RFC 3676, 4.2, asks for 78 at most). */
const WIDTH = 72;

/** The part of a letter for who reads without HTML. */
export function letterText({ paper, tagline, days, url, sections }: Letter): string {
  const head = [paper.toUpperCase(), ...(tagline === undefined ? [] : [tagline]), days];
  const parts = sections.map(({ title, stories }) =>
    [title.toUpperCase(), ...stories.map(storyText)].join("\n\n"),
  );
  return `${[head.map(folded).join("\n"), ...parts, `${paper} : ${url}`].join("\n\n\n")}\n`;
}

function storyText({ kicker, title, summary, byline, day, url }: LetterStory): string {
  const headline = kicker === undefined ? title.typeset : `${kicker.typeset} — ${title.typeset}`;
  const signed = [byline, day].filter((part) => part !== undefined).join(", ");
  return [headline, summary, signed === "" ? undefined : signed]
    .flatMap((part) => (part === undefined ? [] : [folded(part)]))
    .concat(url)
    .join("\n");
}

/** Broken at spaces where a line may break; an address stays whole. */
function folded(text: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \n]+/)) {
    if (line !== "" && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}
