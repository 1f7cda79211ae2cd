/** The most addresses that the protocol allows in one file (sitemaps.org). */
export const URLS_A_SITEMAP = 50_000;

export const SITEMAP = "/sitemap.xml";

/** The files that a sitemap is cut into; none while it fits into one. */
export function sitemapParts(urls: number, size = URLS_A_SITEMAP): string[] {
  if (urls <= size) return [];
  return Array.from({ length: Math.ceil(urls / size) }, (_, index) => `/sitemap-${index + 1}.xml`);
}
