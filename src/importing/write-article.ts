import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { Doubt, DraftArticle, DraftFigure, DraftHead } from "./draft-article.ts";
import type { OptionalKey } from "./optional-keys.ts";

/** The order in which keys stand in a file. */
const KEYS: readonly (keyof DraftHead)[] = [
  "title",
  "kicker",
  "standfirst",
  "section",
  "date",
  "updated",
  "authors",
  "dateline",
  "translator",
  "source",
  "tags",
  "lang",
  "figures",
  "aliases",
  "embargo",
  "draft",
];

/** Texts stand between quotation marks, whatever is in them: editors add a « : » later. */
const QUOTED: ReadonlySet<string> = new Set([
  ...["title", "kicker", "standfirst", "dateline", "translator", "source"],
  ...["alt", "caption", "credit"],
]);

/** What stands in a figure where nobody has written anything yet. */
const TO_WRITE = {
  alt: 'alt: "…"      # ce que l’on voit, pour qui ne voit pas l’image',
  caption: 'caption: "…"  # la légende, sous l’image',
  credit: 'credit: "…"   # de qui est l’image',
} as const;

/**
 * The text of an article's file. Each doubt is a comment above its key, those about the text are at the
 * head; keys that nobody has filled are comments as well, when some are given.
 */
export function writeArticle(
  { head, body, doubts }: Pick<DraftArticle, "head" | "body" | "doubts">,
  offered: readonly OptionalKey[] = [],
): string {
  // « failsafe » is what the press reads with: nothing but text, so that 2022 needs no quotation marks.
  const map = new YAMLMap();
  for (const key of KEYS) {
    const value = head[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    const name = new Scalar(key);
    name.commentBefore = commentOf(doubts.filter((doubt) => doubt.key === key));
    map.add(new Pair(name, nodeOf(key, head)));
  }
  const document = new Document(map, { schema: "failsafe" });
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const general = doubts.filter(({ key }) => key === undefined || head[key] === undefined);
  const lines = [
    "---",
    ...linesOf(general).map((line) => `#${line}`),
    yaml.trimEnd(),
    ...helpOf(offered.filter(({ key }) => !map.has(key))),
    "---",
    "",
    body.trim(),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function nodeOf(key: keyof DraftHead, head: DraftHead): Scalar | YAMLSeq {
  const value = head[key];
  if (key === "figures") {
    const figures = new YAMLSeq();
    for (const figure of head.figures ?? []) figures.add(figureNode(figure));
    return figures;
  }
  if (typeof value !== "object") return textNode(key, String(value));
  const list = new YAMLSeq();
  list.flow = true;
  for (const item of value) list.add(textNode("", String(item)));
  return list;
}

function figureNode(figure: DraftFigure): YAMLMap {
  const map = new YAMLMap();
  for (const key of ["src", "alt", "caption", "credit", "lang"] as const) {
    const value = figure[key];
    if (value !== undefined) map.add(new Pair(new Scalar(key), textNode(key, value)));
  }
  const wanted = figure.src === undefined ? [] : (["alt", "caption", "credit"] as const);
  const missing = wanted.filter((key) => figure[key] === undefined);
  if (missing.length > 0) map.comment = missing.map((key) => ` ${TO_WRITE[key]}`).join("\n");
  return map;
}

function textNode(key: string, text: string): Scalar {
  const node = new Scalar(text.replace(/\s*[\n\t]\s*/g, " "));
  node.type = QUOTED.has(key) ? "QUOTE_DOUBLE" : "PLAIN";
  return node;
}

function commentOf(doubts: readonly Doubt[]): string | null {
  return doubts.length === 0 ? null : linesOf(doubts).join("\n");
}

function linesOf(doubts: readonly Doubt[]): string[] {
  return doubts.map(({ says }) => ` à vérifier : ${says.replace(/\s*\n\s*/g, " ")}`);
}

function helpOf(offered: readonly OptionalKey[]): string[] {
  if (offered.length === 0) return [];
  const width = Math.max(...offered.map(({ line }) => line.length));
  return [
    "# Tout ce qui suit est facultatif : retirez le « # » des lignes qui servent.",
    ...offered.map(({ line, says }) => `# ${line.padEnd(width)}  # ${says}`),
  ];
}
