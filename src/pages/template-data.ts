import { outputFile } from "../addresses/address.ts";
import { Excerpts } from "../publication/excerpt.ts";
import type { Publication } from "../publication/publication.ts";

/** What Eleventy reads of a template: where its pages go. */
interface TemplateData {
  readonly permalink: string | ((data: Readonly<Record<string, unknown>>) => string | false);
  readonly eleventyExcludeFromCollections: true;
}

/** What a page is made from: its item, and as much of the publication as it shows. */
export interface PageSource<Item> {
  readonly publication: Publication;
  readonly item: Item;
}

/** What `render` of a template with several pages is given by Eleventy. */
export interface Made<Item> {
  readonly made: PageSource<Item>;
}

interface Job<Item> extends PageSource<Item> {
  readonly address: string;
}

/** Knows which pages are to be made, and which of them now. */
export interface KnownPages {
  /**
   * @param template the file of `src/pages/` that makes it, without `.11ty.tsx`
   * @param excerpt everything that the page is made from
   * @returns what it is to be made from now; undefined when it is there, or its turn comes later
   */
  toMake<Item>(
    address: string,
    template: string,
    excerpt: () => PageSource<Item>,
  ): PageSource<Item> | undefined;
}

/** The global data that Eleventy is given. */
interface PressData {
  readonly publication: Publication;
  readonly known: KnownPages;
}

interface Pagination<Item> {
  readonly data: string;
  readonly size: 1;
  readonly alias: "made";
  readonly addAllPagesToCollections: false;
  readonly before: (listings: unknown, data: PressData) => readonly Job<Item>[];
}

/** A template with several pages that can be asked for one of them. */
interface PagesOnDemand<Item> {
  /** What the page at an address is made from; undefined when there is none. */
  readonly onDemand: (publication: Publication, address: string) => PageSource<Item> | undefined;
}

/** The data of a template that makes one page or file; it is made at every press. */
export function onePageAt(address: string): TemplateData {
  return { permalink: outputFile(address), eleventyExcludeFromCollections: true };
}

/** What a template with a page for each of several items says of them. */
interface PagesOf<Item> {
  readonly items: (publication: Publication) => readonly Item[];
  readonly address: (item: Item) => string;
  /**
   * What a page shows. Given it, the page is made of this alone, and only when it changed; without,
   * at every press from the whole publication.
   */
  readonly excerpt?: (excerpts: Excerpts, item: Item) => PageSource<Item>;
}

/**
 * The data of a template that makes a page for each of several items.
 *
 * @param template the name of its file, without `.11ty.tsx`
 */
export function pageForEach<Item>(
  template: string,
  { items, address: addressOf, excerpt }: PagesOf<Item>,
): TemplateData & PagesOnDemand<Item> & { readonly pagination: Pagination<Item> } {
  return {
    onDemand: (publication, address) => {
      const item = items(publication).find((one) => addressOf(one) === address);
      if (item === undefined) return undefined;
      return excerpt === undefined ? { publication, item } : excerpt(excerptsOf(publication), item);
    },
    pagination: {
      data: "publication.edition.listings", // Eleventy wants a list by its name; `before` replaces it
      size: 1,
      alias: "made",
      addAllPagesToCollections: false,
      before: (_listings, { publication, known }) => {
        const excerpts = excerptsOf(publication);
        return items(publication).flatMap((item) => {
          const address = addressOf(item);
          if (excerpt === undefined) return { publication, item, address };
          const from = known.toMake(address, template, () => excerpt(excerpts, item));
          return from === undefined ? [] : { ...from, address };
        });
      },
    },
    permalink: ({ made }) => {
      const page = made as Job<Item> | undefined; // of `before`, or nothing when there is none
      return page === undefined ? false : outputFile(page.address);
    },
    eleventyExcludeFromCollections: true,
  };
}

/** One for all templates, so that a story is one object in all of their pages. */
function excerptsOf(publication: Publication): Excerpts {
  const known = excerpts.get(publication);
  if (known !== undefined) return known;
  const made = new Excerpts(publication);
  excerpts.set(publication, made);
  return made;
}

const excerpts = new WeakMap<Publication, Excerpts>();
