import type { ArticleFront, Body } from "../article/article.ts";
import { withoutUndefined } from "../collections/without-undefined.ts";
import type { Place } from "../desk/problem.ts";
import { Problems } from "../desk/problems.ts";
import { EMPTY_BODY } from "../desk/rules/structure.ts";
import type { Findings } from "../figures/findings.ts";
import { isolated } from "../french/languages/isolates.ts";
import { inFrench } from "../french/number.ts";
import type { Prose } from "../french/prose.ts";
import { typesetterFor } from "../french/prose.ts";
import type { WrittenBody } from "../reading/written-body.ts";
import { anchorsOf } from "./anchors.ts";
import type { BodyContext } from "./context.ts";
import { environmentFor } from "./context.ts";
import { crowdOf } from "./crowds.ts";
import { updatesOf } from "./live.ts";
import { cutAtBlocks } from "./paragraphs.ts";
import { passagesOf } from "./passages.ts";
import { mended } from "./pasted/mended.ts";
import type { Reading } from "./reading.ts";
import { plainText } from "./tokens.ts";

/** What a body must know of the article that it belongs to. */
export type BodyOwner = Pick<ArticleFront, "path" | "file" | "lang"> &
  Partial<Pick<ArticleFront, "title" | "withdrawn" | "date" | "live">>;

/** Renders an article's Markdown; what it refers to is looked up in the archive. */
export function renderBody(
  reading: Reading,
  written: WrittenBody,
  article: BodyOwner,
): Findings<Body> {
  const context = contextFor(reading, written, article);
  const env = environmentFor(context);
  const { markdown } = reading;
  const readable = isReadable(written, context);
  const tokens = markdown.parse(readable ? mended(written.text) : "", env);
  const passages = passagesOf(tokens, context.blocks);
  const html = markdown.renderer.render(tokens, markdown.options, env);
  const parts = cutAtBlocks(html, context.blocks);
  const blocks = parts.filter((part) => typeof part !== "string");
  const body: Body = withoutUndefined({
    parts,
    passages,
    links: [...context.links],
    anchors: anchorsOf(tokens),
    anchorLinks: context.anchorLinks,
    kinds: [...new Set([...blocks, ...passages].map(({ kind }) => kind))],
    opening: passages.find(({ kind, lang }) => kind === "paragraph" && lang === undefined)?.text,
    figures: blocks.flatMap((block) => (block.kind === "figure" ? [block.figure] : [])),
    pictures: [...new Set(context.pictures.map(({ picture }) => picture))],
    subtitles: blocks.flatMap((block) =>
      block.kind === "player" ? (block.player.subtitles?.file ?? []) : [],
    ),
    attachments: [...context.attachments],
    updates: updatesOf(tokens, context.blocks),
    wordCount: passages.reduce((count, { text }) => count + countWords(text), 0),
  });
  const { title, withdrawn } = article;
  if (title !== undefined && withdrawn === undefined && readable) {
    const place = { line: written.lineOffset + 1, column: 1 };
    context.problems.check(EMPTY_BODY, place, body.wordCount > 0 || blocks.length > 0);
  }
  return { value: body, problems: context.problems.told, pictures: context.pictures };
}

/** A standfirst rendered, and what its links lead to. */
export interface RenderedStandfirst {
  /** Its plain text stands in `typeset`. */
  readonly standfirst: Prose;
  readonly html: string;
  readonly links: readonly string[];
  readonly attachments: readonly string[];
}

/** Renders a standfirst's inline Markdown, to HTML and to plain text. */
export function renderStandfirst(
  reading: Reading,
  standfirst: Prose,
  article: BodyOwner,
  place: Place,
): Findings<RenderedStandfirst> {
  const text = standfirst.written;
  const written = { text, lineOffset: place.line - 1 };
  const context = { ...contextFor(reading, written, article), at: place };
  const env = environmentFor(context);
  const { markdown } = reading;
  const tokens = markdown.parseInline(isReadable(written, context) ? text : "", env);
  if (context.blocks.length > 0) {
    context.problems.warning(
      place,
      "le chapô ne montre pas d’image : celle-ci serait perdue",
      "mettez-la dans « figures », ou dans le texte, seule sur sa ligne",
    );
  }
  const html = cutAtBlocks(markdown.renderer.render(tokens, markdown.options, env), [])
    .filter((part) => typeof part === "string")
    .join("");
  return {
    value: {
      standfirst: {
        ...standfirst,
        typeset: isolated(plainText(tokens.flatMap(({ children }) => children ?? []))),
      },
      html,
      links: [...context.links],
      attachments: [...context.attachments],
    },
    problems: context.problems.told,
    pictures: context.pictures,
  };
}

/** What would take minutes to read is not read, and told. */
function isReadable({ text, lineOffset }: WrittenBody, { problems, at }: BodyContext): boolean {
  const crowd = crowdOf(text);
  if (crowd === undefined) return true;
  problems.error(
    at ?? { line: lineOffset + crowd.line, column: 1 },
    `ce paragraphe contient au moins ${inFrench(crowd.count, 0)} fois « ${crowd.sign} » : aucun texte n’en a autant`,
    "retirez ces signes, ou coupez le paragraphe par des lignes vides",
  );
  return false;
}

function contextFor(
  { references, site }: Reading,
  written: WrittenBody,
  article: BodyOwner,
): BodyContext {
  return {
    article,
    references,
    site,
    problems: new Problems(article.file),
    typeset: typesetterFor(site.style, article.lang),
    lines: written.text.split("\n"),
    lineOffset: written.lineOffset,
    blocks: [],
    pictures: [],
    links: new Set(),
    anchorLinks: [],
    attachments: new Set(),
  };
}

/** Runs of letters and digits: good enough for a reading time and a progress line. */
function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
