import { renderToString } from "preact-render-to-string";
import type { Article } from "../article/article.ts";
import { decided } from "../article/decided.ts";
import { LABELS, liveMark } from "../article/label.ts";
import { TrustedHtml } from "../components/ArticleBody.tsx";
import { Corrections, MajorCorrections } from "../components/Corrections.tsx";
import { KeyPoints } from "../components/KeyPoints.tsx";
import type { House } from "../house/house.ts";
import type { Publication } from "../publication/publication.ts";
import { fullAddress } from "../publication/publication.ts";
import { absolutise } from "./absolutise.ts";
import { PlainBlock, PlainFigure } from "./plain-blocks.tsx";

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
