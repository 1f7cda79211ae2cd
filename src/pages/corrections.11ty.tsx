import { mailto } from "../addresses/mailto.ts";
import type { Article } from "../article/article.ts";
import { CorrectionText } from "../components/Corrections.tsx";
import { ListingHead } from "../components/ListingHead.tsx";
import { languageOf, Words } from "../components/Words.tsx";
import type { DatedCorrection } from "../edition/corrections-by-year.ts";
import { correctionsByYear } from "../edition/corrections-by-year.ts";
import { CORRECTIONS } from "../edition/fixed-addresses.ts";
import type { Publication } from "../publication/publication.ts";
import { link, siteOf } from "../publication/publication.ts";
import { document, Page } from "./Page.tsx";
import { onePageAt } from "./template-data.ts";

interface Data {
  readonly publication: Publication;
}

export const data = onePageAt(CORRECTIONS);

/** What the paper had wrong, and put right: nothing is corrected in silence. */
export function render({ publication }: Data): string {
  const { name, contact } = siteOf(publication);
  const years = correctionsByYear(publication.edition.articles);
  return document(
    <Page
      publication={publication}
      title="Corrections"
      address={CORRECTIONS}
      description={`Les erreurs que ${name} a corrigées, et quand.`}
      about={{ kind: "page", steps: [{ name: "Corrections", address: CORRECTIONS }] }}
    >
      <div class="listing">
        <ListingHead title="Corrections">
          <p class="standfirst">
            Quand une erreur change ce qu’un article affirme, elle est corrigée, datée et dite ici.
            {contact && (
              <>
                {" "}
                Vous en avez relevé une{"\u202f"}? Le lien «{"\u00a0"}Signaler une erreur{"\u00a0"}
                », au bas de chaque article, ou{" "}
                <a href={reportTo(contact)}>un message à la rédaction</a> nous la fera connaître.
              </>
            )}
          </p>
        </ListingHead>
        {years.length === 0 && (
          <p class="empty">
            Aucune correction n’a encore été publiée. S’il en faut une, elle se trouvera ici.
          </p>
        )}
        {years.map(({ year, corrections }) => (
          <section class="correction-year" key={year} aria-labelledby={`corrections-${year}`}>
            <h2 class="strip-title" id={`corrections-${year}`}>
              {year}
            </h2>
            {corrections.map((one, index) => (
              <Entry key={index} publication={publication} corrected={one} />
            ))}
          </section>
        ))}
      </div>
    </Page>,
  );
}

function Entry({
  publication,
  corrected: { article, correction },
}: Data & { readonly corrected: DatedCorrection<Article> }) {
  return (
    <article class="correction">
      <h3 class="correction-title">
        <a href={link(publication, article.address)} {...languageOf(article.title)}>
          <Words text={article.title.typeset} />
        </a>
        {article.withdrawn !== undefined && " (article retiré depuis)"}
      </h3>
      <CorrectionText correction={correction} />
    </article>
  );
}

function reportTo(contact: string): string {
  return mailto(contact, {
    subject: "Erreur signalée",
    body: ["Bonjour,", "", "Adresse de l’article\u00a0:", "", "Erreur relevée\u00a0:", ""],
  });
}
