import type { Evidence } from "./evidence.ts";
import type { Labels } from "./labels.ts";

const BYTES = 4;
const HEAD = 3 * BYTES;

/** The bytes of an article's evidence, to be kept: three counts, all keys, then what is a byte each, then texts. */
export function packEvidence({ text, marks, labels }: Evidence): Uint8Array {
  const counts = Uint32Array.of(text.keys.length, marks.keys.length, labels.keys.length);
  const parts = [
    ...[counts, text.keys, marks.keys, labels.keys].map(bytesOf),
    ...[text.weights, marks.weights, labels.times, labels.kinds],
    new TextEncoder().encode(JSON.stringify(labels.texts)),
  ];
  const packed = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    packed.set(part, end);
    end += part.length;
  }
  return packed;
}

/**
 * The evidence of its bytes: views on them. Labels are read when they are asked for, since only those of
 * few articles are.
 */
export function unpackEvidence(packed: Uint8Array): Evidence {
  const bytes = packed.byteOffset % BYTES === 0 ? packed : packed.slice();
  const { buffer, byteOffset } = bytes;
  let at = byteOffset + HEAD;
  const keys = (count: number): Uint32Array => {
    const found = new Uint32Array(buffer, at, count);
    at += count * BYTES;
    return found;
  };
  const small = (count: number): Uint8Array => {
    const found = new Uint8Array(buffer, at, count);
    at += count;
    return found;
  };
  const [texts = 0, marks = 0, labels = 0] = new Uint32Array(buffer, byteOffset, HEAD / BYTES);
  const [textKeys, markKeys, labelKeys] = [keys(texts), keys(marks), keys(labels)];
  const [textWeights, markWeights] = [small(texts), small(marks)];
  const [times, kinds] = [small(labels), small(labels)];
  const rest = small(byteOffset + bytes.length - at);
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

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Only {@link packEvidence} writes them. */
function textsOf(bytes: Uint8Array): string[] {
  return JSON.parse(new TextDecoder().decode(bytes)) as string[];
}
