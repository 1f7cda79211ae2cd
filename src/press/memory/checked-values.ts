import { crc32 } from "node:zlib";
import type { Options } from "msgpackr";
import { Packr } from "msgpackr";

/** Bytes before each value. */
const SUM = 4;

/**
 * Values of the store as bytes, a sum of them before: LMDB hands out what a disk has damaged as if it were
 * good, and a page would be made of it. What LMDB asks of an encoder, and no more.
 */
export class CheckedValues {
  /** Each value is copied out of the file before it is read: the sum is of all its bytes. */
  readonly needsStableBuffer = true;
  readonly #packr: Packr;

  constructor(options: Options) {
    this.#packr = new Packr(options);
  }

  encode(value: unknown): Buffer {
    const bytes = this.#packr.encode(value);
    const sum = Buffer.alloc(SUM);
    sum.writeUInt32BE(crc32(bytes));
    return Buffer.concat([sum, bytes]);
  }

  /** @throws when it is not what was written */
  decode(bytes: Buffer): unknown {
    if (!isWholeValue(bytes)) throw new Error("a damaged value");
    return this.#packr.decode(bytes.subarray(SUM));
  }

  /** Names of fields are read again: another process may have written some. */
  clearSharedData(): void {
    this.#packr.clearSharedData();
  }
}

/** Whether the bytes of a value are those that were written. */
export function isWholeValue(bytes: Buffer): boolean {
  return bytes.length > SUM && crc32(bytes.subarray(SUM)) === bytes.readUInt32BE();
}
