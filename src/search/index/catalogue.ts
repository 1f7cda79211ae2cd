import type { Article } from "../../article/article.ts";
import type { Catalogue, Filter } from "../files/catalogue.ts";
import { FILTERS } from "../files/catalogue.ts";

const WITH_IMAGES = "avec images";

export function catalogueOf(
  articles: readonly {
    readonly article: Article;
    readonly fragment: string;
    readonly pictured: boolean;
  }[],
): Catalogue {
  const values = Object.fromEntries(
    FILTERS.map((filter) => [
      filter,
      commonest(articles.flatMap((entry) => valuesOf(entry, filter))),
    ]),
  ) as Record<Filter, string[]>;
  const numbers = FILTERS.map(
    (filter) => new Map(values[filter].map((value, index) => [value, index])),
  );
  return {
    values,
    articles: articles.map((entry) => [
      entry.fragment,
      ...FILTERS.map((filter, index) =>
        valuesOf(entry, filter).flatMap((value) => numbers[index]?.get(value) ?? []),
      ),
    ]),
  };
}

function valuesOf(
  { article, pictured }: { readonly article: Article; readonly pictured: boolean },
  filter: Filter,
): readonly string[] {
  switch (filter) {
    case "rubrique":
      return [article.section.title];
    case "annee":
      return [article.date.iso.slice(0, 4)];
    case "auteur":
      return article.authors.map(({ name }) => name);
    case "sujet":
      return article.tags.map(({ name }) => name);
    case "images":
      return pictured ? [WITH_IMAGES] : [];
  }
}

function commonest(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([value]) => value);
}
