import type { Article } from "../article/article.ts";
import type { Figure } from "../figures/figure.ts";
import { smallFigure } from "../figures/figure.ts";
import type { Publication } from "../publication/publication.ts";
import { link } from "../publication/publication.ts";
import { LabelMark } from "./LabelMark.tsx";
import { isWide, Picture } from "./Picture.tsx";
import { Time } from "./Time.tsx";
import { Headline, languageOf, Words } from "./Words.tsx";

export interface StoryTeaserProps {
  readonly publication: Publication;
  readonly article: Article;
  /** How much of the story is told: the lead of the front page says most, a line in the river least. */
  readonly size: "lead" | "second" | "river" | "line";
  readonly level?: 2 | 3;
  /** Why the story is here: « même dossier : Turquie–Israël ». */
  readonly reason?: string;
  /** How wide its picture is where that is not as on the front page. */
  readonly sizes?: string;
  /** Whether its picture is shown, if it has one. */
  readonly pictured?: boolean;
}

/** The figure that a story shows in a list; a story that was withdrawn shows none. */
export function pictureOf({ figures, withdrawn }: Article): Figure | undefined {
  return withdrawn === undefined ? figures.find(({ picture }) => picture) : undefined;
}

/** A picture of some 10 rem shows no words. */
function shownAt(size: StoryTeaserProps["size"], article: Article): Figure | undefined {
  const figure = pictureOf(article);
  return figure && (size === "river" || size === "line") ? smallFigure(figure) : figure;
}

/** How wide pictures are on the front page: what is left of the gutters, or a share of its columns. */
const SIZES = {
  lead: "(min-width: 80rem) 46rem, (min-width: 60rem) 59vw, 92vw",
  second: "(min-width: 80rem) 21rem, (min-width: 60rem) 27vw, 92vw",
  river: "(min-width: 60rem) 10rem, 28vw",
  line: "10rem",
};

/** A drawing that stands whole is 22 rem wide, or as wide as 15 rem of height let it (story.css). */
function sizesOf(
  { pictures }: Publication,
  { picture = "", uncut }: Figure,
  size: StoryTeaserProps["size"],
) {
  const set = pictures.get(picture);
  if (!uncut || set === undefined || size === "lead") return SIZES[size];
  const wide = isWide(set) ? "22rem" : `${Math.round((150 * set.width) / set.height) / 10}rem`;
  return `(min-width: 80rem) min(21rem, ${wide}), (min-width: 60rem) min(27vw, ${wide}), min(92vw, ${wide})`;
}

/** A story told in a list: kicker, headline, and as much more as its size allows. */
export function StoryTeaser({
  publication,
  article,
  size,
  level = 3,
  reason,
  sizes,
  pictured = size !== "line",
}: StoryTeaserProps) {
  const { title, kicker, section, standfirst, date, label, address, withdrawn } = article;
  const figure = pictured ? shownAt(size, article) : undefined;
  const Heading = `h${level}` as const;
  return (
    <article
      class={label === "publicite" ? `story story-${size} story-paid` : `story story-${size}`}
      data-section={section.key}
    >
      <div class="story-words">
        <p class="kicker">
          <LabelMark of={article} />
          {withdrawn !== undefined && (
            <>
              <span class="label">Article retiré</span>{" "}
            </>
          )}
          <span {...languageOf(kicker)}>
            <Words text={kicker?.typeset ?? section.title} />
          </span>
        </p>
        <Heading class="story-title">
          <a href={link(publication, address)} {...languageOf(title)}>
            <Headline text={title.typeset} />
          </a>
        </Heading>
        {standfirst && withdrawn === undefined && size !== "line" && (
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
            sizes={sizes ?? sizesOf(publication, figure, size)}
            eager={size === "lead"}
            described={false}
          />
        </div>
      )}
    </article>
  );
}
