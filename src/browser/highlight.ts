import { markedRuns, marksIn } from "../search/query/excerpt.ts";
import { parseQuery } from "../search/query/parse-query.ts";
import { runNodes } from "./elements.ts";

/** Marks the words that a reader searched, in any of their forms, in the article and its captions. */
export function highlight(searched: string): void {
  const { terms } = parseQuery(searched);
  const telling = terms.filter(({ stop }) => !stop);
  const wanted = telling.length > 0 ? telling : terms;
  const keys = new Set(
    wanted.flatMap((term) => [
      ...term.keys,
      ...(term.parts ?? []).flatMap((part) => (part.stop ? [] : part.keys)),
    ]),
  );
  const marked = { keys };
  const article = document.querySelector("article");
  if (article === null || keys.size === 0) return;
  const texts: Text[] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (
      text instanceof Text &&
      text.parentElement?.closest("script, style, svg, mark, .share") === null
    )
      texts.push(text);
  }
  for (const text of texts)
    if (marksIn(text.data, marked).length > 0)
      text.replaceWith(...runNodes(markedRuns(text.data, marked)));
}
