import { CACHE_CONTROL, cacheClassOf, FOREVER_FOLDERS } from "../cache-class.ts";
import type { Headers } from "./headers.ts";
import { DESK, headersEverywhere, headersOfDesk, headersOfReaders } from "./headers.ts";
import type { Hosting } from "./hosting.ts";

type Rule = readonly [path: string, headers: Headers];

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Both join what several rules say of one header, so no two
 * rules say the same; and both have everything asked for again that no rule says more of.
 */
export function headersFile(hosting: Hosting): string {
  const { base } = hosting.site;
  const inFolder = (file: string) => FOREVER_FOLDERS.some((folder) => file.startsWith(folder));
  const forever = [
    ...FOREVER_FOLDERS.filter((folder) =>
      hosting.files.some((file) => file.startsWith(folder)),
    ).map((folder) => `${folder}*`),
    ...hosting.files.filter((file) => cacheClassOf(file) === "forever" && !inFolder(file)),
  ];
  const rules: Rule[] = [
    ...securityRules(hosting),
    ...forever.map((path): Rule => [path, { "Cache-Control": CACHE_CONTROL.forever }]),
  ];
  return rules
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${base}${encodeURI(path)}\n${lines.join("")}`;
    })
    .join("");
}

function securityRules(hosting: Hosting): Rule[] {
  const [all, readers] = [headersEverywhere(hosting), headersOfReaders(hosting)];
  const desk = headersOfDesk(hosting);
  if (desk === undefined) return [["*", { ...all, ...readers }]];
  // A second policy would only narrow the first: that of readers is said of all but the desk.
  const tops = new Set(hosting.files.map((file) => file.replace(/\/.*/, "/*")));
  tops.delete(`${DESK}*`);
  const others = ["", ...tops].filter((top) => !/^_|^index\.html$/.test(top));
  return [["*", all], [`${DESK}*`, desk], ...others.map((path): Rule => [path, readers])];
}
