/**
 * The longest that one file takes, of the worst lines that are known: each piece repeated to a body, a title,
 * a standfirst and a caption, of 300 KB or as asked, beside a quarter of it. What grows faster than what is
 * written shows in the last column. `npm run bench:worst [-- KILOBYTES [part of a name]]`
 */
import { fork } from "node:child_process";
import { join } from "node:path";
import { BODIES } from "./worst/hostile-bodies.ts";

const KILOBYTES = Number(process.argv[2] ?? 300);
const wanted = process.argv[3] ?? "";
const LONGEST_MS = 60_000;
const SHOWN = 10;

interface Read {
  readonly ms: number;
  /** In characters, what an editor is told. */
  readonly told: number;
}

interface Row extends Read {
  readonly name: string;
  /** How much longer than a quarter of it. */
  readonly growth: number;
}

/** Where a piece is written: the body and the lines of front matter. */
const PLACES: Readonly<Record<string, (text: string) => { body: string; lines: string[] }>> = {
  body: (text) => ({ body: text, lines: [] }),
  standfirst: (text) => ({ body: "Un texte.", lines: [`standfirst: ${JSON.stringify(text)}`] }),
  kicker: (text) => ({ body: "Un texte.", lines: [`kicker: ${JSON.stringify(text)}`] }),
  caption: (text) => ({
    body: "Un texte.",
    lines: [`figures: [{ src: a.jpg, alt: A, caption: ${JSON.stringify(text)} }]`],
  }),
};

function read(file: { body: string; lines: string[] }): Promise<Read> {
  const reader = fork(join(import.meta.dirname, "worst/read-worst.ts"), {
    execArgv: ["--import", "tsx"],
  });
  reader.send(file);
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reader.kill("SIGKILL");
      resolve({ ms: Number.POSITIVE_INFINITY, told: 0 });
    }, LONGEST_MS);
    reader.once("message", (message: Read) => resolve(message));
    reader.once("error", reject);
    reader.once("exit", () => clearTimeout(late));
  });
}

const rows: Row[] = [];
for (const [piece, text] of Object.entries(BODIES)) {
  for (const [place, at] of Object.entries(PLACES)) {
    const name = `${piece}, ${place}`;
    if (!name.includes(wanted)) continue;
    const of = (bytes: number) => at(text.repeat(Math.ceil(bytes / Buffer.byteLength(text))));
    const quarter = await read(of(KILOBYTES * 250));
    const whole = await read(of(KILOBYTES * 1000));
    rows.push({ name, ...whole, growth: whole.ms / quarter.ms });
    if (process.stderr.isTTY) process.stderr.write(`${rows.length} ${name}\u001b[K\r`);
  }
}

const print = (title: string, chosen: readonly Row[]) => {
  console.log(`\n${title}`);
  for (const { name, ms, growth, told } of chosen.slice(0, SHOWN))
    console.log(
      `  ${name.padEnd(44)} ${ms.toFixed(0).padStart(7)} ms  × ${growth.toFixed(1).padStart(4)}  ${told} characters told`,
    );
};
console.log(`${rows.length} files of ${KILOBYTES} KB`);
print(
  "the slowest",
  rows.toSorted((a, b) => b.ms - a.ms),
);
print(
  "the longest told",
  rows.toSorted((a, b) => b.told - a.told),
);
