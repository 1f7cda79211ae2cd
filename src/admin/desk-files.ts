import { Document, isScalar, isSeq, parseDocument, visit } from "yaml";
import type { JsonSchema } from "../schemas/json-schema.ts";
import { fromForm, isValues, toForm, type Values } from "./form-values.ts";

/** How a file of the newsroom becomes what a form holds, and again a file. */
export interface DeskFile {
  readonly read: (text: string) => Values;
  readonly write: (form: Values) => string;
}

/** Where the text of an article stands in its form. */
export const BODY = "body";
/** The lines that a data file begins with, for who opens it. */
export const REMARKS = "remarks";
/** Where the things of a data file stand in its form, and the key of each. */
export const ENTRIES = "entries";
export const KEY = "key";

/** An article, or a page of the house: its front matter, then its text. */
export function articleFile(schema: JsonSchema): DeskFile {
  return {
    read: (text) => {
      const [whole = "", yaml = ""] =
        /^\ufeff?---\r?\n([\s\S]*?)\n---[^\S\n]*(?:\n|$)/.exec(text) ?? [];
      return { ...toForm(schema, valuesOf(yaml)), [BODY]: text.slice(whole.length).trim() };
    },
    write: ({ [BODY]: body = "", ...form }) =>
      `---\n${yamlOf(fromForm(schema, form))}---\n\n${String(body).trim()}\n`,
  };
}

/** A file of `_data/` with keys of its own: `site.yaml`. */
export function thingFile(schema: JsonSchema): DeskFile {
  return {
    read: (text) => ({ ...toForm(schema, valuesOf(text)), [REMARKS]: remarksOf(text) }),
    write: ({ [REMARKS]: remarks, ...form }) =>
      withRemarks(remarks, yamlOf(fromForm(schema, form))),
  };
}

/** A file of `_data/` that has things under keys: `sections.yaml`. */
export function entriesFile({ additionalProperties: schema }: JsonSchema): DeskFile {
  const parts = schema || {};
  return {
    read: (text) => ({
      [ENTRIES]: Object.entries(valuesOf(text)).map(([key, value]) => ({
        [KEY]: key,
        ...(isValues(value) ? toForm(parts, value) : {}),
      })),
      [REMARKS]: remarksOf(text),
    }),
    write: ({ [ENTRIES]: entries, [REMARKS]: remarks }) => {
      const things = (Array.isArray(entries) ? entries : []).filter(isValues);
      const written = things.map(({ [KEY]: key, ...form }): [string, Values] => [
        String(key ?? "").trim(),
        fromForm(parts, form),
      ]);
      return withRemarks(remarks, yamlOf(Object.fromEntries(written)));
    },
  };
}

/** YAML as the press reads it: every scalar is text. */
function valuesOf(yaml: string): Values {
  const value: unknown = parseDocument(yaml, { schema: "failsafe", prettyErrors: false }).toJS();
  return isValues(value) ? value : {};
}

function yamlOf(values: Values): string {
  if (Object.keys(values).length === 0) return "";
  const document = new Document(values, { schema: "failsafe" });
  visit(document, {
    Pair: (_, { value }) => {
      // As people write it: words between quotation marks, a key or a date without.
      if (isScalar(value) && /[^\w./:+-]/.test(String(value.value))) value.type = "QUOTE_DOUBLE";
      if (isSeq(value) && value.items.every((item) => isScalar(item))) value.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function remarksOf(yaml: string): string {
  const [lines = ""] = /^(?:#.*\n?)*/.exec(yaml) ?? [];
  return lines.replace(/^# ?/gm, "").trim();
}

function withRemarks(remarks: unknown, yaml: string): string {
  const told = String(remarks ?? "").trim();
  return told === "" ? yaml : `${told.replace(/^/gm, "# ")}\n${yaml}`;
}
