import { outputFile } from "../addresses/address.ts";
import type { Publication } from "../publication/publication.ts";

/** What Eleventy reads of a template: where its pages go. */
interface TemplateData {
  readonly permalink: string | ((data: Readonly<Record<string, unknown>>) => string | false);
  readonly eleventyExcludeFromCollections: true;
}

interface Pagination<Item> {
  readonly data: string;
  readonly size: 1;
  readonly alias: string;
  readonly addAllPagesToCollections: false;
  readonly before: (items: unknown, data: { readonly publication: Publication }) => readonly Item[];
}

/** The data of a template that makes one page or file. */
export function onePageAt(address: string): TemplateData {
  return { permalink: outputFile(address), eleventyExcludeFromCollections: true };
}

/**
 * The data of a template that makes a page for each of several items.
 *
 * @param alias the name under which `render` gets its item
 */
export function pageForEach<Item>(
  alias: string,
  itemsOf: (publication: Publication) => readonly Item[],
  addressOf: (item: Item) => string,
): TemplateData & { readonly pagination: Pagination<Item> } {
  return {
    pagination: {
      data: "publication.edition.listings", // Eleventy wants a list by its name; `before` replaces it
      size: 1,
      alias,
      addAllPagesToCollections: false,
      before: (_listings, { publication }) => itemsOf(publication),
    },
    permalink: (data) => {
      const item = data[alias] as Item | undefined; // of `itemsOf`, or nothing when there is none
      return item === undefined ? false : outputFile(addressOf(item));
    },
    eleventyExcludeFromCollections: true,
  };
}
