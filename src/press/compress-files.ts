import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { contentTypeOf } from "../publication/content-type.ts";
import type { LastOutput } from "./memory/last-output.ts";
import { onAllCores } from "./on-all-cores.ts";

/** Types that are not compressed already. */
const COMPRESSIBLE = /^text\/|[/+](json|xml)\b|^application\/wasm$/;

/** A packet of the network holds so much anyway, in bytes. */
const SMALLEST = 1024;

/** Brotli's best takes a second for each of so many bytes; one level less, a tenth of it. */
const LARGE = 2 ** 18;

/** In what a server that sends files as they are finds them: `nginx` by `gzip_static` and `brotli_static`. */
const ENCODINGS: Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => {
    const quality = bytes.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY;
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    return promisify(brotliCompress)(bytes, { params });
  },
  gz: async (bytes) => {
    const compressed = await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });
    compressed[SYSTEM_BYTE] = UNKNOWN_SYSTEM; // or the same file would differ from one system to another
    return compressed;
  },
};

/** Where gzip says which system compressed (RFC 1952, 2.3.1). */
const SYSTEM_BYTE = 9;
const UNKNOWN_SYSTEM = 255;

/**
 * Puts beside every file of a candidate that can be compressed what it is in brotli and in gzip. Of a file that has
 * the bytes of the last time, these are taken from the last publication.
 */
export async function compressFiles(
  candidate: string,
  last: LastOutput,
  onFile: (done: number, total: number) => void,
): Promise<void> {
  const files = last
    .files()
    .filter((file) => COMPRESSIBLE.test(contentTypeOf(file)))
    .filter((file) => last.digestOf(file).size >= SMALLEST);
  let done = 0;
  await onAllCores(files, async (file) => {
    const { sha256 } = last.digestOf(file);
    for (const [ending, compress] of Object.entries(ENCODINGS)) {
      const name = `${file}.${ending}`;
      if (last.take(name, sha256)) continue;
      const to = join(candidate, name);
      await writeFile(to, await compress(await readFile(join(candidate, file))));
      last.wrote(name, sha256);
    }
    done += 1;
    onFile(done, files.length);
  });
}
