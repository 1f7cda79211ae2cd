import type { Problem } from "../../../src/desk/problem.ts";
import { tellProblems } from "../../../src/desk/tell-problems.ts";
import { pictureFiles } from "../../../src/figures/picture-files.ts";
import type { JsonSchema } from "../../../src/schemas/json-schema.ts";
import { articleSchema, DATA_SCHEMAS, PAGE_SCHEMA } from "../../../src/schemas/schemas.ts";
import { edition, house, readData } from "../../unit/paper.ts";
import type { Field } from "./attacked-fields.ts";
import { fieldsOf, filled, KEY } from "./attacked-fields.ts";
import type { Attack } from "./attacks.ts";
import { ADDRESSES, MARKUP } from "./attacks.ts";

/** A kind of file that editors write YAML in. */
export interface Form {
  readonly name: string;
  readonly schema: JsonSchema;
  /** What must be there for its other fields to mean something. */
  readonly whole?: Readonly<Record<string, string>>;
  /** What reading it says, given its lines. */
  readonly read: (lines: string) => readonly Problem[];
}

/** An attack in one field. */
export interface Attacked {
  readonly field: Field;
  readonly word: string;
  readonly value: string;
}

/** What it came to. */
export interface Probed extends Attacked {
  /** As editors read it; none where the attack is taken for a text. */
  readonly refused: readonly string[];
}

/** The files beside an article that its text may show, as the readers below have them. */
const BESIDE = Object.fromEntries(
  ["2026/photo.jpg", "2026/film.mp4", "2026/film.vtt", "2026/son.mp3"].map((path) => [path, "x"]),
);

const FILES = pictureFiles(new Set(Object.keys(BESIDE)));

/** What is wrong with an article that stands among the others of the paper. */
export function articleProblems(text: string): readonly Problem[] {
  const other = '---\ntitle: "Ailleurs"\nsection: tv\ndate: 2019-02\n---\nUn texte.\n';
  return edition({ "2026/piege.md": text, "2019/ailleurs.md": other, ...BESIDE }).problems;
}

export const ARTICLE: Form = {
  name: "article",
  schema: articleSchema(house()),
  whole: { "figures.0.src": "./photo.jpg", "figures.0.caption": "Une légende" },
  read: (lines) => articleProblems(`---\n${lines}---\nUn texte.\n`),
};

export const PAGE: Form = {
  name: "page",
  schema: PAGE_SCHEMA,
  read: (lines) => readData({}, { piege: `---\n${lines}---\nUn texte.\n` }).problems,
};

/** Of files of `_data/`: an attacked entry needs a name, a desk needs its repository. */
const WHOLE: Readonly<Record<string, Form["whole"]>> = {
  site: { url: "https://essai.example/", "admin.repo": "essai/journal" },
  dossiers: { [`${KEY}.figure.src`]: "2026/photo.jpg", [`${KEY}.figure.caption`]: "Une légende" },
  sources: { [`${KEY}.name`]: "Une source" },
};

/** Everything that editors write in fields. */
export const FORMS: readonly Form[] = [
  ARTICLE,
  PAGE,
  ...Object.entries(DATA_SCHEMAS).map(
    ([name, schema]): Form => ({
      name,
      schema,
      whole: WHOLE[name] ?? {},
      read: (lines) => readData({ [name]: lines }, {}, false, FILES).problems,
    }),
  ),
];

/** YAML that holds a value, with a line for each key. */
export function linesOf(value: unknown): string {
  return Object.entries(value ?? {})
    .map(([key, part]) => `${key}: ${JSON.stringify(part)}\n`)
    .join("");
}

/** Writes an attack into each field of a form, alone, and reads the file as a press does. */
export function probed(form: Form, turn: number): Probed[] {
  const { schema, whole, read } = form;
  return attacksOn(form, turn).map(({ field, word, value }) => {
    const lines = linesOf(
      filled(schema, new Map(Object.entries({ ...whole, [field.name]: value }))),
    );
    const refused = read(lines)
      .filter(isError)
      .map((problem) => tellProblems([problem]).trimEnd());
    return { field, word, value, refused };
  });
}

function attacksOn({ name, schema }: Form, turn: number): Attacked[] {
  return fieldsOf(schema).map((field, index) => {
    const word = `zz${name}${index}t${turn}z`;
    return { field, word, value: attackOn(field, turn + index)(word) };
  });
}

/** The fields of a form that take their attack for a text. */
export function accepted(form: Form, turn: number): readonly Attacked[] {
  const known = openFields.get(form) ?? namesOf(probed(form, 0).filter(isTaken));
  openFields.set(form, known);
  const fields = attacksOn(form, turn).filter(({ field }) => known.has(field.name));
  const isRefused = form.read(linesOf(attacked(form, fields))).some(isError);
  return isRefused ? probed(form, turn).filter(isTaken) : fields;
}

const openFields = new Map<Form, ReadonlySet<string>>();

function namesOf(fields: readonly Attacked[]): ReadonlySet<string> {
  return new Set(fields.map(({ field }) => field.name));
}

function isTaken({ refused }: Probed): boolean {
  return refused.length === 0;
}

export function isError({ severity }: Problem): boolean {
  return severity === "error";
}

/** What a form holds when each of its fields that can be is attacked. */
export function attacked({ schema, whole }: Form, fields: readonly Attacked[]): unknown {
  const values = fields.map(({ field, value }) => [field.name, value] as const);
  return filled(schema, new Map<string, unknown>([...Object.entries(whole ?? {}), ...values]));
}

/** Where a web address must stand nothing but one is an attack. */
function attackOn({ schema }: Field, turn: number): Attack {
  const attacks = schema.pattern?.includes("Tt") ? ADDRESSES : MARKUP;
  return attacks[turn % attacks.length] ?? String;
}
