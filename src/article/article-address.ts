import { decoded, isTooLong, unsafeCharacter, unsafeName } from "../addresses/address.ts";

/** The key of a Markdown file under `articles/`: its path in NFC, `/` between folders, no `.md`. */
export function articlePath(file: string): string {
  return file.normalize("NFC").replace(/\.md$/i, "");
}

/** `2022/x` is `/articles/2022/x/`. */
export function articleAddress(path: string): string {
  return `/articles/${path}/`;
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
  const climbs = path.split("/").some((part) => part === ".." || part === ".");
  if (path.includes("//")) return undefined; // « /%2Fevil.example/ » would lead to another site
  if (unsafeCharacter(path) !== undefined || unsafeName(path) !== undefined || climbs)
    return undefined;
  if (path.length > LONGEST || isTooLong(path)) return undefined;
  return /\.html?$/i.test(path) || path.endsWith("/") ? path : `${path}/`;
}
