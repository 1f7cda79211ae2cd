import { href } from "../../addresses/public-address.ts";
import type { Article } from "../../article/article.ts";
import { decided } from "../../article/decided.ts";
import { LABELS, liveMark } from "../../article/label.ts";
import { withoutUndefined } from "../../collections/without-undefined.ts";
import { smallFigure } from "../../figures/figure.ts";
import { focusPosition } from "../../figures/focus.ts";
import { formatDate, formatDay } from "../../french/dates/format.ts";
import type { Site } from "../../house/house.ts";
import type { Slot } from "../files/layout.ts";
import { HEAD, TITLE } from "../files/layout.ts";
import type { Result, ResultPassage } from "../files/result.ts";
import { placeOfForm } from "../text/forms.ts";
import { monthKey } from "../text/month-key.ts";
import type { Token } from "../text/tokens.ts";
import { tokens } from "../text/tokens.ts";
import type { ArticleWord, CutText } from "./article-words.ts";
import { wordsOf } from "./article-words.ts";

/** What search keeps of an article: the words that find it, and what a result shows of it. */
export interface IndexDocument {
  /** The keys that Pagefind indexes, slot by slot. */
  readonly slots: readonly (Slot | undefined)[];
  readonly result: Result;
  /** As written, for the vocabulary. */
  readonly words: readonly ArticleWord[];
}

/** @param thumbnail the address of a small picture, with the base path */
export function indexDocument(article: Article, site: Site, thumbnail?: string): IndexDocument {
  const { title, section, date, kicker, label, live } = article;
  const passages = passagesOf(article);
  const headlineText = cut(title.typeset);
  const naming = namingTexts(article).map(cut);
  const texts = [...passages.map(({ text }) => text), ...unshown(article)].map(cut);
  const headline = headlineText.tokens.flatMap(keysInHead);
  const month = monthKey(date.iso);
  const names = [
    ...(month === undefined ? [] : [{ key: month, place: placeOfForm(month, month) }]),
    ...naming.flatMap((text) => text.tokens.flatMap(keysInText)),
  ];
  return {
    slots: [
      ...filled(headline, TITLE),
      ...filled(names, HEAD - TITLE),
      ...headline.slice(TITLE),
      ...names.slice(HEAD - TITLE),
      ...texts.flatMap((text) => text.tokens.flatMap(keysInText)),
    ],
    result: withoutUndefined({
      url: href(site, article.address),
      title: title.typeset,
      section: section.title,
      date: formatDay(date),
      iso: date.iso,
      kicker: kicker?.typeset,
      label: liveMark(live) ?? (label === "info" ? undefined : LABELS[label]),
      thumbnail,
      focus: thumbnail && focusOf(article),
      passages,
    }),
    words: wordsOf([headlineText], [...naming, ...texts]),
  };
}

/** Each text is cut once: its keys are indexed, its words are told to who mistypes them. */
function cut(text: string): CutText {
  return { text, tokens: tokens(text) };
}

function focusOf({ figures }: Article): string | undefined {
  const lead = figures.find(({ picture }) => picture !== undefined);
  const focus = lead && smallFigure(lead)?.focus;
  return focus && focusPosition(focus);
}

/** What a search does not find an article by, or finds as its headline, its passages or its date. */
type Unnamed =
  | (
      | "title"
      | "standfirst"
      | "keyPoints"
      | "standfirstHtml"
      | "figures"
      | "body"
      | "corrections"
      | "date"
      | "label"
      | "live"
    )
  | (
      | "path"
      | "file"
      | "address"
      | "updated"
      | "related"
      | "unrelated"
      | "aliases"
      | "weight"
      | "lang"
    )
  | ("withdrawn" | "draft" | "embargo" | "expires");

/** What names the subject of an article besides its headline, and who made it. */
function namingTexts(article: Article): string[] {
  const { kicker, tags, authors, dossier, section, source, ...more } = article;
  const { dateline, agency, translator, ...rest } = more;
  decided<Unnamed>(rest);
  return [
    kicker?.typeset,
    ...tags.map(({ name }) => name),
    ...authors.map(({ name }) => name),
    dossier?.title,
    section.title,
    source?.name,
    dateline,
    agency,
    translator,
  ].filter((text) => text !== undefined);
}

function passagesOf({
  standfirst,
  keyPoints,
  figures,
  body,
  corrections,
}: Article): ResultPassage[] {
  const captions = figures.flatMap(({ caption, credit }) =>
    caption === undefined ? [] : [[caption.typeset, credit].filter(Boolean).join(" ")],
  );
  return [
    ...(standfirst === undefined ? [] : [{ kind: "text" as const, text: standfirst.typeset }]),
    ...keyPoints.map(({ typeset: text }) => ({ kind: "text" as const, text })),
    ...captions.map((text) => ({ kind: "caption" as const, text })),
    ...body.passages.flatMap(({ kind, text, id }): ResultPassage | [] => {
      if (kind === "code") return [];
      if (kind === "heading") return id === undefined ? { kind, text } : { kind, text, id };
      return { kind: kind === "caption" ? kind : "text", text };
    }),
    ...corrections.map(({ text }) => ({ kind: "text" as const, text: text.typeset })),
  ].filter(({ text }) => text.trim() !== "");
}

/** Found, but not shown: no excerpt is made of code, and a result has its date. */
function unshown({ body, date }: Article): string[] {
  const code = body.passages.filter(({ kind }) => kind === "code").map(({ text }) => text);
  return [...code, formatDate(date)];
}

/** In a headline grammar counts too: « Pour ou contre » must be found. */
function keysInHead(token: Token): Slot[] {
  return [...(token.parts ?? []).flatMap(slotsOf), ...slotsOf(token)];
}

function keysInText(token: Token): Slot[] {
  const parts = (token.parts ?? []).filter(({ stop }) => !stop).flatMap(slotsOf);
  return token.stop ? parts : [...parts, ...slotsOf(token)];
}

function slotsOf({ keys, form }: Token): Slot[] {
  return keys.map((key) => ({ key, place: placeOfForm(key, form) }));
}

function filled(slots: readonly Slot[], size: number): (Slot | undefined)[] {
  return Array.from({ length: size }, (_, index) => slots[index]);
}
