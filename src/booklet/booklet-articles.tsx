import type { Illustrated } from "../publication/publication.ts";
import { fullAddress } from "../publication/publication.ts";
import { BookletText } from "./BookletText.tsx";
import type { Booklet, BookletArticle } from "./booklet.ts";
import type { Placement } from "./place-text.ts";
import { placeText } from "./place-text.ts";
import { treeOf, xhtmlOf } from "./xhtml.tsx";

/** Every article of a booklet as XHTML, in the order of reading, placed where it is read. */
export function bookletArticles(
  { parts }: Booklet,
  publication: Illustrated,
  placement: Placement,
): { readonly told: BookletArticle; readonly xhtml: string }[] {
  const all = parts.flatMap((part) => part.articles);
  const inside = new Map(
    all.map((told) => [fullAddress(publication, told.article.address), told] as const),
  );
  return all.map((told) => {
    const tree = treeOf(<BookletText publication={publication} {...told} />);
    const here = fullAddress(publication, told.article.address);
    placeText(tree, { number: told.number, here, inside, placement });
    return { told, xhtml: xhtmlOf(tree) };
  });
}
