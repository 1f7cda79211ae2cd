import { ARCHIVES, SEARCH } from "../edition/fixed-addresses.ts";
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
