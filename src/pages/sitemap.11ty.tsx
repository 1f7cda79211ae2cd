import type { SitemapFile } from "../machines/sitemap.ts";
import { sitemapFiles } from "../machines/sitemap.ts";
import type { Made } from "./template-data.ts";
import { pageForEach } from "./template-data.ts";

export const data = pageForEach<SitemapFile>("sitemap", {
  items: (publication) => sitemapFiles(publication),
  address: ({ address }) => address,
});

/** The sitemap, whole or in parts. */
export function render({ made: { item: file } }: Made<SitemapFile>): string {
  return file.content;
}
