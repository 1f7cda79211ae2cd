import { outputFile } from "../article/addresses.ts";
import type { SitemapFile } from "../components/machines/sitemap.ts";
import { sitemapFiles } from "../components/machines/sitemap.ts";
import type { Publication } from "../components/publication.ts";

interface Data {
  readonly publication: Publication;
  readonly file: SitemapFile;
}

export const data = {
  pagination: {
    data: "publication.edition.listings",
    size: 1,
    alias: "file",
    addAllPagesToCollections: false,
    before: (_listings: unknown, { publication }: Data) => sitemapFiles(publication),
  },
  permalink: ({ file }: Data) => outputFile(file.address),
  eleventyExcludeFromCollections: true,
};

/** The sitemap, whole or in parts. */
export function render({ file }: Data): string {
  return file.content;
}
