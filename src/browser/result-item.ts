import type { PagefindData } from "./pagefind.ts";

/** One result: the article's link first, then what tells it from the others. */
export function resultItem({ url, excerpt, meta }: PagefindData): HTMLLIElement {
  const item = element("li", "result");
  const words = element("div", "result-words");
  const title = element("h2", "story-title");
  const link = element("a", "", meta.title ?? url);
  link.href = url;
  title.append(link);
  const about = element("p", "story-meta");
  const date = element("time", "", meta.date ?? "");
  date.dateTime = meta.iso ?? "";
  about.append(element("span", "kicker", meta.section ?? ""), " ", date);
  const shown = element("p", "result-excerpt");
  shown.append(...markedWords(excerpt));
  words.append(title, about, shown);
  item.append(words);
  const thumbnail = meta.thumbnail;
  if (thumbnail !== undefined) {
    const picture = element("img", "result-picture");
    picture.src = thumbnail;
    picture.alt = "";
    picture.loading = "lazy";
    item.append(picture);
  }
  return item;
}

/**
 * An excerpt as nodes: text and marks only, whatever the index holds. The index has ASCII
 * apostrophes (Pagefind splits words at those); readers get the typographic one back.
 */
function markedWords(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, "text/html").body;
  return [...parsed.childNodes].map((node) => {
    const text = (node.textContent ?? "").replace(/'/g, "’");
    return node.nodeName === "MARK" ? element("mark", "", text) : document.createTextNode(text);
  });
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = "",
  text = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  if (text !== "") made.textContent = text;
  return made;
}
