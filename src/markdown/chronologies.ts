import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { findAfter } from "../collections/find-after.ts";
import { isImpossibleDate, readWrittenDate } from "../french/dates/written-date.ts";
import { openingOf } from "./containers.ts";
import { contextOf, placeIn } from "./context.ts";
import { plainText } from "./tokens.ts";

/** « 28 mars 1949 : texte »: what stands before the colon dates an entry when it holds a figure. */
const PLAIN_DATE = /^\s*([^:]{0,40}\d[^:]{0,20}?)\s*:\s+/u;
/** What stands between a date in bold and its words. */
const COLON = /^\s*[:–—-]?\s*/u;

/**
 * `:::chronologie`: a list whose entries begin with a date, in bold or before a colon. It becomes an
 * ordered list with `<time>` where the date can be read; « 1956-1958 » or « Vers 1300 » stay words.
 */
export function chronologies(md: MarkdownIt): void {
  md.core.ruler.push("press-chronologies", (state) => {
    const { tokens } = state;
    tokens.forEach((token, index) => {
      if (token.type === openingOf("chronologie")) readChronology(state, token, index);
    });
  });
}

function readChronology(state: StateCore, box: Token, start: number): void {
  const context = contextOf(state.env);
  const end = findAfter(
    state.tokens,
    start,
    ({ type, level }) => type === "container_chronologie_close" && level === box.level,
  );
  const inside = state.tokens.slice(start + 1, end < 0 ? undefined : end);
  let entries = 0;
  inside.forEach((token, index) => {
    if (token.level === box.level + 1 && /^(bullet|ordered)_list_(open|close)$/.test(token.type)) {
      token.tag = "ol";
      if (token.nesting === 1) token.attrs = null;
    }
    if (token.type !== "list_item_open" || token.level !== box.level + 2) return;
    entries += 1;
    const inline = inside.slice(index + 1, index + 3).find(({ type }) => type === "inline");
    const tellImpossible = (label: string) =>
      context.problems.warning(
        placeIn(context, token.map, label),
        `« ${label} » n’est pas une date qui existe`,
        "corrigez le jour ou le mois",
      );
    const dated = inline?.children && withDate(inline.children, state.Token, tellImpossible);
    if (inline && dated) inline.children = dated;
    else
      context.problems.warning(
        placeIn(context, token.map, token.markup),
        "cette entrée de la chronologie n’a pas de date",
        "écrivez la date en tête : - **28 mars 1949** : ce qui s’est passé",
      );
  });
  if (entries > 0) return;
  context.problems.warning(
    placeIn(context, box.map, ":::"),
    "cette chronologie n’est pas une liste : ses dates ne seront pas montrées",
    "écrivez une ligne par événement : - **28 mars 1949** : ce qui s’est passé",
  );
}

/** An entry's inline tokens with its date marked; undefined when it has none. */
function withDate(
  children: readonly Token[],
  TokenOf: StateCore["Token"],
  tellImpossible: (label: string) => void,
): Token[] | undefined {
  const cut = boldDate(children) ?? plainDate(children, TokenOf);
  if (cut === undefined) return undefined;
  const { label, rest } = cut;
  const read = readWrittenDate(label);
  if (read === undefined && isImpossibleDate(label)) tellImpossible(label);
  const text = (content: string) => Object.assign(new TokenOf("text", "", 0), { content });
  const element = (tag: string, attributes: readonly [string, string][], content: string) => {
    const open = new TokenOf("chronology_mark_open", tag, 1);
    open.attrs = [...attributes];
    return [open, text(content), new TokenOf("chronology_mark_close", tag, -1)];
  };
  const mark: [string, string] = ["class", "chronology-date"];
  return [
    ...(read === undefined
      ? element("span", [mark], label)
      : element("time", [mark, ["datetime", read.iso]], label)),
    ...element("span", [["class", "chronology-colon"]], " : "),
    ...rest,
  ];
}

interface CutEntry {
  readonly label: string;
  readonly rest: readonly Token[];
}

function boldDate(children: readonly Token[]): CutEntry | undefined {
  const open = children.findIndex(({ type, content }) => type !== "text" || content.trim() !== "");
  if (children[open]?.type !== "strong_open") return undefined;
  const close = children.findIndex(({ type }) => type === "strong_close");
  const label = plainText(children.slice(open, close))
    .replace(/\s*:\s*$/, "")
    .trim();
  const [next, ...others] = children.slice(close + 1);
  if (next?.type !== "text") return { label, rest: next === undefined ? [] : [next, ...others] };
  next.content = next.content.replace(COLON, "");
  return { label, rest: [next, ...others] };
}

function plainDate(
  [first, ...rest]: readonly Token[],
  TokenOf: StateCore["Token"],
): CutEntry | undefined {
  const found = first?.type === "text" ? PLAIN_DATE.exec(first.content) : null;
  if (first === undefined || found === null) return undefined;
  const words = Object.assign(new TokenOf("text", "", 0), {
    content: first.content.slice(found[0].length),
  });
  return { label: found[1] ?? "", rest: [words, ...rest] };
}
