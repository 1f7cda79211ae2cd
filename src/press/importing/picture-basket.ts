import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { decoded } from "../../addresses/address.ts";
import { isPicture } from "../../figures/picture-kinds.ts";
import { pictureName } from "../../importing/file-name.ts";
import type { PictureToPlace } from "./put-in-place.ts";

/** Films and sounds that the press shows beside an article. */
const PLAYED = /\.(mp4|webm|ogv|mp3|m4a|og[ag]|opus|wav)$/i;
const KINDS: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "image/pjpeg": "jpg",
  "image/svg+xml": "svg",
  "image/tiff": "tif",
};

/** The pictures of one article, gathered while it is read, each once, and named after it. */
export class PictureBasket {
  readonly #article: string;
  readonly #find: (source: string) => string | Uint8Array | undefined;
  readonly #placed = new Map<string, PictureToPlace>();

  /** @param find the file of what is written as a picture's address, or its bytes */
  constructor(article: string, find: (source: string) => string | Uint8Array | undefined) {
    this.#article = article;
    this.#find = find;
  }

  get pictures(): readonly PictureToPlace[] {
    return [...this.#placed.values()];
  }

  /** What the article writes for a picture; undefined when it is not there, or is none that can be shown. */
  readonly keep = (source: string): string | undefined => {
    const before = this.#placed.get(source);
    if (before !== undefined) return `./${before.name}`;
    const content = dataOf(source) ?? this.#find(source);
    if (content === undefined) return undefined;
    const kind = kindOf(source) ?? (typeof content === "string" ? content : source);
    if (!isPicture(kind) && !PLAYED.test(kind)) return undefined;
    const name = pictureName(this.#article, this.#placed.size, kind);
    this.#placed.set(source, { name, content });
    return `./${name}`;
  };
}

/** A file written as a path, from a folder. */
export function fileFrom(folder: string, written: string): string | undefined {
  if (/^([a-z][a-z0-9+.-]+:|\/\/)/i.test(written)) return undefined;
  const file = resolve(folder, decoded(written.replace(/[?#].*$/, "")).replaceAll("\\", "/"));
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

const DATA = /^data:([a-z]+\/[a-z0-9.+-]+)(;[^,]*)?,/i;

function dataOf(source: string): Uint8Array | undefined {
  const found = DATA.exec(source.slice(0, 200));
  if (found === null) return undefined;
  const rest = source.slice(found[0].length);
  return /;base64/i.test(found[2] ?? "")
    ? Buffer.from(rest, "base64")
    : Buffer.from(decoded(rest), "utf8");
}

/** A name with the extension of the kind that a `data:` address says. */
function kindOf(source: string): string | undefined {
  const kind = DATA.exec(source.slice(0, 200))?.[1]?.toLowerCase();
  if (kind === undefined) return undefined;
  return `x.${KINDS[kind] ?? kind.replace(/^[a-z]+\//, "")}`;
}
