import { deskPolicy } from "../../admin/desk-page.ts";
import { CACHE_CONTROL, cacheClassOf } from "../cache-class.ts";
import type { Hosting } from "./hosting.ts";

/** Headers of an answer, by name. */
export type Headers = Readonly<Record<string, string>>;

/** What the table of headers depends on. */
export type HeaderHosting = Pick<Hosting, "site" | "scripts">;

/** What no page of a newspaper asks of a reader's device. */
const REFUSED = [
  "accelerometer",
  "camera",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
];

/** Headers of every answer, whatever it is. */
export function headersEverywhere({ site }: HeaderHosting): Headers {
  return {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": REFUSED.map((feature) => `${feature}=()`).join(", "),
    // Feed readers and other sites may show the paper's pictures.
    "Cross-Origin-Resource-Policy": "cross-origin",
    // Only where the paper's address says that it is served over TLS; browsers heed it there alone.
    ...(site.url.startsWith("https:") ? { "Strict-Transport-Security": "max-age=31536000" } : {}),
  };
}

/**
 * Headers of what readers get. Nothing comes from another host and nothing is written in a page but the scripts
 * that are named by their hash; `wasm-unsafe-eval` is for the search.
 */
export function headersOfReaders({ scripts }: HeaderHosting): Headers {
  const policy = [
    "default-src 'none'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(" "),
    ...["style", "img", "media", "font", "connect", "manifest", "worker"].map(
      (kind) => `${kind}-src 'self'`,
    ),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    "Content-Security-Policy": policy.join("; "),
    "Cross-Origin-Opener-Policy": "same-origin",
  };
}

/** Headers of the browser desk, which is for no search engine; signing in opens a window that answers it. */
export function headersOfDesk({ site }: HeaderHosting): Headers | undefined {
  if (site.admin === undefined) return undefined;
  return {
    "Content-Security-Policy": `${deskPolicy(site.admin)}; frame-ancestors 'none'`,
    "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
    "X-Robots-Tag": "noindex, nofollow",
  };
}

/** Where the desk lies. */
export const DESK = "admin/";

/**
 * All headers of a file.
 *
 * @param file its path from the root, with `/`; undefined for an address that has none
 */
export function headersOf(file: string | undefined, hosting: HeaderHosting): Headers {
  const own = file?.startsWith(DESK) ? headersOfDesk(hosting) : undefined;
  return {
    ...headersEverywhere(hosting),
    ...(own ?? headersOfReaders(hosting)),
    "Cache-Control": CACHE_CONTROL[file === undefined ? "revalidate" : cacheClassOf(file)],
  };
}
