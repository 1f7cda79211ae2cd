import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { OPAQUE } from "./characters.ts";
import { DEFAULT_STYLE, type HouseStyle } from "./house-style.ts";
import type { Piece } from "./piece.ts";
import { richSegments } from "./rich-segments.ts";
import { typesetPieces } from "./typeset.ts";
import { typographize } from "./typographize.ts";

export interface MarkdownTypographyOptions {
  readonly style?: HouseStyle;
  /** Block tokens that open something to be left as written, with all that is inside. */
  readonly skip?: (token: Token) => boolean;
}

const NOTHING: Piece = { text: "", standsFor: "" };
const AN_OBJECT: Piece = { text: "", standsFor: OPAQUE };
const A_LINE_BREAK: Piece = { text: "", standsFor: "\n" };
/** What the rules see of a token that is no text, when it is not a matter of nesting. */
const SEEN_AS: Readonly<Record<string, Piece>> = {
  softbreak: A_LINE_BREAK,
  hardbreak: A_LINE_BREAK,
  html_inline: NOTHING,
};

/** The end of an ordinal, at a glance. */
const ORDINAL_END = /[\dIVX][erd]/;

type TokenClass = StateCore["Token"];

/**
 * The rules of `typographize` over the Markdown of an article, after it has been parsed. Each block
 * is typeset as one text, so that a mark knows the word before it whatever the markup in between;
 * code, addresses and what is marked with another `lang` stay as written. `alt` and `title` are
 * prose. Ordinals are raised and centuries get `<span class="small-caps">`.
 *
 * Use it last: identifiers and addresses made by other plugins come from the text as written. An
 * `env.lang` other than French leaves the whole text alone.
 */
export function markdownTypography(
  md: MarkdownIt,
  { style = DEFAULT_STYLE, skip = () => false }: MarkdownTypographyOptions = {},
): void {
  md.core.ruler.push("french_typography", (state) => {
    const french = [isFrench(state.env.lang, true)];
    for (const token of state.tokens) {
      const outer = french.at(-1) ?? true;
      if (token.nesting === -1) french.pop();
      const inner = isFrench(langOf(token), outer) && !skip(token);
      if (token.nesting === 1) french.push(inner);
      if (token.type === "inline" && token.children !== null && inner) {
        const dressed = typesetInline(token.children, style);
        if (dressed.size > 0) token.children = dress(token.children, dressed, state.Token);
      }
    }
  });
}

function langOf(token: Token): unknown {
  return token.attrs === null ? undefined : token.attrGet("lang");
}

function isFrench(lang: unknown, otherwise: boolean): boolean {
  if (typeof lang !== "string" || lang === "") return otherwise;
  return /^fr(?![a-z])/i.test(lang);
}

/**
 * Typesets the text tokens of one block together, and what hangs on its pictures and links. Gives
 * the tokens that may hold an ordinal.
 */
function typesetInline(tokens: readonly Token[], style: HouseStyle): ReadonlySet<Token> {
  const dressed = new Set<Token>();
  const french = [true];
  const pieces: Piece[] = [];
  let automatic = false;
  for (const token of tokens) {
    const { type, nesting } = token;
    const outer = french.at(-1) ?? true;
    if (type === "text") {
      pieces.push(pieceOf(token, outer && !automatic));
      continue;
    }
    if (nesting === -1) french.pop();
    const inner = isFrench(langOf(token), outer);
    if (nesting === 1) french.push(inner);
    if (type === "link_open") automatic = token.info === "auto";
    if (type === "link_close") automatic = false;
    pieces.push(SEEN_AS[type] ?? (nesting === 0 ? AN_OBJECT : NOTHING));
    if (inner && (type === "image" || type === "link_open")) typesetAttributes(token, style);
  }
  const printed = typesetPieces(pieces, style);
  pieces.forEach((piece, index) => {
    const token = tokens[index];
    const text = printed[index];
    if (token === undefined || text === undefined || piece.standsFor !== undefined) return;
    if (text !== piece.text) token.content = text;
    if (ORDINAL_END.test(text)) dressed.add(token);
  });
  return dressed;
}

function pieceOf({ content }: Token, prose: boolean): Piece {
  return prose ? { text: content } : { text: content, standsFor: OPAQUE };
}

function typesetAttributes(token: Token, style: HouseStyle): void {
  const title = token.attrGet("title");
  if (typeof title === "string") token.attrSet("title", typographize(title, style));
  if (token.type !== "image") return;
  token.content = typographize(token.content, style);
  if (token.children !== null) typesetInline(token.children, style);
}

/** Cuts text tokens at ordinals and centuries. */
function dress(
  tokens: readonly Token[],
  dressed: ReadonlySet<Token>,
  TokenOf: TokenClass,
): Token[] {
  return tokens.flatMap((token) => {
    if (!dressed.has(token)) return [token];
    const segments = richSegments(token.content);
    if (segments.length < 2) return [token];
    return segments.flatMap(({ kind, text }) => {
      const inside = new TokenOf("text", "", 0);
      inside.content = text;
      inside.level = token.level;
      if (kind === "text") return [inside];
      inside.level += 1;
      const [type, tag] = kind === "ordinal" ? ["sup", "sup"] : ["small_caps", "span"];
      const open = new TokenOf(`${type}_open`, tag, 1);
      const close = new TokenOf(`${type}_close`, tag, -1);
      open.level = token.level;
      close.level = token.level;
      if (kind === "century") open.attrSet("class", "small-caps");
      return [open, inside, close];
    });
  });
}
