import { decoded, outputFile } from "../../addresses/address.ts";
import { CACHE_CONTROL, FOREVER_FILE, FOREVER_FOLDERS } from "../cache-class.ts";
import type { HeaderHosting, Headers } from "./headers.ts";
import { DESK, headersEverywhere, headersOfDesk, headersOfReaders } from "./headers.ts";
import type { Hosting } from "./hosting.ts";

/** Where what nginx includes lies in a publication. */
export const NGINX = "_nginx/";

const MADE = "# Made by the press at each publication. docs/nginx.conf includes it.\n";

/** For nginx's `http`: what of the headers depends on the address. It changes with the press, not with articles. */
export function nginxHttp(hosting: HeaderHosting): string {
  const { base } = hosting.site;
  const forever = [...FOREVER_FOLDERS.map(pattern), FOREVER_FILE.source.slice(1)];
  const desk = headersOfDesk(hosting);
  const readers = headersOfReaders(hosting);
  const names = new Set([...Object.keys(readers), ...Object.keys(desk ?? {})]);
  const maps = [...names].map((name) => {
    const own = desk && `    "~^${pattern(base + DESK)}" ${quoted(desk[name] ?? "")};\n`;
    return `map $uri ${variable(name)} {\n    default ${quoted(readers[name] ?? "")};\n${own ?? ""}}\n`;
  });
  return `${MADE}
# What is named by its content never changes; the rest is asked for again, and what is not there is kept by nobody.
map "$status $uri" $rotative_cache_control {
    default ${quoted(CACHE_CONTROL.revalidate)};
    "~^(200|206|304) ${pattern(base)}(${forever.join("|")})" ${quoted(CACHE_CONTROL.forever)};
}
${maps.join("")}`;
}

/** For nginx's `server`: headers, addresses that moved, pages that are gone. */
export function nginxServer(hosting: Hosting): string {
  const { base } = hosting.site;
  const mapped = [
    "Cache-Control",
    ...Object.keys({ ...headersOfReaders(hosting), ...headersOfDesk(hosting) }),
  ];
  const headers = [
    ...mapped.map((name) => `add_header ${name} ${variable(name)} always;\n`),
    ...lines(headersEverywhere(hosting)),
  ];
  const moved = hosting.moved.flatMap(({ from, to }) => {
    const body = `return 301 ${quoted(`${address(to)}$is_args$args`)};`;
    return withAndWithoutSlash(from).map((at) => exactly(at, body));
  });
  const gone = hosting.gone.flatMap(({ at, notice: page }) => {
    const notice = page === undefined ? `${base}404.html` : fileOf(page, base);
    // nginx would take « $ » for one of its variables: then its own words are shown.
    const shown = notice.includes("$") ? "" : `error_page 410 ${quoted(notice)}; `;
    return withAndWithoutSlash(at).map((one) => exactly(one, `${shown}return 410;`));
  });
  return `${MADE}
# An add_header inside a location would undo all of these for it.
${headers.join("")}
# What is said to hosts is not for readers, nor what a host remembers of publications.
location ~ "^${pattern(base)}(_headers|_redirects|${NGINX}|\\.rotative/)" { return 404; }

${[...moved, ...gone].join("")}`;
}

function fileOf(page: string, base: string): string {
  return base + outputFile(decoded(page).slice(base.length - 1));
}

function withAndWithoutSlash(address: string): string[] {
  const bare = address.replace(/\/$/, "");
  return bare === address || bare === "" ? [address] : [address, bare];
}

/** nginx compares what it has decoded. */
function exactly(at: string, body: string): string {
  return `location = ${quoted(decoded(at))} { ${body} }\n`;
}

function address(to: string): string {
  return to.replaceAll("$", "%24");
}

function lines(headers: Headers): string[] {
  return Object.entries(headers).map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;\n`,
  );
}

function variable(header: string): string {
  return `$rotative_${header.toLowerCase().replaceAll("-", "_")}`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

/** A path in a regular expression. */
function pattern(path: string): string {
  return path.replace(/[.+?*^${}()|[\]]/g, "\\$&");
}
