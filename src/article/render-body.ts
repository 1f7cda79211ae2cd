import type { MarkdownIt } from "markdown-it";
import type { Archive } from "./archive.ts";
import type { Announcement, Article, Body } from "./article.ts";
import { anchorsOf } from "./markdown/anchors.ts";
import type { BodyContext } from "./markdown/context.ts";
import { environmentFor } from "./markdown/context.ts";
import { cutAtBlocks } from "./markdown/paragraphs.ts";
import { passagesOf } from "./markdown/passages.ts";
import { plainText } from "./markdown/tokens.ts";
import type { Findings, Place } from "./problem.ts";
import { typesetterFor } from "./prose.ts";
import type { Site, WrittenBody } from "./site.ts";

/** Renders an article's Markdown; what it refers to is looked up in the archive. */
export function renderBody(
  markdown: MarkdownIt,
  written: WrittenBody,
  article: Pick<Announcement, "path" | "lang">,
  archive: Archive,
  site: Site,
  findings: Findings,
): Body {
  const context = contextFor(written, article, archive, site, findings);
  const env = environmentFor(context);
  const tokens = markdown.parse(written.text, env);
  const passages = passagesOf(tokens, context.blocks);
  const html = markdown.renderer.render(tokens, markdown.options, env);
  return {
    parts: cutAtBlocks(html, context.blocks),
    passages,
    links: [...context.links],
    anchors: anchorsOf(tokens),
    anchorLinks: context.anchorLinks,
    attachments: [...context.attachments],
    wordCount: passages.reduce((count, { text }) => count + countWords(text), 0),
  };
}

/** A standfirst rendered, and what its links lead to. */
export interface RenderedStandfirst extends Pick<Article, "standfirst" | "standfirstHtml"> {
  readonly links: readonly string[];
  readonly attachments: readonly string[];
}

/** Renders a standfirst's inline Markdown, to HTML and to plain text. */
export function renderStandfirst(
  markdown: MarkdownIt,
  article: Pick<Announcement, "path" | "lang" | "standfirst">,
  place: Place,
  archive: Archive,
  site: Site,
  findings: Findings,
): RenderedStandfirst {
  if (article.standfirst === undefined) return { links: [], attachments: [] };
  const text = article.standfirst.written;
  const context = contextFor(
    { text, lineOffset: place.line - 1 },
    article,
    archive,
    site,
    findings,
  );
  const env = environmentFor(context);
  const tokens = markdown.parseInline(text, env);
  if (context.blocks.length > 0) {
    findings.warning(
      place,
      "le chapô ne montre pas d’image : celle-ci serait perdue",
      "mettez-la dans « figures », ou dans le texte, seule sur sa ligne",
    );
  }
  return {
    standfirst: {
      ...article.standfirst,
      typeset: plainText(tokens.flatMap(({ children }) => children ?? [])),
    },
    standfirstHtml: cutAtBlocks(markdown.renderer.render(tokens, markdown.options, env), [])
      .filter((part) => typeof part === "string")
      .join(""),
    links: [...context.links],
    attachments: [...context.attachments],
  };
}

function contextFor(
  written: WrittenBody,
  article: Pick<Announcement, "path" | "lang">,
  archive: Archive,
  site: Site,
  findings: Findings,
): BodyContext {
  return {
    article,
    archive,
    site,
    findings,
    typeset: typesetterFor(site.style, article.lang),
    lines: written.text.split("\n"),
    lineOffset: written.lineOffset,
    blocks: [],
    links: new Set(),
    anchorLinks: [],
    attachments: new Set(),
  };
}

/** Runs of letters and digits: good enough for a reading time and a progress line. */
function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
