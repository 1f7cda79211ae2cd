import type { Hosting } from "./hosting.ts";

/** `_redirects`, as Netlify and Cloudflare Pages read it: neither knows how to say that something is gone. */
export function redirectsFile({ moved }: Pick<Hosting, "moved">): string {
  return moved.map(({ from, to }) => `${from} ${to} 301\n`).join("");
}
