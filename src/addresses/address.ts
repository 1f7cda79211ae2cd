/** Characters that some server, CDN or file system cannot carry in an address. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}?#%\\:*"<>|]/u;

/** The first character of a path that cannot stand in an address, if any. */
export function unsafeCharacter(path: string): string | undefined {
  return UNSAFE.exec(path)?.[0];
}

/** Names that Windows keeps for itself, whatever follows their first dot. */
const RESERVED_BY_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * The first part of a path that some system cannot hold as the name of a file or folder, if any: one that
 * Windows has taken, or that ends in a dot or a space.
 */
export function unsafeName(path: string): string | undefined {
  return path.split("/").find((name) => RESERVED_BY_WINDOWS.test(name) || /[. ]$/.test(name));
}

/** In bytes: a file system holds 255 in a name, and a name gets longer while a file is written or compressed. */
const LONGEST_NAME = 200;

/** Whether a part of a path is longer than the name of a file or folder may be. */
export function isTooLong(path: string): boolean {
  return path.split("/").some((name) => new TextEncoder().encode(name).length > LONGEST_NAME);
}

/** Two addresses with one key are one address on some server: case and normalisation folded. */
export function addressKey(address: string): string {
  return address.normalize("NFC").toLowerCase();
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
