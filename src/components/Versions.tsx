import type { Article } from "../article/article.ts";
import type { Publication } from "../publication/publication.ts";
import { link } from "../publication/publication.ts";
import { Time } from "./Time.tsx";
import { languageOf, Words } from "./Words.tsx";

interface Props {
  readonly publication: Publication;
  readonly article: Article;
}

/** The same story told again, an update or a reprint: no related story, and no secret either. */
export function Versions({ publication, article }: Props) {
  const paths = publication.related.get(article.path)?.versions ?? [];
  const stories = paths.flatMap((path) => publication.byPath.get(path) ?? []);
  if (stories.length === 0) return null;
  return (
    <section class="versions" aria-labelledby="versions">
      <h2 id="versions">Autres versions de cet article</h2>
      <ul>
        {stories.map(({ path, address, title, date }) => (
          <li key={path}>
            <a href={link(publication, address)} {...languageOf(title)}>
              <Words text={title.typeset} />
            </a>{" "}
            <span class="story-meta">
              <Time date={date} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
