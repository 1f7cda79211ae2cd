import { stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { isPicture } from "../../figures/picture-kinds.ts";
import { explainDateFault } from "../../french/dates/explain.ts";
import { isoMinute } from "../../french/dates/iso-day.ts";
import { parseDate } from "../../french/dates/parse.ts";
import type { House } from "../../house/house.ts";
import type { DraftFigure } from "../../importing/draft-article.ts";
import { fileName, pictureName } from "../../importing/file-name.ts";
import { knownAuthor, knownSection } from "../../importing/known-names.ts";
import { optionalKeys } from "../../importing/optional-keys.ts";
import { writeArticle } from "../../importing/write-article.ts";
import { readEmbeddedCaption } from "../pictures/read-embedded-captions.ts";
import type { Answer } from "../questions.ts";
import type { Workspace } from "../workspace.ts";
import type { FilesToPlace } from "./put-in-place.ts";

/** What an editor has said of an article to begin, each answer good. */
export interface NewArticle {
  readonly title: string;
  readonly section: string;
  readonly authors: readonly string[];
  readonly date: string;
  readonly pictures: readonly string[];
  readonly draft: boolean;
}

/** The key of a section; the nearest is proposed for one that the house does not have. */
export function sectionAnswer(written: string, house: House): Answer {
  const { key, meant } = knownSection(written, house);
  if (key !== undefined) return { good: key };
  const remedy =
    meant === undefined
      ? `choisissez parmi : ${[...house.sections.keys()].join(", ")}`
      : `vouliez-vous ${meant} ?`;
  return { fault: `la rubrique « ${written} » n’est pas dans _data/sections.yaml ; ${remedy}` };
}

/** The key of an author, or a free name; what looks like a key, and is near one, was meant as one. */
export function authorAnswer(written: string, house: House): Answer {
  const { key, meant } = knownAuthor(written, house);
  if (key !== undefined) return { good: key };
  const free = /\s/.test(written.trim()) || /^\p{Lu}/u.test(written.trim());
  if (free || meant === undefined) return { good: written.trim() };
  return {
    fault: `l’auteur « ${written} » n’est pas dans _data/authors.yaml ; vouliez-vous ${meant} ? (un nom qui n’y est pas s’écrit avec sa majuscule)`,
  };
}

export function dateAnswer(written: string, zone: string): Answer {
  const read = parseDate(written, zone);
  if (read.ok) return { good: written.trim() };
  const [message, remedy] = explainDateFault(written, read.fault).split("\n");
  return { fault: [message, remedy].filter(Boolean).join(" ; ") };
}

export async function pictureAnswer(written: string): Promise<Answer> {
  const file = resolve(written.trim().replace(/^(["'])(.*)\1$/, "$2"));
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) return { fault: `l’image « ${written} » n’existe pas` };
  if (found.isFile() && isPicture(file)) return { good: file };
  return {
    fault: `« ${written} » n’est pas une image que le web sait montrer : enregistrez-la en .jpg, .png, .webp ou .svg`,
  };
}

/** The date that an article has when nobody says another: now, where the paper is. */
export function nowWritten({ now }: Workspace, { site }: House): string {
  return isoMinute(now, site.timezone);
}

/** The files of a new article: its front matter filled as far as it is known, its text still to be written. */
export async function filesOfNew(
  { title, section, authors, date, pictures, draft }: NewArticle,
  { articles }: Workspace,
  house: House,
): Promise<FilesToPlace> {
  const name = fileName(title);
  const year = date.slice(0, 4);
  const placed = pictures.map((content, index) => ({
    name: pictureName(name, index, basename(content)),
    content,
  }));
  const figures: DraftFigure[] = [];
  for (const { name: picture, content } of placed)
    figures.push({ src: `./${picture}`, ...(await readEmbeddedCaption(content)) });
  const head = { title, section, date, authors, figures, ...(draft ? { draft } : {}) };
  return {
    folder: join(articles, year),
    name: `${name}.md`,
    text: writeArticle({ head, body: "", doubts: [] }, optionalKeys(house, year)),
    pictures: placed,
  };
}
