import { undated, unsaidSection } from "../doubts.ts";
import type { Doubt, DraftArticle, DraftFigure, Dropped } from "../draft-article.ts";
import type { ImportContext } from "../import-context.ts";
import { knownAuthor, knownSection, knownSource } from "../known-names.ts";
import { bodyOf } from "./body.ts";
import { captionLikeness, figuresOf } from "./captions.ts";
import { isFurniture, isSeparator } from "./furniture.ts";
import type { TextLine } from "./lines.ts";
import { textLines } from "./lines.ts";
import type { ToldByLine } from "./told-lines.ts";
import { authorsIn, datesIn, tagsIn } from "./told-lines.ts";

const SOURCE = /^sources?\s*:\s*(\S.*)$/iu;
/** How far from the end a source is the article's own. */
const LAST_LINES = 6;

/**
 * A press text as it is pasted: its section, its headline, captions, paragraphs, « Lire aussi », its source.
 * Whatever is not in the article that comes of it is in `dropped`; undefined when there is no text at all.
 */
export function readPressText(text: string, context: ImportContext): DraftArticle | undefined {
  const { house } = context;
  const dropped: Dropped[] = [];
  const drop = (why: string, { text: words }: TextLine) => void dropped.push({ why, words });
  const doubts: Doubt[] = [];
  let told: ToldByLine = {};
  let source: string | undefined;

  const all = textLines(text);
  const lines = all.filter((line, index) => {
    const tags = tagsIn(line.text);
    const [, named] = all.length - index <= LAST_LINES ? (SOURCE.exec(line.text) ?? []) : [];
    if (tags !== undefined) {
      told = { ...told, ...tags };
      drop("lu comme les sujets", line);
    } else if (named !== undefined && source === undefined) source = named;
    else if (isSeparator(line.text)) drop("filet", line);
    else if (isFurniture(line.text)) drop("décor de la page", line);
    else return true;
    return false;
  });

  let at = 0;
  const said = sectionOf(lines);
  const section = context.section ?? said;
  const [titleLine] = lines.slice(at, at + 1);
  if (titleLine === undefined) return undefined;
  at += 1;
  if (titleLine.text.length > 160)
    doubts.push({ key: "title", says: "la première ligne du texte est longue pour un titre" });

  const captions: TextLine[] = [];
  const authors: string[] = [];
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const names = authors.length === 0 ? authorsIn(line.text) : undefined;
    const dates = datesIn(line.text, house.site.timezone);
    if (names !== undefined) {
      authors.push(...names.map((name) => knownAuthor(name, house).key ?? name));
      drop("lu comme la signature", line);
    } else if (dates !== undefined) {
      told = { ...dates, ...told };
      drop("lu comme la date", line);
    } else if (isCaption(line, lines)) captions.push(line);
    else break;
  }
  const after = lines.slice(at).filter((line) => {
    const dates = datesIn(line.text, house.site.timezone);
    if (dates === undefined || /^(?:le )?\d|^(?:le )?\p{L}+di\b/iu.test(line.text)) return true;
    told = { ...dates, ...told };
    drop("lu comme la date", line);
    return false;
  });
  const { body, doubts: bodyDoubts, dropped: replaced } = bodyOf(after);
  for (const line of captions)
    if (captionLikeness(line.text) !== "surely")
      doubts.push({ key: "figures", says: `est-ce une légende : « ${line.text.slice(0, 60)} » ?` });

  const figures: readonly DraftFigure[] = figuresOf(captions.map((line) => line.text));
  const { date, updated, tags } = told;
  const dating = undated(date, context.today);
  return {
    head: {
      title: titleLine.text,
      section: section ?? unsaidSection(house).key,
      ...dating.head,
      ...(updated === undefined ? {} : { updated }),
      ...(source === undefined ? {} : { source: knownSource(source, house) ?? source }),
      ...(tags === undefined ? {} : { tags }),
      authors,
      figures,
    },
    body,
    doubts: [
      ...doubts,
      ...(section === undefined ? [unsaidSection(house).doubt] : []),
      ...dating.doubts,
      ...bodyDoubts,
    ],
    dropped: [...dropped, ...replaced],
  };

  /** The section that the first line names; what only looks like one is told. */
  function sectionOf([first, second]: readonly TextLine[]): string | undefined {
    if (first === undefined || second === undefined) return undefined;
    const { key, meant } = knownSection(first.text, house);
    const short = first.text.length <= 30 && first.text.split(/\s+/).length <= 3;
    const looksLikeOne =
      short && !/[.!?:»]$/.test(first.text) && /\S+\s+\S+\s+\S+/.test(second.text);
    if (key === undefined && !(looksLikeOne && second.text.length <= 200)) return undefined;
    at = 1;
    drop(key === undefined ? "rubrique que le journal n’a pas" : "lu comme la rubrique", first);
    if (key !== undefined) return key;
    const chosen = meant ?? unsaidSection(house).key;
    if (context.section === undefined)
      doubts.push({ key: "section", says: `le texte dit « ${first.text} »` });
    return chosen;
  }
}

/** A caption stands before the text: alone, or among others in one block. */
function isCaption(line: TextLine, lines: readonly TextLine[]): boolean {
  if (captionLikeness(line.text) !== "no") return true;
  const block = lines.filter(({ block: other }) => other === line.block);
  const whole = lines.length === block.length;
  return (
    !whole &&
    block.length > 1 &&
    block.length <= 6 &&
    line.text.length <= 400 &&
    block.some(({ text }) => captionLikeness(text) === "surely")
  );
}
