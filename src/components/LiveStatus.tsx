import type { Article } from "../article/article.ts";
import { lastChange } from "../article/last-change.ts";
import { prepositionOf } from "../french/dates/format.ts";
import type { Publication } from "../publication/publication.ts";
import { link } from "../publication/publication.ts";
import { Time } from "./Time.tsx";

interface Props {
  readonly publication: Publication;
  readonly article: Article;
}

/**
 * Of what instant a page of live coverage is, above its entries: the last thing that it tells, since that is
 * the same at every press. It is loaded again by a plain link, and by nothing else.
 */
export function LiveStatus({ publication, article }: Props) {
  const { live, body, address } = article;
  if (live === undefined) return null;
  const last = live ? lastChange(article) : (body.updates[0]?.at ?? article.date);
  return (
    <p class="live-status">
      <span>
        {live ? "Page faite" : "Direct terminé"} {prepositionOf(last)}
        <Time date={last} />
      </span>{" "}
      {live && (
        <a class="live-refresh" href={link(publication, address)}>
          Actualiser
        </a>
      )}
    </p>
  );
}
