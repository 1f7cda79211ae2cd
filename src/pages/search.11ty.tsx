import type { Article } from "../article/article.ts";
import { StoryTeasers } from "../components/StoryTeasers.tsx";
import { ARCHIVES, SEARCH } from "../edition/fixed-addresses.ts";
import type { Listing } from "../edition/listings.ts";
import type { Publication } from "../publication/publication.ts";
import { link, siteOf } from "../publication/publication.ts";
import { document, Page } from "./Page.tsx";
import { onePageAt } from "./template-data.ts";

interface Data {
  readonly publication: Publication;
}

export const data = onePageAt(SEARCH);

export function render({ publication }: Data): string {
  const { assets, edition } = publication;
  return document(
    <Page
      publication={publication}
      title="Recherche"
      address={SEARCH}
      description={`Chercher dans tous les articles de ${siteOf(publication).name}.`}
      withSearch={false}
      scripts={[assets.scripts.searchPage]}
    >
      <div class="search-page">
        <h1 class="listing-title">Recherche</h1>
        <search>
          <form
            action={link(publication, SEARCH)}
            method="get"
            id="recherche"
            class="search-form"
            data-index={link(publication, "/pagefind/")}
            data-filters={link(publication, assets.scripts.searchFilters)}
            data-spelling={link(publication, assets.scripts.searchSpelling)}
          >
            <label for="recherche-champ">
              Mots des titres, des textes et des légendes{"\u00a0"}; «{"\u00a0"}sauf{"\u00a0"}» en
              écarte un
            </label>
            <div class="search-line">
              <input
                id="recherche-champ"
                name="q"
                type="search"
                autocomplete="off"
                spellcheck={false}
                enterkeyhint="search"
              />
              <button type="submit">Chercher</button>
            </div>
          </form>
          <div id="recherche-outils" class="search-tools" hidden>
            <details id="recherche-filtrer" class="search-filters">
              <summary>Filtrer</summary>
              <div id="recherche-filtres" class="filters" />
            </details>
            <p class="search-sort">
              <label for="recherche-tri">Trier par</label>{" "}
              <select id="recherche-tri">
                <option value="">pertinence</option>
                <option value="date">date</option>
              </select>
            </p>
          </div>
        </search>
        <p id="recherche-etat" class="search-state" role="status" />
        <div id="recherche-conseil" class="search-advice" aria-live="polite" />
        <ol id="resultats" class="results" />
        <Ways publication={publication} />
        <p>
          <button type="button" id="recherche-suite" class="more" hidden>
            Afficher la suite
          </button>
        </p>
        <noscript>
          <p>
            La recherche a besoin de JavaScript. Sans lui, parcourez{" "}
            <a href={link(publication, ARCHIVES)}>les archives</a>, ou le journal par rubrique
            {"\u00a0"}:
          </p>
          <ul>
            {[...edition.house.sections.values()].map(({ key, title, address }) => (
              <li key={key}>
                <a href={link(publication, address)}>{title}</a>
              </li>
            ))}
          </ul>
        </noscript>
      </div>
    </Page>,
  );
}

/** Subjects and stories that are proposed: enough to begin with. */
const SUBJECTS = 10;
const STORIES = 3;

/** Where to read on when nothing was asked yet, or nothing answers; search-page.ts shows it. */
function Ways({ publication }: Data) {
  const { listings, articles } = publication.edition;
  const dossiers = listings.filter(({ kind }) => kind === "dossier");
  const subjects = listings
    .filter(({ kind }) => kind === "subject")
    .toSorted((a, b) => b.articles.length - a.articles.length)
    .slice(0, SUBJECTS);
  return (
    <div id="recherche-pistes" class="search-ways" hidden>
      <WaysOf publication={publication} title="Dossiers" listings={dossiers} />
      <WaysOf publication={publication} title="Sujets" listings={subjects} />
      <section>
        <h2 class="strip-title">Derniers articles</h2>
        <StoryTeasers publication={publication} articles={articles.slice(0, STORIES)} size="line" />
        <p>
          <a href={link(publication, ARCHIVES)}>Toutes les archives</a>
        </p>
      </section>
    </div>
  );
}

function WaysOf({
  publication,
  title,
  listings,
}: Data & { readonly title: string; readonly listings: readonly Listing<Article>[] }) {
  if (listings.length === 0) return null;
  return (
    <section>
      <h2 class="strip-title">{title}</h2>
      <ul class="subjects">
        {listings.map((listing) => (
          <li key={listing.address}>
            <a href={link(publication, listing.address)}>{listing.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
