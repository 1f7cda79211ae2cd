import { z } from "zod";
import { nearest } from "../desk/nearest.ts";
import { explainDateFault } from "../french/dates/explain.ts";
import { parseDate } from "../french/dates/parse.ts";
import type { PressDate } from "../french/dates/press-date.ts";
import { withoutStrayCharacters } from "../french/stray-characters.ts";

/**
 * The building blocks of the schemas. YAML gives text, lists and maps only, so each field turns
 * text into what it means. A message is what is wrong, a line break, and what to write instead.
 */
export function fault(message: string, remedy: string): string {
  return `${message}\n${remedy}`;
}

export function text(name: string, example: string) {
  return z
    .string({ error: fault(`« ${name} » attend un texte`, `écrivez : ${name}: "${example}"`) })
    .overwrite(withoutStrayCharacters) // YAML can write them too: "\\u200b"
    .trim()
    .min(1, fault(`« ${name} » est vide`, `écrivez : ${name}: "${example}", ou retirez la ligne`));
}

export function list<Item extends z.ZodType>(name: string, item: Item, example: string) {
  return z.array(item, {
    error: fault(`« ${name} » attend une liste`, `écrivez : ${name}: [${example}]`),
  });
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
  return text(name, "2026-11-24").transform((written, context): PressDate => {
    const read = parseDate(written, zone);
    if (read.ok) return read.date;
    const [message = "", ...remedy] = explainDateFault(written, read.fault).split("\n");
    context.addIssue({ code: "custom", message: [message, ...remedy].join("\n") });
    return z.NEVER;
  });
}

/** A key of one of the house's files, turned into what it stands for. */
export function keyOf<Value>(name: string, known: ReadonlyMap<string, Value>, file: string) {
  const [example = "cle"] = known.keys();
  return text(name, example).transform((key, context): Value => {
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
}

/** A web address that readers can follow. */
export function url(
  name: string,
  error = fault(
    `« ${name} » attend une adresse complète`,
    `écrivez : ${name}: https://exemple.fr/page`,
  ),
) {
  return text(name, "https://exemple.fr/page").refine(isWebAddress, { error });
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
  "une clé s’écrit en minuscules sans accent, avec des traits d’union",
  "par exemple : societe, proche-orient",
);

/** A file of `_data/` that is a list of things, each under its key. */
export function entries<Entry extends z.ZodType>(item: Entry) {
  return z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), item, {
    error: (issue) => (issue.code === "invalid_key" ? KEY : undefined),
  });
}

export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
  error: fault("« lang » attend un code de langue", "écrivez : lang: en (ou fr, es, de, ar, tr…)"),
});
