import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

/**
 * The hash of plain data, maps and sets included: 132 bits of SHA-256, as letters that a key or a file name
 * may hold. Keys of objects count in their order.
 */
export function hashOf(value: unknown): string {
  const text = JSON.stringify(value, (_key, item: unknown) =>
    item instanceof Map || item instanceof Set ? [...item] : item,
  );
  return hashOfBytes(text ?? "");
}

/** The same hash, of bytes or of a text in UTF-8. */
export function hashOfBytes(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
}

/** The SHA-256 of a file in hexadecimal, read piece by piece: a film need not fit into memory. */
export function sha256OfFile(file: string): string {
  const hash = createHash("sha256");
  const descriptor = openSync(file, "r");
  try {
    for (let size = readSync(descriptor, PIECE); size > 0; size = readSync(descriptor, PIECE))
      hash.update(PIECE.subarray(0, size));
  } finally {
    closeSync(descriptor);
  }
  return hash.digest("hex");
}

const PIECE = Buffer.alloc(2 ** 18);
