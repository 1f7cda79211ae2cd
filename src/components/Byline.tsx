import { listingAddress } from "../addresses/listing-address.ts";
import type { Article } from "../article/article.ts";
import { updateDiffers } from "../french/dates/compare.ts";
import { formatDay, formatTime, prepositionOf } from "../french/dates/format.ts";
import type { PressDate } from "../french/dates/press-date.ts";
import type { Author } from "../house/house.ts";
import type { Addressed } from "../publication/publication.ts";
import { link } from "../publication/publication.ts";
import { Time } from "./Time.tsx";
import { Words } from "./Words.tsx";

/** Reading speed of French prose, in words a minute (Brysbaert 2019, « How many words do we read per minute? »). */
const WORDS_A_MINUTE = 214;

interface Props {
  readonly publication: Addressed;
  readonly article: Article;
}

/** « A et B », but « A, envoyé spécial, et B »: a role is closed before the next name. */
function between(before: Author | undefined, last: boolean): string {
  if (!last) return ", ";
  return before?.role === undefined ? " et " : ", et ";
}

/** « le 19 août 2022 à 18 h 40 »; of the day that stands just before, its hour alone. */
function UpdateTime({ date, updated }: { readonly date: PressDate; readonly updated: PressDate }) {
  if (updated.precision === "minute" && formatDay(updated) === formatDay(date))
    return (
      <>
        à <time datetime={updated.iso}>{formatTime(updated)}</time>
      </>
    );
  return (
    <>
      {prepositionOf(updated)}
      <Time date={updated} />
    </>
  );
}

/** Who wrote it, where, with whom, when, and how long it takes to read. */
export function Byline({ publication, article }: Props) {
  const { authors, agency, dateline, translator, date, updated, body } = article;
  const minutes = Math.max(1, Math.round(body.wordCount / WORDS_A_MINUTE));
  return (
    <div class="byline">
      {authors.length === 0 && !agency && dateline && <p class="dateline">{dateline}</p>}
      {(authors.length > 0 || agency) && (
        <p class="authors">
          {authors.length > 0 ? "Par " : "Avec "}
          {authors.map((author, index) => (
            <span key={author.name}>
              {index > 0 && between(authors[index - 1], index === authors.length - 1)}
              {author.key === undefined ? (
                author.name
              ) : (
                <a rel="author" href={link(publication, listingAddress("author", author.key))}>
                  {author.name}
                </a>
              )}
              {author.role && (
                <span class="author-role">
                  , <Words text={author.role} />
                </span>
              )}
            </span>
          ))}
          {agency && (authors.length > 0 ? `, avec ${agency}` : agency)}
          {dateline && <span class="dateline"> ({dateline})</span>}
        </p>
      )}
      {translator && <p class="translator">Traduction de {translator}</p>}
      <p class="dates">
        Publié {prepositionOf(date)}
        <Time date={date} />
        {updated && updateDiffers(date, updated) && (
          <>
            , mis à jour <UpdateTime {...{ date, updated }} />
          </>
        )}
        <span class="reading-time">
          {" · "}
          {minutes}
          {"\u00a0"}min de lecture
        </span>
      </p>
    </div>
  );
}
