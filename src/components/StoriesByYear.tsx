import type { Article } from "../article/article.ts";
import { byYear } from "../collections/group-consecutive.ts";
import type { Publication } from "../publication/publication.ts";
import { StoryTeasers } from "./StoryTeasers.tsx";

interface Props {
  readonly publication: Publication;
  readonly articles: readonly Article[];
  /** How much of each story is told. */
  readonly size?: "river" | "line";
}

/** A story that lasts: its articles under their years, so that a reader sees the time go by. */
export function StoriesByYear({ publication, articles, size = "river" }: Props) {
  return (
    <div class="story-years">
      {byYear(articles).map(({ key, items }) => (
        <section class="story-year" key={key} aria-labelledby={`annee-${key}`}>
          <h2 id={`annee-${key}`}>{key}</h2>
          <div class="river">
            <StoryTeasers publication={publication} articles={items} size={size} />
          </div>
        </section>
      ))}
    </div>
  );
}
