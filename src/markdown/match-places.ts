import type { Place } from "../desk/problem.ts";
import type { BodyContext } from "./context.ts";
import { placeIn } from "./context.ts";

/** How far the words of a line have been looked through for some of them. */
interface Search {
  /** In the line as it would be read: how far, and how many were found. */
  from: number;
  count: number;
  /** In the line as it is written: where the last of them stands, and how many were passed. */
  column: number;
  passed: number;
}

/**
 * Where in the file the matches of a pattern in a block stand. What comes before a match in the text says on which
 * line to look, and past how many others like it. Each search goes on where the last one ended: a line may have ten
 * thousand.
 *
 * @param text the text of the block, its line ends `\n`
 * @param map the lines of the block
 */
export function matchPlaces(
  context: BodyContext,
  map: readonly [number, number] | null,
  text: string,
): (match: RegExpExecArray) => Place {
  const starts = startsOfLines(text);
  const searches = new Map<string, Search>();
  const elsewhere = new Map<string, Place>();
  return (match) => {
    if (context.at !== undefined || map === null) return placeIn(context, map);
    const needle = /[^\0\n]{1,12}/.exec(match[0])?.[0] ?? "";
    const above = lineAt(starts, match.index);
    const index = Math.min(map[0] + above, map[1] - 1);
    const line = context.lines[index] ?? "";
    const key = `${above}\0${needle}`;
    const start = starts[above] ?? 0;
    let search = searches.get(key);
    if (search === undefined || search.from > match.index) {
      search = { from: start, count: 0, column: -1, passed: 0 };
      searches.set(key, search);
    }
    if (needle !== "") seek(search, needle, { text, line, to: match.index });
    if (search.column >= 0)
      return { line: context.lineOffset + index + 1, column: search.column + 1 };
    const found = elsewhere.get(needle) ?? placeIn(context, map, needle);
    elsewhere.set(needle, found);
    return found;
  };
}

/** Counts the needles before a match in what is read, and passes as many in what is written. */
function seek(
  search: Search,
  needle: string,
  { text, line, to }: { readonly text: string; readonly line: string; readonly to: number },
): void {
  const before = text.slice(search.from, to);
  for (let at = before.indexOf(needle); at >= 0; at = before.indexOf(needle, at + needle.length)) {
    search.count += 1;
  }
  search.from = to;
  while (search.passed <= search.count) {
    const next = line.indexOf(needle, search.column + 1);
    if (next < 0) break;
    search.column = next;
    search.passed += 1;
  }
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The line of a place, counted from 0. */
function lineAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
