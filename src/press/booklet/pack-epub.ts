import { strToU8, zipSync } from "fflate";

/** Files of an EPUB have no date of their own: the same files make the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** Packs the files of an EPUB; the first stands whole at its beginning, where systems look for what it is. */
export function packEpub(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      [...files].map(([path, content]) => [
        path,
        [
          typeof content === "string" ? strToU8(content) : new Uint8Array(content),
          { mtime: NO_DATE, level: isPacked(path) ? 0 : 9 },
        ],
      ]),
    ),
  );
}

/** Pictures are compressed already; what tells the format must not be. */
function isPacked(path: string): boolean {
  return path === "mimetype" || /\.(png|jpe?g|gif|webp|avif)$/.test(path);
}
