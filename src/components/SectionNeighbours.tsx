import type { Article } from "../article/article.ts";
import { neighboursShown } from "../publication/around.ts";
import type { Publication } from "../publication/publication.ts";
import { link } from "../publication/publication.ts";
import { LabelMark } from "./LabelMark.tsx";
import { languageOf, Words } from "./Words.tsx";

interface Props {
  readonly publication: Publication;
  readonly article: Article;
}

/** The way on through the section, for who reads it like a book. */
export function SectionNeighbours({ publication, article }: Props) {
  const { section } = article;
  const { previous, next } = neighboursShown(publication, article);
  if ((previous ?? next) === undefined) return null;
  return (
    <nav
      class="neighbours"
      data-section={section.key}
      aria-label={`Avant et après, dans ${section.title}`}
    >
      {previous && (
        <p class="neighbour">
          <span class="neighbour-way">Article précédent dans {section.title}</span>{" "}
          <LabelMark of={previous} />
          <a rel="prev" href={link(publication, previous.address)} {...languageOf(previous.title)}>
            <Words text={previous.title.typeset} />
          </a>
        </p>
      )}
      {next && (
        <p class="neighbour neighbour-next">
          <span class="neighbour-way">Article suivant dans {section.title}</span>{" "}
          <LabelMark of={next} />
          <a rel="next" href={link(publication, next.address)} {...languageOf(next.title)}>
            <Words text={next.title.typeset} />
          </a>
        </p>
      )}
    </nav>
  );
}
