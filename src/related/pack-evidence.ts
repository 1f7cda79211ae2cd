import type { Evidence } from "./evidence.ts";
import type { Labels } from "./labels.ts";

const BYTES = 4;

/** The bytes of the evidence of some articles, to be kept: their count, the length of each, and each. */
export function packEvidence(some: readonly Evidence[]): Uint8Array {
  const packed = some.map(packOne);
  const head = Uint32Array.of(some.length, ...packed.map(({ length }) => length));
  return joined([bytesOf(head), ...packed]);
}

/**
 * The evidence of some articles, in their order: views on the bytes. Labels are read when they are asked
 * for, since only those of few articles are.
 */
export function unpackEvidence(packed: Uint8Array): Evidence[] {
  const bytes = packed.byteOffset % BYTES === 0 ? packed : packed.slice();
  const { buffer, byteOffset } = bytes;
  const [count = 0] = new Uint32Array(buffer, byteOffset, 1);
  let at = byteOffset + BYTES + count * BYTES;
  return Array.from(new Uint32Array(buffer, byteOffset + BYTES, count), (length) => {
    at += length;
    return unpackOne(buffer, at - length, at);
  });
}

/** Three counts, all keys, then what is a byte each, then texts, filled up to whole keys. */
function packOne({ text, marks, labels }: Evidence): Uint8Array {
  const counts = Uint32Array.of(text.keys.length, marks.keys.length, labels.keys.length);
  const parts = [
    ...[counts, text.keys, marks.keys, labels.keys].map(bytesOf),
    ...[text.weights, marks.weights, labels.times, labels.kinds],
    new TextEncoder().encode(JSON.stringify(labels.texts)),
  ];
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const rest = (BYTES - (length % BYTES)) % BYTES;
  return joined([...parts, new Uint8Array(rest).fill(SPACE)]);
}

/** What JSON may end with. */
const SPACE = 0x20;

function unpackOne(buffer: ArrayBufferLike, from: number, to: number): Evidence {
  const counts = new Uint32Array(buffer, from, 3);
  let at = from + counts.byteLength;
  const keys = (count = 0): Uint32Array => {
    const found = new Uint32Array(buffer, at, count);
    at += count * BYTES;
    return found;
  };
  const small = (count = 0): Uint8Array => {
    const found = new Uint8Array(buffer, at, count);
    at += count;
    return found;
  };
  const [texts, marks, labels] = counts;
  const [textKeys, markKeys, labelKeys] = [keys(texts), keys(marks), keys(labels)];
  const [textWeights, markWeights] = [small(texts), small(marks)];
  const [times, kinds, rest] = [small(labels), small(labels), small(to - at)];
  let read: Labels | undefined;
  return {
    text: { keys: textKeys, weights: textWeights },
    marks: { keys: markKeys, weights: markWeights },
    get labels() {
      read ??= { keys: labelKeys, times, kinds, texts: textsOf(rest) };
      return read;
    },
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    all.set(part, end);
    end += part.length;
  }
  return all;
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Only {@link packEvidence} writes them. */
function textsOf(bytes: Uint8Array): string[] {
  return JSON.parse(new TextDecoder().decode(bytes)) as string[];
}
