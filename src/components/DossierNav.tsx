import { listingAddress } from "../addresses/listing-address.ts";
import type { Article } from "../article/article.ts";
import { orderAddress } from "../edition/dossier-order.ts";
import type { Publication } from "../publication/publication.ts";
import { link } from "../publication/publication.ts";
import { LabelMark } from "./LabelMark.tsx";
import { Time } from "./Time.tsx";
import { languageOf, Words } from "./Words.tsx";

interface Props {
  readonly publication: Publication;
  readonly article: Article;
}

/** At the foot of an article of a continuing story: what came before it and after, and its beginning. */
export function DossierNav({ publication, article: { path, dossier } }: Props) {
  if (dossier === undefined) return null;
  const { previous, next } = publication.edition.inDossier.get(path) ?? {};
  const address = listingAddress("dossier", dossier.key);
  return (
    <nav class="dossier-nav" aria-label={`Dossier\u00a0: ${dossier.title}`}>
      <p class="dossier">
        <a href={link(publication, address)}>
          Dossier{"\u00a0"}: {dossier.title}
        </a>
      </p>
      <ul>
        {previous && <Episode publication={publication} way="Précédemment" article={previous} />}
        {next && <Episode publication={publication} way="Ensuite" article={next} />}
        {(previous ?? next) && (
          <li>
            <a href={link(publication, orderAddress({ address }))}>Lire depuis le début</a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function Episode({ publication, way, article }: Props & { readonly way: string }) {
  const { address, title, date } = article;
  return (
    <li>
      <span class="dossier-way">
        {way}
        {"\u00a0"}:
      </span>{" "}
      <LabelMark of={article} />
      <a href={link(publication, address)} {...languageOf(title)}>
        <Words text={title.typeset} />
      </a>{" "}
      <span class="story-meta">
        <Time date={date} />
      </span>
    </li>
  );
}
