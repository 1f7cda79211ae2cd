import fc from "fast-check";

/** Values of another kind than what stands there, and what YAML makes something else of. */
const VALUES = [
  "[]",
  "{}",
  "~",
  "1e999",
  "true",
  '""',
  "[[[]]]",
  "{ a: { b: c } }",
  "|\n  a",
  "&a b",
  "*a",
  "!!js/function x",
  "2026-02-30",
  "-1",
  "'",
  '"',
  "x".repeat(300),
  "javascript:alert(1)",
  "../../etc/passwd",
  "__proto__",
];

/** What editors paste without seeing it. */
const DIRT = [
  "\t",
  "\ufeff",
  "\r\n",
  "\r",
  "\u2028",
  "\u2029",
  "\u0007",
  "\u001b",
  "\u0085",
  "\u00a0",
  "\u200b",
  "\u202e",
  "e\u0301",
  "\ufffd",
  "\0",
];

type Mutation = (bytes: Buffer, at: number) => Buffer;

/** One change of a text by lines: `at` says which, in 0 to 1. */
const ofLines =
  (change: (lines: string[], index: number) => void): Mutation =>
  (bytes, at) => {
    const lines = bytes.toString("utf8").split("\n");
    change(lines, Math.floor(at * lines.length));
    return Buffer.from(lines.join("\n"));
  };

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.integer({ min: 1, max: 255 }).map(
    (flip): Mutation =>
      (bytes, at) => {
        const changed = Buffer.from(bytes);
        const index = Math.floor(at * changed.length);
        changed[index] = (changed[index] ?? 0) ^ flip;
        return changed;
      },
  ),
  fc.constantFrom(...DIRT).map(
    (dirt): Mutation =>
      (bytes, at) => {
        const index = Math.floor(at * bytes.length);
        return Buffer.concat([bytes.subarray(0, index), Buffer.from(dirt), bytes.subarray(index)]);
      },
  ),
  fc
    .constantFrom(...VALUES)
    .map((value) =>
      ofLines((lines, index) =>
        lines.splice(index, 1, (lines[index] ?? "").replace(/:.*$/, `: ${value}`)),
      ),
    ),
  fc.constantFrom(
    ofLines((lines, index) => lines.splice(index, 1)),
    ofLines((lines, index) => lines.splice(index, 0, lines[index] ?? "")),
    ofLines((lines, index) => lines.push(...lines.splice(index, 1))),
    ofLines((lines, index) => lines.splice(index, 1, ` ${lines[index]}`)),
    ofLines((lines, index) => lines.splice(index, 1, `\t${lines[index]}`)),
    ofLines((lines, index) => lines.splice(index, 1, (lines[index] ?? "").trimStart())),
    (bytes: Buffer, at: number) => bytes.subarray(0, Math.floor(at * bytes.length)),
    (bytes: Buffer) => Buffer.from(bytes.toString("utf8").replaceAll("\n", "\r\n")),
    (bytes: Buffer) => Buffer.from(bytes.toString("utf8").normalize("NFD")),
    (bytes: Buffer) => Buffer.from(`\ufeff${bytes.toString("utf8")}`),
  ),
);

/** A file with one to four things done to it. */
export function mutated(files: readonly Buffer[]): fc.Arbitrary<Buffer> {
  const changes = fc.array(fc.tuple(mutation, fc.double({ min: 0, max: 0.999, noNaN: true })), {
    minLength: 1,
    maxLength: 4,
  });
  return fc
    .tuple(fc.constantFrom(...files), changes)
    .map(([file, all]) => all.reduce((bytes, [change, at]) => change(bytes, at), file));
}
