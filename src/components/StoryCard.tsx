import type { Article } from "../article/article.ts";
import { LabelMark } from "./LabelMark.tsx";
import { Picture } from "./Picture.tsx";
import type { Publication } from "./publication.ts";
import { link } from "./publication.ts";
import { Time } from "./Time.tsx";
import { languageOf, Words } from "./Words.tsx";

interface Props {
  readonly publication: Publication;
  readonly article: Article;
  /** How much of the story is told: the lead of the front page says most, a line in the river least. */
  readonly size: "lead" | "second" | "river" | "line";
  readonly level?: 2 | 3;
  /** Why the story is here: « même dossier : Turquie–Israël ». */
  readonly reason?: string;
}

const SIZES = {
  lead: "(min-width: 60rem) 44rem, 100vw",
  second: "(min-width: 60rem) 20rem, 100vw",
  river: "(min-width: 40rem) 11rem, 30vw",
  line: "10rem",
};

/** A story told in a list: kicker, headline, and as much more as its size allows. */
export function StoryCard({ publication, article, size, level = 3, reason }: Props) {
  const { title, kicker, section, standfirst, date, label, address } = article;
  const figure = size === "line" ? undefined : article.figures.find(({ picture }) => picture);
  const Heading = `h${level}` as const;
  return (
    <article
      class={label === "publicite" ? `story story-${size} story-paid` : `story story-${size}`}
      data-section={section.key}
    >
      <div class="story-words">
        <p class="kicker">
          <LabelMark label={label} />
          <span {...(kicker ? languageOf(kicker) : {})}>{kicker?.typeset ?? section.title}</span>
        </p>
        <Heading class="story-title">
          <a href={link(publication, address)} {...languageOf(title)}>
            <Words text={title.typeset} />
          </a>
        </Heading>
        {standfirst && size !== "line" && (
          <p class="story-standfirst" {...languageOf(standfirst)}>
            <Words text={standfirst.typeset} />
          </p>
        )}
        <p class="story-meta">
          {reason && <span class="reason">{reason}</span>}
          {reason && " "}
          <Time date={date} />
        </p>
      </div>
      {figure && (
        <div class="story-picture">
          <Picture
            publication={publication}
            figure={figure}
            sizes={SIZES[size]}
            eager={size === "lead"}
            described={false}
          />
        </div>
      )}
    </article>
  );
}
