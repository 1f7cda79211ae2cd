import { CORRECTIONS, LIVE, RIGHTS } from "./own-pages.ts";

/** Pages and folders that the press makes itself: no alias may take their place. */
const OWN_PAGES = ["/", "/recherche/", "/flux/", "/404.html", "/publication.json"];
const OWN_FOLDERS = [
  "/assets/",
  "/images/",
  "/pagefind/",
  "/rubriques/",
  "/sujets/",
  "/auteurs/",
  "/dossiers/",
  "/archives/",
  LIVE,
  CORRECTIONS,
  RIGHTS,
];
/** Files at the root that only machines read; an alias would want a folder of that name. */
const MACHINE_FILES =
  /^\/(\.well-known|(feed|sitemap.*|opensearch)\.(xml|json)|robots\.txt|manifest\.webmanifest)\//;

/** Characters that some server, CDN or file system cannot carry in an address. */
const UNSAFE = /[\p{Cc}?#%\\:*"<>|]/u;

/** The key of a Markdown file under `articles/`: its path in NFC, `/` between folders, no `.md`. */
export function articlePath(file: string): string {
  return file.normalize("NFC").replace(/\.md$/i, "");
}

/** `2022/x` is `/articles/2022/x/`. */
export function articleAddress(path: string): string {
  return `/articles/${path}/`;
}

/** Two addresses with one key are one address on some server: case and normalisation folded. */
export function addressKey(address: string): string {
  return address.normalize("NFC").toLowerCase();
}

/** The first character of a path that cannot stand in an address, if any. */
export function unsafeCharacter(path: string): string | undefined {
  return UNSAFE.exec(path)?.[0];
}

/** Longer, no file system would hold it. */
const LONGEST = 200;

/**
 * An alias as an address: from `/`, ending with `/` unless it names a file; undefined when it is
 * not a plain path of this site.
 */
export function aliasAddress(written: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(written) || !written.startsWith("/")) return undefined;
  const path = decoded(written).normalize("NFC");
  if (UNSAFE.test(path) || path.split("/").some((part) => part === ".." || part === ".")) {
    return undefined;
  }
  if (path.length > LONGEST) return undefined;
  return /\.html?$/i.test(path) || path.endsWith("/") ? path : `${path}/`;
}

/**
 * True when an alias would hide something that the press itself makes.
 *
 * @param pages addresses of the house's own pages, which the newsroom names
 */
export function isOwnAddress(address: string, pages: readonly string[] = []): boolean {
  const key = addressKey(address);
  const file = key.replace(/(?<=.)\/$/, "");
  return (
    OWN_PAGES.includes(key) ||
    pages.includes(key) ||
    OWN_PAGES.includes(file) ||
    MACHINE_FILES.test(key) ||
    OWN_FOLDERS.some((folder) => key.startsWith(folder))
  );
}

/** The file of `dist` that answers at an address. */
export function outputFile(address: string): string {
  const path = address.replace(/^\//, "");
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** Percent-decoding that leaves a malformed text as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
