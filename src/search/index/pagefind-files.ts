import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";

/** The files of a Pagefind bundle, by their path under `pagefind/`. */
export type Bundle = Map<string, Uint8Array>;

/** How Pagefind's binary files start, once unzipped. */
const SIGNATURE = "pagefind_dcd";

/** What a binary file of a bundle holds, after its signature. */
export function unzip(zipped: Uint8Array): Uint8Array {
  const bytes = gunzipSync(zipped);
  if (textOf(bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE) {
    throw new Error("a file of the Pagefind bundle is not what it should be");
  }
  return bytes.subarray(SIGNATURE.length);
}

export function zip(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]), { level: 9 });
}

/** Metadata and filters are CBOR. */
export function unpack(zipped: Uint8Array): unknown {
  return decode(unzip(zipped));
}

export function pack(value: unknown): Uint8Array {
  return zip(encode(value));
}

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Takes a file out of a bundle. */
export function take(files: Bundle, path: string): Uint8Array {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`the Pagefind bundle has no ${path}`);
  files.delete(path);
  return bytes;
}
