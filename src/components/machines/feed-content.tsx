import { renderToString } from "preact-render-to-string";
import type { Article, Figure } from "../../article/article.ts";
import { LABELS } from "../../article/article.ts";
import type { Block, SeeAlso } from "../../article/blocks.ts";
import { TrustedHtml } from "../ArticleBody.tsx";
import { Corrections, MajorCorrections } from "../Corrections.tsx";
import type { Publication } from "../publication.ts";
import { link, searchLink } from "../publication.ts";
import { languageOf, Words } from "../Words.tsx";
import { absolute } from "./absolute.ts";
import { absolutise } from "./absolutise.ts";

interface Props {
  readonly publication: Publication;
  readonly article: Article;
}

/** Articles already made into feed content: each stands in several feeds. */
const made = new WeakMap<Publication, Map<string, string>>();

/** The full text of an article as a feed reader shows it: no style, no script, absolute addresses. */
export function feedContent(publication: Publication, article: Article): string {
  const contents = made.get(publication) ?? new Map<string, string>();
  made.set(publication, contents);
  const known = contents.get(article.path);
  if (known !== undefined) return known;
  const html = absolutise(
    fullText({ publication, article }),
    absolute(publication, article.address),
  );
  contents.set(article.path, html);
  return html;
}

function fullText({ publication, article }: Props): string {
  const { label, standfirstHtml, figures, corrections, source } = article;
  const { dateline, agency, translator } = article;
  const origin = [
    dateline,
    agency && `Avec ${agency}`,
    translator && `Traduction de ${translator}`,
  ].filter((part) => part !== undefined);
  const head = renderToString(
    <>
      {label !== "info" && (
        <p>
          <strong>{LABELS[label]}</strong>
        </p>
      )}
      {standfirstHtml && <TrustedHtml as="p" html={standfirstHtml} />}
      {origin.length > 0 && <p>{origin.join(" · ")}</p>}
      <MajorCorrections corrections={corrections} />
      {figures.map((figure, index) => (
        <PlainFigure key={index} publication={publication} figure={figure} />
      ))}
    </>,
  );
  const body = article.body.parts
    .map((part) =>
      typeof part === "string"
        ? part
        : renderToString(<PlainBlock publication={publication} block={part} />),
    )
    .join("");
  const foot = renderToString(
    <>
      <Corrections corrections={corrections} />
      {source && (
        <p>
          Source{"\u00a0"}: {source.url ? <a href={source.url}>{source.name}</a> : source.name}
        </p>
      )}
    </>,
  );
  return head + body + foot;
}

function PlainBlock({ publication, block }: { publication: Publication; block: Block }) {
  switch (block.kind) {
    case "figure":
      return <PlainFigure publication={publication} figure={block.figure} />;
    case "picture":
      return <PlainPicture publication={publication} figure={block.figure} />;
    case "see-also":
      return <PlainSeeAlso publication={publication} target={block.target} />;
    case "video-link":
      return (
        <p>
          Vidéo sur {block.host}
          {"\u00a0"}: <a href={block.url}>{block.title}</a>
        </p>
      );
    case "player": {
      const { medium: Medium, file, title, caption } = block.player;
      const src = link(publication, `/articles/${file}`);
      return (
        <figure>
          <Medium controls preload="none" src={src}>
            <a href={src}>{title}</a>
          </Medium>
          <figcaption>{caption ?? title}</figcaption>
        </figure>
      );
    }
  }
}

/** A caption whose picture did not come still tells something: it stays, as on the page. */
function PlainFigure({ publication, figure }: { publication: Publication; figure: Figure }) {
  const { caption, credit } = figure;
  return (
    <figure>
      <PlainPicture publication={publication} figure={figure} />
      {(caption ?? credit) !== undefined && (
        <figcaption {...(caption ? languageOf(caption) : {})}>
          {caption && <Words text={caption.typeset} />}
          {caption && credit && " "}
          {credit && <span {...(caption?.lang ? { lang: "fr" } : {})}>{credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}

function PlainPicture({ publication, figure }: { publication: Publication; figure: Figure }) {
  const set = figure.picture === undefined ? undefined : publication.pictures.get(figure.picture);
  if (set === undefined) return null;
  return (
    <img
      src={link(publication, set.fallback)}
      alt={figure.alt.typeset}
      width={set.width}
      height={set.height}
      {...languageOf(figure.alt)}
    />
  );
}

function PlainSeeAlso({ publication, target }: { publication: Publication; target: SeeAlso }) {
  return (
    <p>
      Lire aussi{"\u00a0"}:{" "}
      <a href={hrefOf(publication, target)}>
        <Words text={target.title} />
      </a>
    </p>
  );
}

function hrefOf(publication: Publication, target: SeeAlso): string {
  switch (target.found) {
    case "article":
      return link(publication, target.address);
    case "elsewhere":
      return target.url;
    case "nothing":
      return searchLink(publication, target.words);
  }
}
