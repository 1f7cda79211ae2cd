import type { MarkdownIt, StateCore, Token } from "markdown-it";
import type { LiveUpdate } from "../article/article.ts";
import type { Block } from "../article/blocks.ts";
import { formatDay, formatTime } from "../french/dates/format.ts";
import type { PressDate } from "../french/dates/press-date.ts";
import { closingOf } from "./closing-of.ts";
import { openingOf } from "./containers.ts";
import type { BodyContext } from "./context.ts";
import { contextOf, placeIn } from "./context.ts";
import { newestFirst } from "./live-order.ts";
import { readLiveOpening } from "./live-time.ts";
import { passagesOf } from "./passages.ts";
import { plainText } from "./tokens.ts";

const ENTRY = openingOf("direct");
const HOUR = 3_600_000;

/** The anchor and time of an entry, by the token that opens it. */
const timesOf = new WeakMap<Token, Pick<LiveUpdate, "anchor" | "at">>();

interface Entry {
  readonly tokens: readonly Token[];
  readonly at: PressDate;
  readonly title: string;
  readonly key: string;
}

/**
 * `:::direct 16:40 Titre` … `:::`: what happened, when. Entries are shown newest first, whatever their order in the
 * file, where the first of them stands; what is around them stays around them.
 */
export function live(md: MarkdownIt): void {
  md.core.ruler.push("press-live", (state) => {
    const context = contextOf(state.env);
    const first = state.tokens.findIndex(({ type }) => type === ENTRY);
    if (first < 0 || tellNotLive(state.tokens[first], context)) return;
    const before: Token[] = [];
    const after: Token[] = [];
    const unread: Token[] = [];
    const entries: Entry[] = [];
    for (let index = 0; index < state.tokens.length; index++) {
      const token = state.tokens[index];
      if (token === undefined) break;
      if (token.type !== ENTRY || tellInside(token, context)) {
        (entries.length === 0 ? before : after).push(token);
        continue;
      }
      const end = closingOf(state.tokens, index);
      const entry = readEntry(state.tokens.slice(index, end + 1), context);
      if (entry === undefined) unread.push(...state.tokens.slice(index, end + 1));
      else {
        if (after.length > 0) tellBetween(after, context);
        entries.push(entry);
      }
      index = end;
    }
    const level = Math.min(...levelsOf([...before, ...after]), 6);
    const shownDay = shownDayOf(entries);
    const shown = newestFirst(entries).flatMap((entry) =>
      tokensOf(entry, shownDay, Number.isFinite(level) && level < 6 ? level : 2, state),
    );
    state.tokens = [...before, ...shown, ...unread, ...after];
  });
  md.renderer.rules.update_time = (tokens, index) => {
    const { anchor, iso, label } = tokens[index]?.meta ?? {};
    const words = md.utils.escapeHtml(String(label));
    return `<a class="update-time" href="#${anchor}"><time datetime="${iso}">${words}</time></a> `;
  };
}

/** The entries of a body as machines are told them, newest first. */
export function updatesOf(tokens: readonly Token[], blocks: readonly Block[]): LiveUpdate[] {
  return tokens.flatMap((token, index): LiveUpdate | [] => {
    const update = timesOf.get(token);
    if (update === undefined) return [];
    const inside = tokens.slice(index + 1, closingOf(tokens, index));
    const [, title, , ...rest] = inside;
    return {
      ...update,
      title: plainText(title?.children ?? []).trim(),
      text: passagesOf(rest, blocks)
        .map(({ text }) => text)
        .join("\n"),
    };
  });
}

/** As much of a day as tells entries apart. */
type ShownDay = "none" | "day" | "year";

function shownDayOf(entries: readonly Entry[]): ShownDay {
  const several = (length: number) =>
    new Set(entries.map(({ at }) => at.iso.slice(0, length))).size > 1;
  return several("2026".length) ? "year" : several("2026-11-20".length) ? "day" : "none";
}

function readEntry(tokens: readonly Token[], context: BodyContext): Entry | undefined {
  const [box] = tokens;
  const written = (box?.info ?? "").trim().slice("direct".length);
  const { article, problems, site } = context;
  const read = readLiveOpening(written, article.date, site.timezone);
  const place = placeIn(context, box?.map ?? null, (!read.ok && read.word) || ":::");
  if (!read.ok) {
    problems.error(place, read.problem, read.remedy);
    return undefined;
  }
  const { at, title, dayWritten } = read;
  const begins = article.date?.precision === "minute" ? article.date.from : at.from;
  if (!dayWritten && at.from < begins - HOUR) {
    problems.warning(
      place,
      `cette entrée est plus vieille que l’article, daté de ${formatTime({ ...at, from: begins })} : elle serait la dernière`,
      "si elle est du lendemain, dites le jour : :::direct 21 novembre 00:15 Titre ; sinon, corrigez l’heure",
    );
  }
  const [day = "", time = ""] = at.iso.split("T");
  return { tokens, at, title, key: `direct-${day}-${time.slice(0, 5).replace(":", "h")}` };
}

/** An entry's tokens under its title; headings in it are parts of it. */
function tokensOf(
  { tokens, at, title, anchor }: Entry & { readonly anchor: string },
  shownDay: ShownDay,
  level: number,
  state: StateCore,
): Token[] {
  const [box, ...inside] = tokens;
  if (box === undefined) return [];
  box.meta = { title: "" };
  timesOf.set(box, { anchor, at });
  const highest = Math.min(...levelsOf(inside));
  for (const token of inside) {
    if (token.type === "heading_open" || token.type === "heading_close")
      token.tag = `h${Math.min(6, Number(token.tag.slice(1)) - highest + level + 1)}`;
  }
  const made = (type: string, tag: string, nesting: 1 | 0 | -1) => {
    const token = new state.Token(type, tag, nesting);
    return Object.assign(token, { block: true, map: box.map, level: 1 });
  };
  const open = made("heading_open", `h${level}`, 1);
  open.attrs = [
    ["id", anchor],
    ["class", "update-title"],
  ];
  open.markup = "#".repeat(level);
  const inline = made("inline", "", 0);
  inline.content = title;
  inline.children = [];
  state.md.inline.parse(title, state.md, state.env, inline.children);
  const time = new state.Token("update_time", "", 0);
  const day = formatDay(at);
  const label = [
    ...(shownDay === "none" ? [] : [shownDay === "day" ? day.replace(/ \d{4}$/, "") : day]),
    formatTime(at),
  ].join(", ");
  time.meta = { anchor, iso: at.iso, label };
  inline.children.unshift(time);
  const close = made("heading_close", `h${level}`, -1);
  close.markup = open.markup;
  return [box, open, inline, close, ...inside];
}

function levelsOf(tokens: readonly Token[]): number[] {
  return tokens
    .filter(({ type }) => type === "heading_open")
    .map(({ tag }) => Number(tag.slice(1)));
}

function tellNotLive(entry: Token | undefined, context: BodyContext): boolean {
  if (context.article.live !== undefined) return false;
  context.problems.error(
    placeIn(context, entry?.map ?? null, ":::"),
    "« :::direct » est une entrée de direct, et cet article n’en est pas un",
    "ajoutez à l’en-tête : live: true, puis live: false quand le direct est terminé",
  );
  return true;
}

function tellInside(entry: Token, context: BodyContext): boolean {
  if (entry.level === 0) return false;
  context.problems.error(
    placeIn(context, entry.map, ":::"),
    "une entrée de direct ne peut pas être dans un encadré, ni dans une autre entrée",
    "fermez ce qui précède par une ligne « ::: » avant elle",
  );
  return true;
}

function tellBetween(tokens: readonly Token[], context: BodyContext): void {
  const lost = tokens.find(
    ({ level, nesting, map }) => level === 0 && nesting >= 0 && map !== null,
  );
  if (lost?.meta?.told === true || lost === undefined || lost.type === "footnote_block_open")
    return;
  lost.meta = { ...lost.meta, told: true };
  context.problems.warning(
    placeIn(context, lost.map),
    "ce texte est entre deux entrées du direct, que les lecteurs voient de la plus récente à la plus ancienne : il est montré après elles",
    "mettez-le dans une entrée, avant la première ou après la dernière",
  );
}
