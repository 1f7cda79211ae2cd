/**
 * How many addresses a file holds. The protocol allows 50,000 (sitemaps.org): a publication that adds an article
 * uploads the last file anew, and one that is full to that weighs megabytes.
 */
export const URLS_A_SITEMAP = 5000;

export const SITEMAP = "/sitemap.xml";

/** The files that a sitemap is cut into; none while it fits into one. */
export function sitemapParts(urls: number, size = URLS_A_SITEMAP): string[] {
  if (urls <= size) return [];
  return Array.from({ length: Math.ceil(urls / size) }, (_, index) => `/sitemap-${index + 1}.xml`);
}
