import { outputFile } from "../article/addresses.ts";
import type { Article } from "../article/article.ts";
import type { DatedCorrection } from "../article/corrections.ts";
import { correctionsByYear } from "../article/corrections.ts";
import { CORRECTIONS } from "../article/own-pages.ts";
import { CorrectionText } from "../components/Corrections.tsx";
import { mailto } from "../components/mailto.ts";
import { document, Page } from "../components/Page.tsx";
import type { Publication } from "../components/publication.ts";
import { link, siteOf } from "../components/publication.ts";
import { languageOf, Words } from "../components/Words.tsx";

interface Data {
  readonly publication: Publication;
}

export const data = { permalink: outputFile(CORRECTIONS), eleventyExcludeFromCollections: true };

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
        <header class="listing-head">
          <h1 class="listing-title">Corrections</h1>
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
        </header>
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
