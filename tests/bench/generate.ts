/**
 * `npm run bench:generate -- 10000 DIR [seed]`: writes a French archive of any size into `DIR/articles`
 * and `DIR/_data`, the same for the same seed: words of the project's own articles in their order and
 * frequency (Zipf), subjects that come and go, names, tags, authors, captions, « Lire aussi », and a
 * few pictures. Articles are of about 5.5 KB, four a day.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import sharp from "sharp";
import type { RelatableArticle } from "../../src/related/relatable.ts";
import { generateArchive, vocabularyOf } from "./related/generate-archive.ts";
import { editionOf, readCorpus } from "./related/read-corpus.ts";

/** One article in so many has a picture, « Lire aussi », a caption that waits for its picture. */
const PICTURED = 20;
const LEADING = 3;
const CAPTIONED = 4;
const PICTURES = 8;
const AUTHORS = 40;

/** Writes a generated archive into a folder. */
export async function generate(count: number, folder: string, seed = 1): Promise<void> {
  const { articles: own } = editionOf(await readCorpus(resolve(import.meta.dirname, "../..")));
  const texts = own.flatMap(({ body }) => body.passages.map(({ text }) => text));
  const articles = generateArchive(count, vocabularyOf(texts), seed);
  const put = (path: string, content: string | Uint8Array) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  for (let number = 0; number < PICTURES; number += 1) {
    put(`articles/images/photo-${number}.png`, await picture(number));
  }
  articles.forEach((article, index) => {
    put(`articles/${article.path}.md`, written(article, index, articles));
  });
  const sections = [...new Set(articles.map(({ section }) => section.key))].sort();
  put(
    "_data/sections.yaml",
    sections.map((key) => `${key}: { title: ${capital(key)} }\n`).join(""),
  );
  put(
    "_data/authors.yaml",
    Array.from({ length: AUTHORS }, (_, n) => `auteur-${n}: { name: Auteur ${n} }\n`).join(""),
  );
  put("_data/dossiers.yaml", "{}\n");
}

/** The source of an article, as an editor would write it. */
function written(
  { title, standfirst, section, date, tags }: RelatableArticle,
  index: number,
  all: readonly RelatableArticle[],
): string {
  const own = all[index];
  const hour = String(6 + (index % 4) * 4).padStart(2, "0");
  const figure =
    index % PICTURED === 0
      ? `{ src: ../images/photo-${index % PICTURES}.png, alt: "Des bandes de couleur", caption: "${plain(title.written)}", credit: "AFP photo" }`
      : `{ caption: "${plain(standfirst?.written ?? "")}", credit: "AFP photo" }`;
  const earlier = all[Math.floor(index / 2)];
  const paragraphs = (own?.body.passages ?? []).map(({ text }) => plain(text));
  if (index % LEADING === 0 && index > 1 && earlier !== undefined)
    paragraphs.splice(2, 0, `Lire aussi : ${plain(earlier.title.written)}`);
  paragraphs.splice(3, 0, `## ${plain(paragraphs[3] ?? "").slice(0, 40)}`);
  return [
    "---",
    `title: "${plain(title.written)}"`,
    `section: ${section.key}`,
    `date: ${date.iso}T${hour}:30`,
    `standfirst: "${plain(standfirst?.written ?? "")}"`,
    `authors: [auteur-${index % AUTHORS}]`,
    `tags: [${[...new Set(tags.map(({ name }) => name))].join(", ")}]`,
    ...(index % CAPTIONED === 0 ? [`figures: [${figure}]`] : []),
    "---",
    "",
    paragraphs.join("\n\n"),
    "",
  ].join("\n");
}

function plain(text: string): string {
  return text
    .replace(/["\\<>[\]{}|`*_#]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Stripes: small for the disk, as costly to encode as another drawing. */
function picture(number: number): Promise<Buffer> {
  const [width, height] = [1600, 1000];
  const stripes = Array.from({ length: 24 }, (_, stripe) => {
    const hue = (number * 45 + stripe * 13) % 360;
    return `<rect x="${(stripe * width) / 24}" width="${width / 24}" height="${height}" fill="hsl(${hue},45%,${35 + stripe}%)"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${stripes.join("")}</svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}

if (process.argv[1] === import.meta.filename) {
  const [, , count, folder, seed] = process.argv;
  if (!/^[1-9]\d*$/.test(count ?? "") || folder === undefined) {
    console.error("npm run bench:generate -- 10000 DIR [seed]");
    process.exit(2);
  }
  await generate(Number(count), resolve(folder), Number(seed ?? 1));
}
