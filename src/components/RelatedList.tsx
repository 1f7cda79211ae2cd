import type { Article } from "../article/article.ts";
import { relatedShown } from "../publication/around.ts";
import type { Publication } from "../publication/publication.ts";
import { tellReason } from "../related/relate.ts";
import { pictureOf, StoryTeaser } from "./StoryTeaser.tsx";

interface Props {
  readonly publication: Publication;
  readonly article: Article;
}

/** A column of the cards: four on a wide page, two on a tablet. */
const SIZES = "(min-width: 60rem) 19rem, (min-width: 36rem) 44vw, 92vw";

/** « Sur le même sujet »: each card says why it is there; no filler when nothing is near. */
export function RelatedList({ publication, article }: Props) {
  const suggestions = relatedShown(publication, article);
  const stories = suggestions.flatMap(({ path, reasons }) => {
    const story = publication.byPath.get(path);
    return story === undefined ? [] : [{ story, reason: tellReason(reasons) }];
  });
  if (stories.length === 0) return null;
  // Headlines stand on one line: all cards show their picture, or none does.
  const pictured = stories.every(({ story }) => pictureOf(story) !== undefined);
  return (
    <section class="related" id="articles-lies" aria-labelledby="articles-lies-titre">
      <h2 id="articles-lies-titre" class="strip-title">
        À lire sur le même sujet
      </h2>
      <ul class="cards">
        {stories.map(({ story, reason }) => (
          <li key={story.path}>
            <StoryTeaser
              publication={publication}
              article={story}
              size="second"
              reason={reason}
              sizes={SIZES}
              pictured={pictured}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
