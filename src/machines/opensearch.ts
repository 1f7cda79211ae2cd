import { SEARCH } from "../edition/fixed-addresses.ts";
import type { Publication } from "../publication/publication.ts";
import { fullAddress, siteOf } from "../publication/publication.ts";
import { xml } from "./xml.ts";

/** The most that a short name may hold (OpenSearch 1.1). */
const SHORT_NAME = 16;

/** Lets a browser search the paper from its address bar (OpenSearch 1.1). */
export function opensearch(publication: Publication): string {
  const { name } = siteOf(publication);
  const to = (address: string) => fullAddress(publication, address);
  return xml("OpenSearchDescription", {
    "@xmlns": "http://a9.com/-/spec/opensearch/1.1/",
    ShortName: [...name].slice(0, SHORT_NAME).join("").trim(),
    LongName: name.slice(0, 48),
    Description: `Chercher dans les articles de ${name}`,
    Url: [
      { "@type": "text/html", "@template": `${to(SEARCH)}?q={searchTerms}` },
      {
        "@type": "application/opensearchdescription+xml",
        "@rel": "self",
        "@template": to("/opensearch.xml"),
      },
    ],
    Image: {
      "@width": "192",
      "@height": "192",
      "@type": "image/png",
      "#text": to(publication.assets.icons.png192),
    },
    Language: "fr",
    InputEncoding: "UTF-8",
    OutputEncoding: "UTF-8",
  });
}
