import { element } from "./elements.ts";
import type { NamedArticle } from "./worker/kept-articles.ts";
import { listOf, namedArticles } from "./worker/kept-articles.ts";

/** On « À lire plus tard »: what the reader put aside, each with what takes it back. */
export function showAside(
  articles: readonly NamedArticle[],
  onTakenBack: (address: string) => void,
): void {
  const place = document.querySelector("#mis-de-cote");
  if (place === null) return;
  if (articles.length === 0) {
    place.replaceChildren(
      element(
        "p",
        "",
        "Rien n’est mis de côté\u00a0: le bouton «\u00a0Lire plus tard\u00a0» est au bas de chaque article.",
      ),
    );
    return;
  }
  place.replaceChildren(
    listed(articles, ({ address, title }) => {
      const back = element("button", "", "Retirer");
      back.type = "button";
      back.setAttribute("aria-label", `Retirer «\u00a0${title}\u00a0»`);
      back.addEventListener("click", () => onTakenBack(address));
      return [" ", back];
    }),
  );
}

/** On the page that stands for what is not kept: what is. */
export async function showKept(base: string): Promise<void> {
  const place = document.querySelector("#gardes");
  if (place === null || !("caches" in window)) return;
  const { cache, key } = listOf(base);
  const found = await (await caches.open(cache)).match(key);
  const articles = namedArticles(found ? await found.text() : null);
  place.replaceChildren(listed([{ address: base, title: "La une" }, ...articles]));
}

function listed(
  articles: readonly NamedArticle[],
  more: (article: NamedArticle) => (string | Node)[] = () => [],
): HTMLUListElement {
  const items = articles.map((article) => {
    const link = element("a", "", article.title);
    link.href = article.address;
    return element("li", "", link, ...more(article));
  });
  return element("ul", "kept-list", ...items);
}
