import { parse } from "yaml";
import { z } from "zod";
import { enumerate, nearest } from "../desk/nearest.ts";
import { explainDateFault } from "../french/dates/explain.ts";
import { DATE_FORMS, parseDate } from "../french/dates/parse.ts";
import type { PressDate } from "../french/dates/press-date.ts";
import { withoutStrayCharacters } from "../french/stray-characters.ts";

/**
 * The building blocks of the schemas. YAML gives text, lists and maps only, so each field turns
 * text into what it means. A message is what is wrong, a line break, and what to write instead.
 *
 * What a field says of itself (`meta`) are keywords of JSON Schema: its name and its purpose for editors,
 * and what is written there where that is more than any text (`contentMediaType`: a picture, a text of
 * several lines). Two are our own: `shorthand` is the shorter form that a thing with parts may have,
 * `emptyMeans` what is said by leaving a field empty on purpose. src/schemas/ makes of all this the help
 * that editors' tools show, and src/admin/ the forms of the browser desk.
 */
export function fault(message: string, remedy: string): string {
  return `${message}\n${remedy}`;
}

/** In characters: more is a body that was pasted into a field, and can take minutes to typeset. */
const LONGEST_TEXT = 20_000;

export function text(name: string, example: string) {
  return z
    .string({ error: fault(`« ${name} » attend un texte`, `écrivez : ${name}: "${example}"`) })
    .overwrite(withoutStrayCharacters) // YAML can write them too: "\\u200b"
    .trim()
    .min(1, fault(`« ${name} » est vide`, `écrivez : ${name}: "${example}", ou retirez la ligne`))
    .refine(
      ({ length }) => length <= LONGEST_TEXT,
      fault(
        `« ${name} » est bien trop long pour un en-tête`,
        "mettez ce texte sous l’en-tête, dans l’article",
      ),
    )
    .meta({ examples: [example] });
}

export function list<Item extends z.ZodType>(name: string, item: Item, example: string) {
  return z
    .array(item, {
      error: fault(`« ${name} » attend une liste`, `écrivez : ${name}: [${example}]`),
    })
    .meta({ examples: [parse(`[${example}]`)] });
}

/** A thing with parts, `{ … }`, where a plain text is the usual slip. */
export function entry<Shape extends z.ZodRawShape>(name: string, example: string, shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? undefined
        : fault(`« ${name} » attend ici plusieurs indications`, `écrivez : ${example}`),
  });
}

export function flag(name: string) {
  return z
    .enum(["true", "false"], {
      error: fault(
        `« ${name} » attend true ou false`,
        `écrivez : ${name}: true, ou retirez la ligne`,
      ),
    })
    .transform((value) => value === "true");
}

export function date(name: string, zone: string) {
  return text(name, "2026-11-24")
    .transform((written, context): PressDate => {
      const read = parseDate(written, zone);
      if (read.ok) return read.date;
      const [message = "", ...remedy] = explainDateFault(written, read.fault).split("\n");
      context.addIssue({ code: "custom", message: [message, ...remedy].join("\n") });
      return z.NEVER;
    })
    .meta({
      type: ["string", "integer"], // a year alone
      pattern: DATE_FORM,
      minimum: 1,
      maximum: 9999,
      examples: ["2026-11-24T06:00", "2026-11-24", "2026-11", 2026],
    });
}

const DATE_FORM = DATE_FORMS.map(({ source }) => source.replace(/\?<\w+>/g, "")).join("|");

/** A number, which YAML gives as text. */
export function numeral(form: RegExp, error: string, range: { minimum: number; maximum: number }) {
  return z
    .string({ error })
    .regex(form, { error })
    .transform(Number)
    .meta({ type: ["number", "string"], ...range });
}

/** A key of one of the house's files, turned into what it stands for. */
export function keyOf<Value extends { readonly title: string }>(
  name: string,
  known: ReadonlyMap<string, Value>,
  file: string,
) {
  const [example = "cle"] = known.keys();
  const titles = new Map([...known].map(([key, { title }]) => [key, title]));
  const key = text(name, example).transform((key, context): Value => {
    const value = known.get(key);
    if (value !== undefined) return value;
    const meant = nearest(key, known.keys());
    const remedy =
      meant === undefined
        ? `écrivez l’une de ces clés : ${[...known.keys()].join(", ")}`
        : `écrivez : ${name}: ${meant}`;
    context.addIssue({
      code: "custom",
      message: fault(`« ${name}: ${key} » n’est pas dans ${file}`, remedy),
    });
    return z.NEVER;
  });
  return known.size === 0 ? key : key.meta(oneOf(titles));
}

/**
 * One of a few values.
 *
 * @param meanings what each value means
 */
export function choice<const Value extends string>(
  name: string,
  meanings: Readonly<Record<Value, string>>,
) {
  const values = Object.keys(meanings).filter((value): value is Value => value in meanings);
  return z
    .enum(values, {
      error: fault(`« ${name} » : ${enumerate(values)}`, `écrivez : ${name}: ${values[0]}`),
    })
    .meta({ ...oneOf(new Map(Object.entries<string>(meanings))), examples: [values[0]] });
}

/** JSON Schema for one of these keys, each with what it means. */
export function oneOf(meanings: ReadonlyMap<string, string>) {
  return { enum: [...meanings.keys()], enumDescriptions: [...meanings.values()] };
}

/** JSON Schema for any text, these keys being proposed. */
export function proposing(meanings: ReadonlyMap<string, string>) {
  return meanings.size === 0 ? {} : { anyOf: [oneOf(meanings), {}] };
}

/** A colour, as styles write it. */
export function colour(name: string, example: string) {
  return z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, {
      error: fault(`« ${name} » attend une couleur`, `écrivez : ${name}: "${example}"`),
    })
    .meta({ examples: [example] });
}

/**
 * The path of a file that lies in `_data/`.
 *
 * @param ending of its name, with its dot
 */
export function fileBeside(name: string, ending: string, example: string) {
  return text(name, example).refine(
    (path) =>
      path.toLowerCase().endsWith(ending) && !/^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)/i.test(path),
    {
      error: fault(
        `« ${name} » attend un fichier ${ending} de _data`,
        `écrivez son chemin depuis _data : ${name}: ${example}`,
      ),
    },
  );
}

/** A web address that readers can follow. */
export function url(
  name: string,
  error = fault(
    `« ${name} » attend une adresse complète`,
    `écrivez : ${name}: https://exemple.fr/page`,
  ),
) {
  return text(name, "https://exemple.fr/page")
    .refine(isWebAddress, { error })
    .meta({ pattern: "^[Hh][Tt][Tt][Pp][Ss]?://" });
}

/** An address that a site can live at: `https://exemple.fr/journal/`. */
export function isPublicAddress(written: string): boolean {
  return isWebAddress(written) && !/[?#]/.test(written);
}

function isWebAddress(written: string): boolean {
  return /^https?:\/\//i.test(written) && URL.canParse(written);
}

/** An address that readers can write to. */
export function email(name: string, example: string) {
  return text(name, example).regex(/^[^\s@:;,<>()"]+@[^\s@:;,<>()"]+\.[^\s@:;,<>()".]+$/, {
    error: fault(`« ${name} » attend une adresse électronique`, `écrivez : ${name}: ${example}`),
  });
}

const KEY = fault(
  "une clé s’écrit en minuscules sans accent, avec des traits d’union, en cent signes au plus",
  "par exemple : societe, proche-orient",
);

/**
 * A file of `_data/` that is a list of things, each under its key.
 *
 * @param description what each of them is, for editors
 */
export function entries<Entry extends z.ZodType>(description: string, item: Entry) {
  return z.record(
    z.string().regex(/^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$/),
    item.meta({ description }),
    {
      error: (issue) => (issue.code === "invalid_key" ? KEY : undefined),
    },
  );
}

export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
    error: fault(
      "« lang » attend un code de langue",
      "écrivez : lang: en (ou fr, es, de, ar, tr…)",
    ),
  })
  .meta({ examples: ["en", "ar", "tr"] });
