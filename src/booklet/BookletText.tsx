import { renderToString } from "preact-render-to-string";
import type { Block } from "../article/blocks.ts";
import { LABELS, liveMark } from "../article/label.ts";
import { TrustedHtml } from "../components/ArticleBody.tsx";
import { Byline } from "../components/Byline.tsx";
import { Corrections, MajorCorrections } from "../components/Corrections.tsx";
import { KeyPoints } from "../components/KeyPoints.tsx";
import { Headline, languageOf, Words } from "../components/Words.tsx";
import type { Figure } from "../figures/figure.ts";
import { PlainBlock, PlainFigure } from "../machines/plain-blocks.tsx";
import type { Illustrated } from "../publication/publication.ts";
import { fullAddress, link } from "../publication/publication.ts";
import type { BookletArticle } from "./booklet.ts";

interface Props extends BookletArticle {
  readonly publication: Illustrated;
}

/** An article as a booklet has it, whole: its head, its pictures, its text, its notes, where it comes from. */
export function BookletText({ publication, article, number, colour }: Props) {
  const { kicker, title, standfirstHtml, label, live, lang, figures, corrections, source } =
    article;
  const marks = [liveMark(live), label === "info" ? undefined : LABELS[label]];
  const [lead, ...others] = figures;
  const across = lead !== undefined && isWide(publication, lead);
  return (
    <article class="story" id={`a${number}`} aria-labelledby={`titre-${number}`}>
      <header class="head">
        <p class="kicker" style={{ color: colour }}>
          {[...marks.filter((mark) => mark !== undefined), article.section.title].join(" · ")}
          {kicker && (
            <span {...languageOf(kicker)}>
              {" · "}
              <Words text={kicker.typeset} />
            </span>
          )}
        </p>
        <h2 id={`titre-${number}`} {...languageOf(title)}>
          <Headline text={title.typeset} />
        </h2>
        {standfirstHtml && (
          <TrustedHtml as="p" class="standfirst" html={standfirstHtml} {...languageOf({ lang })} />
        )}
        <Byline publication={publication} article={article} />
        {across && <PlainFigure publication={publication} figure={lead} />}
      </header>
      <div class="columns">
        <MajorCorrections corrections={corrections} />
        <KeyPoints points={article.keyPoints} />
        {(across ? others : figures).map((one, index) => (
          <PlainFigure key={index} publication={publication} figure={one} />
        ))}
        <TrustedHtml
          as="div"
          class="body"
          html={bodyOf(publication, article)}
          {...languageOf({ lang })}
        />
        <Corrections corrections={corrections} />
        {source && (
          <p class="source">
            Source{"\u00a0"}: {source.url ? <a href={source.url}>{source.name}</a> : source.name}
          </p>
        )}
        <p class="online">
          <a href={fullAddress(publication, article.address)}>
            {decodeURI(fullAddress(publication, article.address)).replace(/^https?:\/\//, "")}
          </a>
        </p>
      </div>
    </article>
  );
}

/** Whether a picture opens its article from edge to edge; a higher one stands in a column. */
function isWide({ pictures }: Illustrated, { picture }: Figure): boolean {
  const set = picture === undefined ? undefined : pictures.get(picture);
  return set !== undefined && set.width > 1.2 * set.height;
}

function bodyOf(publication: Illustrated, { body }: BookletArticle["article"]): string {
  return body.parts
    .map((part) =>
      typeof part === "string"
        ? part
        : renderToString(<BookletBlock publication={publication} block={part} />),
    )
    .join("");
}

/** Neither paper nor every reader of books plays films: they are led to. */
function BookletBlock({ publication, block }: { publication: Illustrated; block: Block }) {
  if (block.kind !== "player") return <PlainBlock publication={publication} block={block} />;
  const { medium, file, title, caption } = block.player;
  return (
    <p class="player">
      {medium === "audio" ? "À écouter" : "À voir"}
      {"\u00a0"}: <a href={link(publication, `/articles/${file}`)}>{title}</a>
      {caption && caption !== title && <span class="player-caption"> {caption}</span>}
    </p>
  );
}
