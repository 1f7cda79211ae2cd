import type { Article } from "../article/article.ts";
import { rightsOf } from "../article/rights.ts";
import { RIGHTS } from "../edition/fixed-addresses.ts";
import type { KnownSource } from "../house/house.ts";
import type { Publication } from "../publication/publication.ts";
import { link } from "../publication/publication.ts";
import { Words } from "./Words.tsx";

interface Props {
  readonly publication: Publication;
}

/** Every source that the paper knows, with its rights and its licence. */
export function SourceRights({ publication }: Props) {
  return (
    <div class="source-rights">
      {[...publication.edition.house.sources.values()].map((source) => (
        <section key={source.key} aria-labelledby={`droits-${source.key}`}>
          <h2 id={`droits-${source.key}`}>
            {source.url ? (
              <a href={source.url} rel="external">
                {source.name}
              </a>
            ) : (
              source.name
            )}
          </h2>
          <p>
            <Rights source={source} />
          </p>
        </section>
      ))}
    </div>
  );
}

/** At the foot of an article: whose it is, and what may be done with it. */
export function ArticleRights({ publication, article }: Props & { readonly article: Article }) {
  const holders = rightsOf(article, publication.edition.house);
  if (holders.length === 0) return null;
  return (
    <p class="rights">
      {holders.map((source) => (
        <span key={source.key}>
          <Rights source={source} />{" "}
        </span>
      ))}
      <a href={link(publication, RIGHTS)}>Droits et licences</a>
    </p>
  );
}

function Rights({ source: { rights, licence } }: { readonly source: KnownSource }) {
  return (
    <>
      {rights && <Words text={rights} />}
      {rights && licence && " "}
      {licence && (
        <>
          Licence{"\u00a0"}:{" "}
          {licence.url ? (
            <a href={licence.url} rel="license external">
              {licence.name}
            </a>
          ) : (
            licence.name
          )}
          .
        </>
      )}
      {!rights && !licence && "Tous droits réservés."}
    </>
  );
}
