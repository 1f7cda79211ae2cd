import { renderToString } from "preact-render-to-string";
import type { Body } from "../article/article.ts";
import type { Block } from "../article/blocks.ts";
import type { Publication } from "../publication/publication.ts";
import { ChartDrawing } from "./chart/ChartDrawing.tsx";
import { FigureBlock } from "./FigureBlock.tsx";
import { Picture } from "./Picture.tsx";
import { PlayerFigure } from "./PlayerFigure.tsx";
import { SeeAlsoAside } from "./SeeAlsoAside.tsx";
import { languageOf } from "./Words.tsx";

/** Where the HTML of a body enters a page unescaped: `src/markdown/` made it, with raw HTML off. */
export function TrustedHtml({ as: Tag, html, ...rest }: TrustedHtmlProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the body was rendered by src/markdown
  return <Tag {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}

interface TrustedHtmlProps {
  readonly lang?: string;
  readonly dir?: "rtl";
  readonly as: "div" | "p";
  readonly html: string;
  readonly class?: string;
}

interface Props {
  readonly publication: Publication;
  readonly body: Body;
  /** Of the article. */
  readonly lang: string;
}

/** The text of an article, its blocks drawn where they stand. */
export function ArticleBody({ publication, body, lang }: Props) {
  const html = body.parts
    .map(
      (part) =>
        typeof part === "string"
          ? part
          : renderToString(<BodyBlock publication={publication} block={part} around={lang} />) +
            (part.kind === "picture" ? "" : "\n"), // words of neighbours must not touch
    )
    .join("");
  return <TrustedHtml as="div" class="body" html={html} {...languageOf({ lang })} />;
}

interface BodyBlockProps {
  readonly publication: Publication;
  readonly block: Block;
  readonly around: string;
}

function BodyBlock({ publication, block, around }: BodyBlockProps) {
  switch (block.kind) {
    case "figure":
      return (
        <FigureBlock
          publication={publication}
          figure={block.figure}
          place={block.gallery ? "gallery" : "body"}
          around={around}
        />
      );
    case "picture":
      return (
        <Picture
          publication={publication}
          figure={block.figure}
          sizes="(min-width: 42rem) 37rem, 92vw"
        />
      );
    case "see-also":
      return <SeeAlsoAside publication={publication} target={block.target} />;
    case "video-link":
      return (
        <p class="video-link">
          <a href={block.url} rel="external">
            {block.title}
          </a>{" "}
          <span class="video-host">Vidéo sur {block.host}, hors de ce site</span>
        </p>
      );
    case "chart":
      return <ChartDrawing chart={block.chart} />;
    case "player":
      return <PlayerFigure publication={publication} player={block.player} />;
  }
}
