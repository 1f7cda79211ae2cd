import { cp } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PROJECT } from "../../../src/press/workspace.ts";
import { PHOTO } from "../../unit/newsroom/photo.ts";
import { temporaryFolder, writeFiles } from "../../unit/newsroom/temporary-folder.ts";
import { smallPaper } from "../small-paper.ts";
import { KEY } from "./attacked-fields.ts";
import type { Attacked, Form } from "./attacked-files.ts";
import {
  ARTICLE,
  accepted,
  articleProblems,
  attacked,
  FORMS,
  isError,
  linesOf,
  PAGE,
} from "./attacked-files.ts";
import { LINKS, MARKUP } from "./attacks.ts";
import { CARRIERS, LIVE_CARRIERS, RETITLED } from "./carriers.ts";

/** A text that readers must find, and where it was written. */
export interface Written {
  readonly where: string;
  readonly word: string;
  readonly text: string;
}

export interface AttackedPaper {
  readonly output: string;
  /** The folder that `articles/` is in. */
  readonly home: string;
  readonly data: string;
  /** Every text that was taken for one. */
  readonly written: readonly Written[];
  /** The title of each attacked article, by its address. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Fields that no reader sees: why a rule is lifted, where the desk writes. */
const UNSEEN = /^(checks|admin)\./;
/** A notice stands for the whole article: one of its own says it. */
const NOTICE = "withdrawn";

const FACTS =
  "name tagline publisher address phone registration director host host.address host.phone cppap";

/** Names of files that a disk holds and an address can carry. */
const NAMES = ["l'x' onmouseover='zzran(1)", "{{7}}", "a&lt;b", "$(zzran)", "`zzran`"];

/** Prints a paper that is attacked in all its fields, and wherever a text can hold words. */
export async function attackedPaper(): Promise<AttackedPaper> {
  const folder = temporaryFolder();
  const written: Written[] = [];
  const titles = new Map<string, string>();
  const keep = (where: string, fields: readonly Attacked[]) => {
    for (const { field, word, value } of fields)
      if (!UNSEEN.test(field.name) && !value.startsWith("https:"))
        written.push({ where: `${where} ${field.name}`, word, text: value });
  };
  const data: Record<string, string> = {};
  for (const form of FORMS.filter((one) => one !== ARTICLE && one !== PAGE)) {
    const turns = form.name === "site" ? [0] : MARKUP.keys();
    data[`${form.name}.yaml`] = [...turns].map((turn) => entryOf(form, turn, keep)).join("");
  }
  data["sections.yaml"] += "tv: { title: TV }\n";
  for (const turn of MARKUP.keys()) {
    const fields = accepted(PAGE, turn);
    keep("page", fields);
    data[`pages/page-${turn}.md`] =
      `---\n${linesOf(attacked(PAGE, fields))}---\n${pageBody(turn, written)}\n`;
  }
  const articles: Record<string, string | Uint8Array> = {
    "2026/photo.jpg": PHOTO,
    "2026/film.mp4": "un film",
    "2026/son.mp3": "un son",
    "2026/film.vtt": `WEBVTT\n\n00:01.000 --> 00:02.000\n${MARKUP.map((of) => of("mot")).join("\n")}\n`,
    "2019/ailleurs.md": '---\ntitle: "Ailleurs"\nsection: piege-0\ndate: 2019-02\n---\nUn texte.\n',
  };
  for (const turn of MARKUP.keys()) {
    const fields = accepted(ARTICLE, turn).filter(({ field }) => field.name !== NOTICE);
    keep(`article ${turn}`, fields);
    const name = NAMES[turn] ?? `piege-${turn}`;
    const title = fields.find(({ field }) => field.name === "title")?.value ?? "";
    titles.set(`/articles/2026/${encodeURI(name)}/`, title);
    articles[`2026/${name}.md`] = article(fields, turn, bodyOf(turn, CARRIERS, written));
  }
  const fields = accepted(ARTICLE, 0);
  keep(
    "notice",
    fields.filter(({ field }) => field.name === NOTICE),
  );
  articles["2026/retire.md"] = article(fields, 0, "Un texte.");
  const lives = [...MARKUP.keys()].map((turn) =>
    bodyOf(turn, LIVE_CARRIERS, written, "live: true\n"),
  );
  articles["2026/direct.md"] = plain("Un direct", lives.join("\n\n"), "live: true\n");
  articles["2026/liens.md"] = plain(
    "Des liens",
    links(),
    `standfirst: ${JSON.stringify(links("st"))}\n`,
  );

  await cp(join(PROJECT, "tests/unit/newsroom/_data"), join(folder, "_data"), { recursive: true });
  await writeFiles(join(folder, "_data"), data);
  const output = await smallPaper(articles, { data: join(folder, "_data") });
  const home = dirname(output);
  return { output, home, data: join(folder, "_data"), written, titles };
}

/** An entry of a file of `_data/`, or all of site.yaml. */
function entryOf(
  form: Form,
  turn: number,
  keep: (where: string, fields: readonly Attacked[]) => void,
) {
  const fields = accepted(form, turn);
  keep(form.name, fields);
  const value = attacked(form, fields);
  if (form.name === "site")
    return `${linesOf({ ...Object(value), admin: "true", offline: "true" })}`;
  return linesOf(value).replace(`${KEY}:`, `${KEY}-${turn}:`);
}

function article(fields: readonly Attacked[], turn: number, body: string): string {
  const { authors, ...front } = Object(attacked(ARTICLE, fields));
  const own = {
    ...front,
    section: `${KEY}-${turn}`,
    dossier: `${KEY}-${turn}`,
    date: "2026-11-20T06:00",
    authors: [...authors, `${KEY}-${turn}`],
  };
  return `---\n${linesOf(own)}---\n${body}\n`;
}

function plain(title: string, body: string, lines = ""): string {
  return `---\ntitle: "${title}"\nsection: tv\ndate: 2026-11-20T06:00\n${lines}---\n${body}\n`;
}

function pageBody(turn: number, written: Written[]): string {
  const word = `zzpage${turn}z`;
  const text = MARKUP[turn]?.(word) ?? "";
  const facts = FACTS.split(" ")
    .map((fact) => `- {{${fact}}}`)
    .join("\n");
  if (PAGE.read(`title: Une page\n---\n${text}\n`).some(isError)) return facts;
  written.push({ where: `page ${turn}`, word, text });
  return `${text}\n\n${facts}`;
}

/** A text that is attacked wherever it can hold words, but for what editors are told to write otherwise. */
function bodyOf(turn: number, carriers: typeof CARRIERS, written: Written[], lines = ""): string {
  const attack = MARKUP[turn] ?? String;
  const bodies = Object.entries(carriers).map(([where, carry], index) => {
    const word = `zzcorps${index}t${turn}z${lines.length}z`;
    return { where, word, body: carry(attack(word)) };
  });
  const some = isRefused(plain("Un titre", bodies.map(({ body }) => body).join("\n\n"), lines));
  return bodies
    .flatMap(({ where, word, body }) => {
      if (some && isRefused(plain("Un titre", body, lines))) return [];
      if (where !== RETITLED)
        written.push({ where: `body ${turn} ${where}`, word, text: attack(word) });
      return [body];
    })
    .join("\n\n");
}

function links(prefix = "li"): string {
  return LINKS.map((attack, index) => attack(`zz${prefix}${index}z`))
    .filter((body) => !isRefused(plain("Un titre", body)))
    .join("\n\n");
}

function isRefused(text: string): boolean {
  return articleProblems(text).some(isError);
}
