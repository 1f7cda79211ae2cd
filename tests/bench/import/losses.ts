import { footnote } from "@mdit/plugin-footnote";
import { fromParse5 } from "hast-util-from-parse5";
import createMarkdownIt from "markdown-it";
import { parseFragment } from "parse5";
import { fold } from "../../../src/french/fold.ts";
import type { DraftArticle } from "../../../src/importing/draft-article.ts";
import {
  attributeOf,
  elementsOf,
  type Parent,
  remove,
  wordsOf,
} from "../../../src/importing/html/elements.ts";

/** What a text holds, by kind. */
type Contents = Readonly<Record<string, readonly string[]>>;

/** What was lost of each kind, and how much there was. */
export type Losses = Record<string, { lost: string[]; all: number }>;

/** Markdown as another tool shows it: HTML in it is HTML. */
const markdown = createMarkdownIt({ html: true, linkify: true }).use(footnote);

export function rendered(body: string): string {
  return markdown.render(body);
}

/** @param stands whether a picture is there: one whose file never was cannot be kept */
export function contentsOf(
  html: string,
  stands: (source: string) => boolean = () => true,
): Contents {
  const tree = fromParse5(parseFragment(html));
  const root: Parent = tree.type === "root" ? tree : { type: "root", children: [] };
  for (const gone of elementsOf(root).filter(isApart)) remove(root, gone);
  const all = elementsOf(root);
  const of = (...names: readonly string[]) => all.filter(({ tagName }) => names.includes(tagName));
  return {
    words: fold(wordsOf(root).normalize("NFKC")).match(/[\p{L}\p{N}]+/gu) ?? [],
    links: of("a")
      .map((link) => attributeOf(link, "href"))
      .filter((href) => /^https?:/.test(href))
      .map(plainAddress),
    pictures: of("img")
      .filter((picture) => stands(attributeOf(picture, "src")))
      .map((picture) => attributeOf(picture, "alt")),
    headings: of("h1", "h2", "h3", "h4", "h5", "h6").map((heading) => fold(wordsOf(heading))),
    "code blocks": of("pre")
      .map(wordsOf)
      .filter((code) => code !== ""),
    "list items": of("li").map((item) => fold(wordsOf(item)).slice(0, 40)),
    cells: of("td", "th").map((cell) => fold(wordsOf(cell))),
  };
}

/** Calls and ways back of notes are made anew, scripts and styles are nobody's words. */
function isApart(one: Parameters<typeof wordsOf>[0]): boolean {
  return (
    one.type === "element" &&
    (["script", "style"].includes(one.tagName) ||
      /footnote-(?:ref|backref|anchor)/.test(attributeOf(one, "className")))
  );
}

function plainAddress(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

/** What an original holds and its article does not; the words that the report tells are not lost. */
export function lossesBetween(original: Contents, { head, body, dropped }: DraftArticle): Losses {
  const figures = (head.figures ?? []).map(
    ({ alt = "", caption = "", credit = "" }) =>
      `<img alt="${alt.replace(/"/g, "&quot;")}"><p>${caption} ${credit}</p>`,
  );
  const facts = [
    head.standfirst,
    head.authors?.join(" "),
    head.tags?.join(" "),
    head.date,
    head.source,
    ...dropped.map(({ words }) => words),
  ];
  const made = contentsOf(rendered(body) + figures.join(""));
  const told =
    fold(facts.filter(Boolean).join(" ").normalize("NFKC")).match(/[\p{L}\p{N}]+/gu) ?? [];
  const addresses = dropped.map(({ words }) => plainAddress(words));
  return Object.fromEntries(
    Object.entries(original).map(([kind, all]) => {
      const kept = [
        ...(made[kind] ?? []),
        ...(kind === "words" ? told : kind === "links" ? addresses : []),
      ];
      return [kind, { lost: missing(all, kept), all: all.length }];
    }),
  );
}

function missing(all: readonly string[], kept: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of kept) left.set(one, (left.get(one) ?? 0) + 1);
  return all.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

export function addLosses(total: Losses, more: Losses): void {
  for (const [kind, { lost, all }] of Object.entries(more)) {
    const before = total[kind] ?? { lost: [], all: 0 };
    total[kind] = { lost: [...before.lost, ...lost], all: before.all + all };
  }
}
