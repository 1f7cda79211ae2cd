import { LABELS } from "../article/label.ts";
import type { Result } from "../search/files/result.ts";
import type { Marked } from "../search/query/ask.ts";
import { excerptOf, headingsOf, markedRuns } from "../search/query/excerpt.ts";
import { element, runNodes } from "./elements.ts";

/** One result: the article's link first, then what tells it from the others. */
export function resultItem(result: Result, marked: Marked, words: string): HTMLLIElement {
  const link = element("a", "", ...runNodes(markedRuns(result.title, marked)));
  lead(link, result.url, words);
  const date = element("time", "", result.date);
  date.dateTime = result.iso;
  const { runs, inCaption } = excerptOf(result, marked);
  const excerpt = element("p", "result-excerpt");
  if (inCaption) excerpt.append(element("span", "result-place", "Dans une légende"), "\u00a0: ");
  excerpt.append(...runNodes(runs));
  const about = element("p", "story-meta", element("span", "kicker", result.section), " ", date);
  const paid = result.label === LABELS.publicite;
  if (result.label !== undefined) {
    about.prepend(element("span", paid ? "label label-paid" : "label", result.label), " ");
  }
  const content = element(
    "div",
    paid ? "result-words story-paid" : "result-words",
    element("h2", "story-title", link),
    about,
    excerpt,
  );
  const headings = headingsOf(result, marked).map(({ text, id = "" }) => {
    const inside = element("a", "", ...runNodes(markedRuns(text, marked)));
    lead(inside, `${result.url}#${id}`, words);
    return element("li", "", inside);
  });
  if (headings.length > 0) content.append(element("ul", "result-headings", ...headings));
  const item = element("li", "result", content);
  if (result.thumbnail !== undefined) {
    const picture = element("img", "result-picture");
    picture.src = result.thumbnail;
    picture.alt = "";
    picture.loading = "lazy";
    picture.style.objectPosition = result.focus ?? "";
    item.append(picture);
  }
  return item;
}

/** The article's own address; the words to mark there are added as the reader follows it. */
function lead(link: HTMLAnchorElement, address: string, words: string): void {
  link.href = address;
  const follow = () => {
    const [path = "", anchor] = address.split("#");
    link.href = `${path}?surligner=${encodeURIComponent(words)}${anchor === undefined ? "" : `#${anchor}`}`;
    setTimeout(() => {
      link.href = address;
    });
  };
  link.addEventListener("click", follow);
  link.addEventListener("auxclick", follow);
}
