const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A 32-bit key of a text, spread evenly: FNV-1a over UTF-16 code units, then the finaliser of
 * MurmurHash3 (both in the public domain). Two million expressions give about 500 collisions:
 * nothing that a ranking notices, and a tenth of the memory of the texts.
 */
export function hashText(text: string, seed = 0): number {
  let hash = OFFSET ^ seed;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  }
  return mix(hash);
}

/** A key of two keys in their order. */
export function hashPair(first: number, second: number): number {
  return mix(Math.imul(first, 31) + Math.imul(second, PRIME));
}

function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
