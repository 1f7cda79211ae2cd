import type { Element } from "hast";
import { parseDate } from "../../french/dates/parse.ts";
import type { Doubt } from "../draft-article.ts";
import type { ToldByLine } from "../press-text/told-lines.ts";
import type { Parent } from "./elements.ts";
import { attributeOf, elementsOf, findElement, isElement, remove, wordsOf } from "./elements.ts";

/** The heading above a text is its title, and so is the only one of the first level. */
export function titleIn(root: Parent, tree: Parent, doubts: Doubt[]): string | undefined {
  const first = elementsOf(root).filter((one) => one.tagName === "h1" && wordsOf(one) !== "");
  const blocks = elementsOf(root).filter(
    (one) => /^(?:h[1-6]|p|li|blockquote|pre|td)$/.test(one.tagName) && wordsOf(one) !== "",
  );
  const [heading] = first;
  if (
    heading !== undefined &&
    (first.length === 1 || heading === blocks[0] || /title/.test(attributeOf(heading, "className")))
  ) {
    remove(root, heading);
    return wordsOf(heading);
  }
  const graph = metaContent(tree, "og:title");
  const named = graph ?? textOfTitle(tree);
  if (named !== undefined) {
    doubts.push({ key: "title", says: "le titre est celui de la page, non de l’article" });
    return named;
  }
  const [opening] = blocks;
  const bold =
    opening?.tagName === "p" &&
    opening.children.every((child) => isElement(child, "strong", "b") || wordsOf(child) === "");
  if (
    opening === undefined ||
    (!bold && !/^h[2-6]$/.test(opening.tagName)) ||
    wordsOf(opening).length > 160
  )
    return undefined;
  doubts.push({ key: "title", says: "titre pris de la première ligne" });
  remove(root, opening);
  return wordsOf(opening);
}

function textOfTitle(tree: Parent): string | undefined {
  const title = findElement(tree, (one) => one.tagName === "title");
  return (title && wordsOf(title)) || undefined;
}

/** What the head of a page, and the times in it, tell of its article. */
export function metaOf(
  tree: Parent,
  root: Parent,
  zone: string,
): ToldByLine & { section?: string } {
  const good = (iso: string | undefined) => {
    const minute = iso?.replace(/(T\d\d:\d\d):\d\d(?:\.\d+)?/, "$1");
    return minute !== undefined && parseDate(minute, zone).ok ? minute : undefined;
  };
  const time = findElement(
    root,
    (one) => one.tagName === "time" && attributeOf(one, "dateTime") !== "",
  );
  const date =
    good(metaContent(tree, "article:published_time")) ??
    good(time && attributeOf(time, "dateTime"));
  const updated = good(metaContent(tree, "article:modified_time"));
  const section = metaContent(tree, "article:section");
  const tags = elementsOf(tree)
    .filter((one) => one.tagName === "meta" && attributeOf(one, "property") === "article:tag")
    .map((one) => attributeOf(one, "content").trim())
    .filter(Boolean);
  return {
    ...(date === undefined ? {} : { date }),
    ...(updated === undefined || updated === date ? {} : { updated }),
    ...(tags.length === 0 ? {} : { tags }),
    ...(section === undefined ? {} : { section }),
  };
}

export function metaAuthors(tree: Parent): string[] {
  const author = metaContent(tree, "author");
  return author === undefined || /^https?:/.test(author) ? [] : [author];
}

function metaContent(tree: Parent, name: string): string | undefined {
  const found = findElement(
    tree,
    (one: Element) =>
      one.tagName === "meta" &&
      [attributeOf(one, "name"), attributeOf(one, "property")].includes(name),
  );
  return (found && attributeOf(found, "content").trim()) || undefined;
}
