import { document, Page } from "../components/Page.tsx";
import type { Publication } from "../components/publication.ts";
import { link } from "../components/publication.ts";
import { StoryCard } from "../components/StoryCard.tsx";

interface Data {
  readonly publication: Publication;
}

export const data = { permalink: "404.html", eleventyExcludeFromCollections: true };

export function render({ publication }: Data): string {
  return document(
    <Page publication={publication} title="Page introuvable">
      <div class="listing">
        <header class="listing-head">
          <p class="kicker">Erreur 404</p>
          <h1 class="listing-title">Cette page n’existe pas</h1>
          <p class="standfirst">
            L’adresse est peut-être incomplète, ou l’article a changé de place.{" "}
            <a href={link(publication, "/recherche/")}>Cherchez-le dans le journal</a>, ou reprenez
            depuis <a href={link(publication, "/")}>la une</a>.
          </p>
        </header>
        <div class="river">
          {publication.edition.articles.slice(0, 4).map((article) => (
            <StoryCard
              key={article.path}
              publication={publication}
              article={article}
              size="line"
              level={2}
            />
          ))}
        </div>
      </div>
    </Page>,
  );
}
