import { renderToString } from "preact-render-to-string";
import type { Article } from "../article/article.ts";
import type { Block, SeeAlso } from "../article/blocks.ts";
import { decided } from "../article/decided.ts";
import { LABELS, liveMark } from "../article/label.ts";
import { TrustedHtml } from "../components/ArticleBody.tsx";
import { Corrections, MajorCorrections } from "../components/Corrections.tsx";
import { KeyPoints } from "../components/KeyPoints.tsx";
import { languageOf, Words } from "../components/Words.tsx";
import type { Figure } from "../figures/figure.ts";
import { languageName } from "../french/languages/language-name.ts";
import type { House } from "../house/house.ts";
import type { Publication } from "../publication/publication.ts";
import { fullAddress, link, searchLink } from "../publication/publication.ts";
import { absolutise } from "./absolutise.ts";

interface Props {
  readonly publication: Publication;
  readonly article: Article;
}

/** Articles already made into feed content: each stands in several feeds, all of one house. */
const made = new WeakMap<House, WeakMap<Article, string>>();

/** The full text of an article as a feed reader shows it: no style, no script, absolute addresses. */
export function feedContent(publication: Publication, article: Article): string {
  const { house } = publication.edition;
  const contents = made.get(house) ?? new WeakMap<Article, string>();
  made.set(house, contents);
  const known = contents.get(article);
  if (known !== undefined) return known;
  const html = absolutise(
    fullText({ publication, article }),
    fullAddress(publication, article.address),
  );
  contents.set(article, html);
  return html;
}

/** What the text of a feed leaves out: the entry around it says some of it, the page the rest. */
type Untold =
  | (
      | "address"
      | "title"
      | "standfirst"
      | "section"
      | "date"
      | "updated"
      | "authors"
      | "tags"
      | "lang"
    )
  | ("path" | "file" | "kicker" | "dossier" | "related" | "unrelated" | "aliases" | "weight")
  | ("withdrawn" | "draft" | "embargo" | "expires");

function fullText({ publication, article }: Props): string {
  const {
    label,
    standfirstHtml,
    keyPoints,
    figures,
    corrections,
    source,
    body: text,
    ...more
  } = article;
  const { dateline, agency, translator, live, ...rest } = more;
  const mark = liveMark(live);
  decided<Untold>(rest);
  const origin = [
    dateline,
    agency && `Avec ${agency}`,
    translator && `Traduction de ${translator}`,
  ].filter((part) => part !== undefined);
  const head = renderToString(
    <>
      {mark && (
        <p>
          <strong>{mark}</strong>
        </p>
      )}
      {label !== "info" && (
        <p>
          <strong>{LABELS[label]}</strong>
        </p>
      )}
      {standfirstHtml && <TrustedHtml as="p" html={standfirstHtml} />}
      {origin.length > 0 && <p>{origin.join(" · ")}</p>}
      <MajorCorrections corrections={corrections} />
      <KeyPoints points={keyPoints} />
      {figures.map((figure, index) => (
        <PlainFigure key={index} publication={publication} figure={figure} />
      ))}
    </>,
  );
  const body = text.parts
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
    case "chart":
      return null; // its table follows
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
      {caption?.lang !== undefined && (
        <p>
          <em>Légende en {languageName(caption.lang)}</em>
        </p>
      )}
      {(caption ?? credit) !== undefined && (
        <figcaption {...languageOf(caption)}>
          {caption && <Words text={caption.typeset} />}
          {caption && credit && " "}
          {credit && <span lang={caption?.lang && "fr"}>{credit}</span>}
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
  const { to, title } = ledTo(publication, target);
  return (
    <p>
      {target.found === "nothing" ? "Chercher" : "Lire aussi"}
      {"\u00a0"}:{" "}
      <a href={to}>
        <Words text={title} />
      </a>
    </p>
  );
}

function ledTo(publication: Publication, target: SeeAlso): { to: string; title: string } {
  switch (target.found) {
    case "article": {
      const story = publication.byPath.get(target.path);
      if (story === undefined)
        throw new Error(`a body leads to ${target.path}, which is not there`);
      return { to: link(publication, story.address), title: story.title.typeset };
    }
    case "elsewhere":
      return { to: target.url, title: target.title };
    case "nothing":
      return { to: searchLink(publication, target.words), title: target.title };
  }
}
