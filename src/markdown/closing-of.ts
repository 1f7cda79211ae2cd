import type { Token } from "markdown-it";
import { findAfter } from "../collections/find-after.ts";

/** Where the box or table that a token opens is closed; the last token where nothing closes it. */
export function closingOf(tokens: readonly Token[], start: number): number {
  const open = tokens[start];
  const type = open?.type.replace(/_open$/, "_close");
  const end = findAfter(
    tokens,
    start,
    (token) => token.type === type && token.level === open?.level,
  );
  return end < 0 ? tokens.length - 1 : end;
}
