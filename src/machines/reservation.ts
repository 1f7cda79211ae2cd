import { SEARCH } from "../edition/fixed-addresses.ts";
import type { Publication } from "../publication/publication.ts";
import { fullAddress, link, siteOf } from "../publication/publication.ts";

/**
 * Robots that fetch pages to train models, or names by which their owners let that be refused.
 * Those that lead readers to the paper (search engines, answers with links) are not among them.
 */
const MINERS = [
  "AI2Bot",
  "Amazonbot",
  "anthropic-ai",
  "Applebot-Extended",
  "Bytespider",
  "CCBot",
  "ClaudeBot",
  "cohere-training-data-crawler",
  "Diffbot",
  "Google-Extended",
  "GPTBot",
  "meta-externalagent",
  "omgili",
] as const;

/**
 * `robots.txt`: all is open to search, but for the endless pages of search results; text and data
 * mining is reserved. Robots read it at the root of a host only: under a base path it does no harm,
 * and the `meta` of each page still says the reservation.
 */
export function robots(publication: Publication): string {
  return [
    "User-agent: *",
    `Disallow: ${link(publication, SEARCH)}?q=`,
    "",
    "# Fouille de textes et de données réservée : directive (UE) 2019/790, article 4 ; code de la",
    "# propriété intellectuelle, article L. 122-5-3. Voir aussi /.well-known/tdmrep.json",
    ...MINERS.map((name) => `User-agent: ${name}`),
    "Disallow: /",
    "",
    `Sitemap: ${fullAddress(publication, "/sitemap.xml")}`,
    `Sitemap: ${fullAddress(publication, "/sitemap-news.xml")}`,
    "",
  ].join("\n");
}

/** The reservation of rights for the whole paper (W3C TDM Reservation Protocol, `tdmrep.json`). */
export function tdmReservation(publication: Publication): string {
  const rules = [{ location: siteOf(publication).base, "tdm-reservation": 1 }];
  return `${JSON.stringify(rules, null, 2)}\n`;
}
