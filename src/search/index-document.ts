import type { Article, Passage } from "../article/article.ts";
import type { Site } from "../article/site.ts";
import { href } from "../article/site.ts";
import { formatDate } from "../french/dates.ts";
import { headTexts, plainSpellings, searchable } from "./search-text.ts";

/** A document for Pagefind: what is searched, which may differ from what is shown. */
export interface IndexDocument {
  readonly url: string;
  readonly html: string;
}

/**
 * The searchable copy of an article: headline, standfirst, captions, body, tags. Every piece is a
 * block element, since Pagefind glues the words of adjacent inline ones.
 *
 * @param thumbnail the address of a small picture, with the base path
 */
export function indexDocument(article: Article, site: Site, thumbnail?: string): IndexDocument {
  const { title, before, captions, after } = headTexts(article);
  const meta: Readonly<Record<string, string>> = {
    title: article.title.typeset,
    kicker: article.kicker?.typeset ?? article.section.title,
    section: article.section.title,
    date: formatDate(article.date),
    iso: article.date.iso,
    ...(thumbnail === undefined ? {} : { thumbnail }),
  };
  const everything = [
    title,
    ...before,
    ...captions,
    ...article.body.passages.map(({ text }) => text),
    ...after,
  ];
  const parts = [
    `<h1 data-pagefind-weight="10">${text(title)}</h1>`,
    ...before.map((words) => `<p data-pagefind-weight="3">${text(words)}</p>`),
    ...captions.map((words) => `<p data-pagefind-weight="2">${text(words)}</p>`),
    ...article.body.passages.map(passage),
    `<p data-pagefind-weight="2">${after.map(text).join(". ")}</p>`,
    `<p>${text(plainSpellings(everything.join(" ")))}</p>`,
  ];
  const metas = Object.entries(meta).map(
    ([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escaped(value)}">`,
  );
  const filters = [
    ["rubrique", article.section.title],
    ["annee", article.date.iso.slice(0, 4)],
    ...article.tags.map(({ name }) => ["sujet", name] as const),
  ].map(
    ([name, value = ""]) =>
      `<meta data-pagefind-filter="${name}[content]" content="${escaped(value)}">`,
  );
  return {
    url: href(site, encodeURI(article.address)),
    html: `<html lang="fr"><head>${metas.join("")}${filters.join("")}<meta data-pagefind-sort="date[content]" content="${sortKey(article)}"></head><body>${parts.join("\n")}</body></html>`,
  };
}

function passage({ kind, text: words, id }: Passage): string {
  if (kind === "heading" && id !== undefined) return `<h2 id="${escaped(id)}">${text(words)}</h2>`;
  return kind === "caption"
    ? `<p data-pagefind-weight="2">${text(words)}</p>`
    : `<p>${text(words)}</p>`;
}

/** Instants as text of one length, so that they sort as numbers. */
function sortKey({ date }: Article): string {
  return String(date.from + 1e15).padStart(17, "0");
}

function text(words: string): string {
  return escaped(searchable(words));
}

function escaped(words: string): string {
  return words
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
