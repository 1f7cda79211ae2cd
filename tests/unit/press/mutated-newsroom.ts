import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import sharp from "sharp";
import { mutated } from "../edition/mutations.ts";
import { ARTICLES } from "../newsroom/articles.ts";
import { environmentOf } from "../newsroom/newsroom.ts";

/** What a disk holds in a name, in bytes. */
const LONGEST = 255;

const HOUSE = environmentOf("").ROTATIVE_DATA ?? "";

const NAMES = ["a", "Été à Ankara", "l’été", "e\u0301te\u0301", "A", "É", "日本", "صور"];
const DIRT = [
  "👩‍👩‍👧",
  " ",
  ".",
  "..",
  "-",
  "--",
  "%",
  "%2F",
  "%00",
  "#",
  "?",
  "&",
  "'",
  '"',
  "<b>",
  "\\",
  ":",
  "*",
  "|",
  "(",
  ")",
  "[",
  "]",
  "{",
  "{{",
  "$",
  "~",
  "@",
  "+",
  "index",
  "con",
  "__proto__",
  "\t",
  "\n",
  "\u00a0",
  "\u200b",
  "\u202e",
];

/** As much of a name as a disk holds before an ending. */
function fitting(name: string, ending: string): string {
  let kept = "";
  for (const sign of name.replaceAll(/[/\0]/g, "")) {
    if (Buffer.byteLength(kept + sign + ending) > LONGEST) break;
    kept += sign;
  }
  return /^\.*$/.test(kept + ending) ? `x${ending}` : kept + ending;
}

const part = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.constantFrom(...DIRT) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }) },
);
/** Mostly names that the press takes: one that it does not is enough to refuse a newsroom. */
const stem = fc.oneof(
  { weight: 16, arbitrary: fc.constantFrom(...NAMES) },
  {
    weight: 1,
    arbitrary: fc.array(part, { minLength: 1, maxLength: 3 }).map((all) => all.join("")),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom("x", "é", "e\u0301", "日", "A b"),
        fc.integer({ min: 30, max: LONGEST }),
      )
      .map(([sign, times]) => sign.repeat(times)),
  },
);

/** The name of a file or folder, such as somebody may give it; `ending` may be empty. */
const named = (ending: string) => stem.map((name) => fitting(name, ending));

/** A word that stands nowhere else, and that nothing sets in another way. */
const mark = (index: number) => `zmot${String.fromCharCode(97 + index)}z`;
export const MARK = /zmot[a-z]z/g;

const body = (index: number, text: string) =>
  `${text}\n\n${mark(index)} au début.\n\nEt ${mark(index)}.\n`;
const SAMPLES = Object.values(ARTICLES)
  .filter((content) => typeof content === "string")
  .map((content, index) => body(index, content));

const grey = sharp({ create: { width: 24, height: 16, channels: 3, background: "#765432" } });
const PICTURE = await grey.png().toBuffer();
const SUBTITLES = Buffer.from("WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nBonjour.\n");
const DATA_FILES = readdirSync(HOUSE, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(yaml|md)$/.test(path))
  .map((path) => path.replaceAll("\\", "/"));

/** A newsroom in which a few things are as nobody meant them. */
export interface Mutant {
  /** By their path under `articles/`. */
  readonly articles: Readonly<Record<string, string | Uint8Array>>;
  /** By their path under `_data/`, over what the tests' own house holds. */
  readonly data: Readonly<Record<string, Uint8Array>>;
  readonly compress: boolean;
}

/** Either a thing as it is, or, one time in `odds`, with its bytes damaged. */
const perhaps = (content: Buffer, odds: number) =>
  fc.oneof(
    { weight: odds - 1, arbitrary: fc.constant(content) },
    { weight: 1, arbitrary: mutated([content]) },
  );

const written = (name: string) =>
  encodeURIComponent(name).replace(/[()'*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/** An article that shows a picture, plays a film and leads to a document, each of any name. */
const withFiles = fc
  .record({
    folder: named(""),
    name: named(".md"),
    picture: named(".png"),
    film: named(".mp4"),
    words: named(".vtt"),
    document: named(".csv"),
    bytes: fc.tuple(perhaps(PICTURE, 8), perhaps(SUBTITLES, 8)),
  })
  .map(({ folder, name, picture, film, words, document, bytes: [drawn, said] }) => {
    const text = [
      "---",
      "title: Avec des fichiers",
      "section: tv",
      "date: 2022-03-04",
      "---",
      `![Une frise](<${written(picture)}>)`,
      "",
      `![Un film](${written(film)}){poster=./${written(picture)} captions=./${written(words)} lang=fr}`,
      "",
      `[Le document](${written(document)})`,
    ].join("\n");
    return {
      [`${folder}/${name}`]: body(20, text),
      [`${folder}/${picture}`]: drawn,
      [`${folder}/${film}`]: Buffer.from("un film"),
      [`${folder}/${words}`]: said,
      [`${folder}/${document}`]: Buffer.from("an,nombre\n".repeat(300)),
    };
  });

const another = fc
  .tuple(
    fc.constantFrom("2026", "2022", "2020", "Mer"),
    named(".md"),
    fc.constantFrom(...SAMPLES),
    fc.integer({ min: 0, max: 4 }),
  )
  .chain(([folder, name, text, odds]) =>
    (odds === 0 ? mutated([Buffer.from(text)]) : fc.constant(Buffer.from(text))).map((bytes) => ({
      [`${folder}/${name}`]: bytes,
    })),
  );

const house = fc.oneof(
  { weight: 5, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...DATA_FILES)
      .chain((path) =>
        mutated([readFileSync(join(HOUSE, path))]).map((bytes) => ({ [path]: bytes })),
      ),
  },
  {
    weight: 1,
    arbitrary: named(".md").map((name) => ({
      [`pages/${name}`]: Buffer.from("---\ntitle: Une page\n---\nUn texte.\n"),
    })),
  },
);

/** What the samples lead to, and an article without a fault. */
const STANDING = {
  "2026/photo.jpg": PICTURE,
  "2022/mois.md": body(25, String(ARTICLES["2022/mois.md"])),
};

/** The house of the tests in a folder of its own. */
export function copyHouse(folder: string): void {
  cpSync(HOUSE, folder, { recursive: true });
}

/** Bytes as somebody can read them: fast-check would write numbers. */
const readable = (files: object) =>
  Object.entries(files).map(
    ([path, content]) =>
      `${JSON.stringify(path)}: ${JSON.stringify(String(content).slice(0, 1500))}`,
  );

export const mutant: fc.Arbitrary<Mutant> = fc
  .record({
    articles: fc
      .tuple(withFiles, fc.array(another, { maxLength: 3 }))
      .map(([first, others]) => Object.assign({}, STANDING, first, ...others)),
    data: house,
    compress: fc.boolean(),
  })
  .map((one) => ({
    ...one,
    [fc.toStringMethod]: () =>
      [...readable(one.articles), ...readable(one.data), String(one.compress)].join("\n"),
  }));
