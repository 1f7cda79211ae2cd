import type { ListingKind } from "../addresses/listing-address.ts";
import type { Article, Body } from "../article/article.ts";
import { compareText } from "../collections/order.ts";
import type { ListingGuide } from "../edition/listing-guide.ts";
import { guideOf } from "../edition/listing-guide.ts";
import type { Listing } from "../edition/listings.ts";
import type { Neighbours } from "../edition/neighbours.ts";
import { isNews } from "../edition/news.ts";
import type { Figure } from "../figures/figure.ts";
import { picturesIn } from "../figures/figure.ts";
import { isOlderThanAYear } from "../french/dates/compare.ts";
import type { RelatedStories } from "../related/relate.ts";
import { NOTHING } from "../related/stories.ts";
import { neighboursShown, relatedShown } from "./around.ts";
import type { Assets, Scripts } from "./assets.ts";
import { listDate } from "./list-date.ts";
import type { HeldEdition, Publication } from "./publication.ts";

/**
 * Leaves out of a publication all that one page does not show. A page is made from its excerpt and nothing
 * else, so the same excerpt is the same page: that is what the press remembers pages by. What every page
 * shows (the house, the palette, the paper's card) stays, as the same objects.
 *
 * A « story » is an article as cards and links tell it: it has no body but its number of words.
 */
export class Excerpts {
  readonly #publication: Publication;
  readonly #stories = new WeakMap<Article, Article>();
  /** What lists, articles and feeds load: a changed script makes no page again that does not name it. */
  readonly #assets: Readonly<Record<"list" | "article" | "text", Assets>>;

  readonly #newest: number;
  readonly #listings: ReadonlyMap<string, Listing>;

  constructor(publication: Publication) {
    this.#publication = publication;
    this.#newest = publication.edition.articles[0]?.date.from ?? 0;
    this.#listings = new Map(
      publication.edition.listings.map((one) => [keyOf(one.kind, one.key), one]),
    );
    const { assets } = publication;
    const { reader, suggestions, highlight, share, offline } = assets.scripts;
    const onEveryPage = { ...NO_SCRIPTS, reader, suggestions, highlight, offline };
    this.#assets = {
      list: { ...assets, scripts: onEveryPage },
      article: { ...assets, scripts: { ...onEveryPage, share } },
      text: { ...assets, stylesheet: "", preload: [], scripts: NO_SCRIPTS },
    };
  }

  /** The same object at every call. */
  story(article: Article): Article {
    const known = this.#stories.get(article);
    if (known !== undefined) return known;
    const { wordCount } = article.body;
    const date = listDate(article.date, this.#newest);
    const story = { ...article, date, body: { ...NO_BODY, wordCount } };
    this.#stories.set(article, story);
    return story;
  }

  /**
   * For a page that shows stories in a list.
   *
   * @param dossier the key of the continuing story that they are of, whose figure opens it
   */
  ofStories(articles: readonly Article[], dossier = ""): Publication {
    const leads = articles.flatMap(leadPictures);
    const { figure } = this.#publication.edition.house.dossiers.get(dossier) ?? {};
    const pictures = [...leads, ...(figure === undefined ? [] : pathsIn(figure))];
    const editions = this.#publication.editions.filter(
      (one) => one.kind === "dossier" && one.key === dossier,
    );
    return this.#with({ assets: this.#assets.list, pictures, editions });
  }

  /** For the first page of « En continu »: the newest day and the newest week that can be held. */
  ofNewest(): Publication {
    const newest = (kind: HeldEdition["kind"]) =>
      this.#publication.editions
        .filter((one) => one.kind === kind)
        .toSorted((one, other) => compareText(other.key, one.key))
        .slice(0, 1);
    return this.#with({
      assets: this.#assets.list,
      editions: [...newest("day"), ...newest("week")],
    });
  }

  /** For a page that tells one article, and what stands around it. */
  ofArticle(article: Article): Publication {
    const { related, edition, byPath, now } = this.#publication;
    const { path, date } = article;
    const suggestions = relatedShown(this.#publication, article);
    const { versions } = related.get(path) ?? NOTHING;
    const around = this.#known([
      ...suggestions.map((one) => one.path),
      ...versions,
      ...article.body.links,
    ]);
    return this.#with({
      assets: this.#assets.article,
      byPath: around,
      related: new Map([[path, { ...NOTHING, suggestions, versions }]]),
      inSection: this.#neighbours(neighboursShown(this.#publication, article)),
      inDossier: this.#neighbours(edition.inDossier.get(path)),
      of: article,
      cards: [path],
      pictures: [
        ...picturesOf(article),
        ...suggestions.flatMap((one) => {
          const story = byPath.get(one.path);
          return story === undefined ? [] : leadPictures(story);
        }),
      ],
      // Of the clock an article tells only whether it is old.
      now: isOlderThanAYear(date, now) ? date.until + TWO_YEARS : date.from,
    });
  }

  /** For a file that tells articles in full, and nothing of what stands around them. */
  ofTexts(articles: readonly Article[]): Publication {
    return this.#with({
      assets: this.#assets.text,
      now: articles.length === 0 ? this.#publication.now : 0, // dates a feed that has nothing yet
      byPath: this.#known(articles.flatMap(({ body }) => body.links)),
      pictures: articles.flatMap(picturesOf),
    });
  }

  /** A listing as one of its pages tells it: its own stories, and one to follow if there is any. */
  listing<Listed extends { readonly articles: readonly Article[] }>(
    listing: Listed,
    shown: readonly Article[],
  ): Listed {
    const followed = shown.some(isNews) ? undefined : listing.articles.find(isNews);
    const articles = followed === undefined ? shown : [...shown, followed];
    return { ...listing, articles: articles.map((article) => this.story(article)) };
  }

  /** Where a reader of a listing may go on, in the words of its own articles alone. */
  guide(listing: Listing): ListingGuide {
    return guideOf(listing, (kind, key) => this.#listings.get(keyOf(kind, key)));
  }

  #known(paths: readonly string[]): Map<string, Article> {
    const { byPath } = this.#publication;
    return new Map(
      paths.flatMap((path): [string, Article][] => {
        const article = byPath.get(path);
        return article === undefined ? [] : [[path, this.story(article)]];
      }),
    );
  }

  #neighbours(of: Neighbours<Article> | undefined): Neighbours<Article> | undefined {
    if (of === undefined) return undefined;
    const { previous, next } = of;
    return {
      ...(previous && { previous: this.story(previous) }),
      ...(next && { next: this.story(next) }),
    };
  }

  #with(shown: Shown): Publication {
    const { edition, cards, pictures, palette } = this.#publication;
    const { assets, of, now = 0, byPath = new Map(), related = new Map() } = shown;
    const around = (neighbours: Neighbours<Article> | undefined) =>
      new Map(of && neighbours && [[of.path, neighbours]]);
    return {
      edition: {
        house: edition.house,
        articles: [],
        listings: [],
        pages: [],
        inSection: around(shown.inSection),
        inDossier: around(shown.inDossier),
        removed: [],
        hidden: 0,
        steady: { from: 0, until: 0 },
        releases: [],
      },
      now,
      related,
      pictures: picked(pictures, shown.pictures ?? []),
      cards: { articles: picked(cards.articles, shown.cards ?? []), paper: cards.paper },
      assets,
      palette,
      byPath,
      editions: shown.editions ?? [],
    };
  }
}

function keyOf(kind: ListingKind, key: string): string {
  return `${kind}/${key}`;
}

const TWO_YEARS = 731 * 86_400_000;

interface Shown {
  readonly assets: Assets;
  readonly of?: Article;
  readonly now?: number;
  readonly byPath?: ReadonlyMap<string, Article>;
  readonly related?: ReadonlyMap<string, RelatedStories>;
  readonly inSection?: Neighbours<Article> | undefined;
  readonly inDossier?: Neighbours<Article> | undefined;
  /** Paths of articles whose cards, and of pictures, the page shows. */
  readonly cards?: readonly string[];
  readonly pictures?: readonly string[];
  readonly editions?: readonly HeldEdition[];
}

const NO_SCRIPTS: Scripts = {
  searchPage: "",
  searchFilters: "",
  searchSpelling: "",
  reader: "",
  suggestions: "",
  highlight: "",
  share: "",
  offline: "",
};

const NO_BODY: Body = {
  parts: [],
  passages: [],
  kinds: [],
  links: [],
  anchors: [],
  anchorLinks: [],
  figures: [],
  pictures: [],
  subtitles: [],
  attachments: [],
  updates: [],
  wordCount: 0,
};

function picturesOf({ figures, body }: Article): string[] {
  return [...figures.flatMap(pathsIn), ...body.pictures];
}

/** The picture that a card shows, in all its forms. */
function leadPictures({ figures }: Article): string[] {
  const lead = figures.find(({ picture }) => picture !== undefined);
  return lead === undefined ? [] : pathsIn(lead);
}

function pathsIn(figure: Figure): string[] {
  return picturesIn(figure).map(([, path]) => path);
}

function picked<Value>(all: ReadonlyMap<string, Value>, keys: readonly string[]) {
  return new Map(
    keys.flatMap((key): [string, Value][] => {
      const value = all.get(key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
