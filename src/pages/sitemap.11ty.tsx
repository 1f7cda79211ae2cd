import type { SitemapFile } from "../machines/sitemap.ts";
import { sitemapFiles } from "../machines/sitemap.ts";
import type { Publication } from "../publication/publication.ts";
import { pageForEach } from "./template-data.ts";

interface Data {
  readonly publication: Publication;
  readonly file: SitemapFile;
}

export const data = pageForEach("file", sitemapFiles, ({ address }) => address);

/** The sitemap, whole or in parts. */
export function render({ file }: Data): string {
  return file.content;
}
