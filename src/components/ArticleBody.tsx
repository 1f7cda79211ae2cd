import { renderToString } from "preact-render-to-string";
import type { Body } from "../article/article.ts";
import type { Block } from "../article/blocks.ts";
import { FigureBlock } from "./FigureBlock.tsx";
import { Picture } from "./Picture.tsx";
import type { Publication } from "./publication.ts";
import { link } from "./publication.ts";
import { SeeAlsoAside } from "./SeeAlsoAside.tsx";

/** The one place where HTML enters a page unescaped: what `src/article` made with raw HTML off. */
export function TrustedHtml({ as: Tag, html, ...rest }: TrustedHtmlProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the body was rendered by src/article
  return <Tag {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}

interface TrustedHtmlProps {
  readonly as: "div" | "p";
  readonly html: string;
  readonly class?: string;
}

interface Props {
  readonly publication: Publication;
  readonly body: Body;
}

/** The text of an article, its blocks drawn where they stand. */
export function ArticleBody({ publication, body }: Props) {
  const html = body.parts
    .map(
      (part) =>
        typeof part === "string"
          ? part
          : renderToString(<BodyBlock publication={publication} block={part} />) +
            (part.kind === "picture" ? "" : "\n"), // words of neighbours must not touch
    )
    .join("");
  return <TrustedHtml as="div" class="body" html={html} />;
}

function BodyBlock({ publication, block }: { publication: Publication; block: Block }) {
  switch (block.kind) {
    case "figure":
      return <FigureBlock publication={publication} figure={block.figure} />;
    case "picture":
      return <Picture publication={publication} figure={block.figure} sizes="40rem" />;
    case "see-also":
      return <SeeAlsoAside publication={publication} target={block.target} />;
    case "video-link":
      return (
        <p class="video-link">
          <a href={block.url} rel="external">
            {block.title}
          </a>{" "}
          <span class="video-host">Vidéo sur {block.host}</span>
        </p>
      );
    case "player": {
      const { medium, file, title, caption } = block.player;
      const src = link(publication, `/articles/${file}`);
      const Medium = medium;
      return (
        <figure class="figure">
          <Medium controls preload="none" src={src} aria-label={title}>
            <a href={src}>{title}</a>
          </Medium>
          <figcaption>{caption ?? title}</figcaption>
        </figure>
      );
    }
  }
}
