import type { Article } from "../article/article.ts";
import { hasOrder, orderAddress } from "../edition/dossier-order.ts";
import type { Listing } from "../edition/listings.ts";
import { formatRange } from "../french/dates/format.ts";
import type { Publication } from "../publication/publication.ts";
import { link } from "../publication/publication.ts";
import { EditionLinks } from "./EditionLinks.tsx";
import { FigureBlock } from "./FigureBlock.tsx";
import { Words } from "./Words.tsx";

interface Props {
  readonly publication: Publication;
  readonly listing: Listing<Article>;
  /** The order in which the page tells the story. */
  readonly order: "newest" | "beginning";
  /** The figure opens the story: it stands on its first page only. */
  readonly withFigure?: boolean;
}

/** What a continuing story is, how long it has been followed, and the way to its other order. */
export function DossierAbout({ publication, listing, order, withFigure = false }: Props) {
  const figure = publication.edition.house.dossiers.get(listing.key)?.figure;
  return (
    <>
      {listing.standfirst && (
        <p class="standfirst">
          <Words text={listing.standfirst} />
        </p>
      )}
      {listing.articles.length > 0 && (
        <p class="dossier-span">
          <span>{spanOf(listing.articles)}</span>{" "}
          {order === "beginning" ? (
            <a href={link(publication, listing.address)}>Voir d’abord le plus récent</a>
          ) : (
            hasOrder(listing) && (
              <a href={link(publication, orderAddress(listing))}>Lire depuis le début</a>
            )
          )}
        </p>
      )}
      <EditionLinks publication={publication} />
      {withFigure && figure && (
        <FigureBlock publication={publication} figure={figure} place="head" lead />
      )}
    </>
  );
}

/** « 6 articles, de 2015 à 2026 »; « 1 article, en 2022 ». */
function spanOf(articles: readonly Article[]): string {
  const [newest, oldest] = [articles[0], articles.at(-1)];
  if (newest === undefined || oldest === undefined) return "Aucun article";
  const count = articles.length;
  const years = formatRange(
    { ...oldest.date, precision: "year" },
    { ...newest.date, precision: "year" },
  );
  return `${count.toLocaleString("fr")}\u00a0article${count > 1 ? "s" : ""}, ${years}`;
}
