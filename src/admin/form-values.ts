import type { JsonSchema } from "../schemas/json-schema.ts";
import { emptyTick, isList, shapeOf } from "./shapes.ts";

/** What a form holds, or what YAML holds: under each key a text, a list or a thing with parts. */
export type Values = Readonly<Record<string, unknown>>;

/** What is written in YAML, every scalar a text, as a form holds it. Keys that no form has stay as they are. */
export function toForm({ properties = {} }: JsonSchema, written: Values): Values {
  return Object.fromEntries(
    Object.entries(written).map(([key, value]) => {
      const field = properties[key];
      if (field === undefined) return [key, value];
      const isEmpty = value === "" || value === "false";
      if (field.emptyMeans !== undefined && isEmpty) return [emptyTick(key), true];
      return [key, formValue(field, value)];
    }),
  );
}

function formValue(field: JsonSchema, value: unknown): unknown {
  const shape = shapeOf(field);
  switch (shape.kind) {
    case "flag":
      return value === "true";
    case "number":
      return typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value;
    case "pair":
      return Array.isArray(value) ? value.join(", ") : value;
    case "thing":
      return toForm(shape.parts, unfolded(shape.parts, value));
    case "things":
      return Array.isArray(value)
        ? value.map((one) => toForm(shape.parts, unfolded(shape.parts, one)))
        : value;
    default:
      return value;
  }
}

/** A thing that is written shorter: its name or its address alone, or true for all that is usual. */
function unfolded({ required = [], properties = {} }: JsonSchema, value: unknown): Values {
  if (isValues(value)) return value;
  if (typeof value !== "string" || value === "true") return {};
  const part = /^https?:/.test(value) && "url" in properties ? "url" : (required[0] ?? "name");
  return { [part]: value };
}

/** What a form holds, as it is written: in the order of the schema, every scalar a text, nothing empty. */
export function fromForm({ properties = {} }: JsonSchema, form: Values): Values {
  const foreign = Object.entries(form).filter(
    ([key]) =>
      !(key in properties) && !Object.keys(properties).some((own) => emptyTick(own) === key),
  );
  const own = Object.entries(properties).map(([key, field]): [string, unknown] => {
    const value = writtenValue(field, form[key]);
    if (value !== undefined || form[emptyTick(key)] !== true) return [key, value];
    return [key, field.type === undefined ? "false" : ""];
  });
  return Object.fromEntries([...own, ...foreign].filter(([, value]) => value !== undefined));
}

function writtenValue(field: JsonSchema, value: unknown): unknown {
  const shape = shapeOf(field);
  switch (shape.kind) {
    case "flag":
      return value === true ? "true" : undefined;
    case "pair":
      return typeof value === "string" && value.includes(",")
        ? value.split(",").map((part) => part.trim())
        : undefined;
    case "thing": {
      const made = isValues(value) ? fromForm(shape.parts, value) : {};
      return Object.keys(made).length === 0 ? undefined : folded(field, made);
    }
    case "things": {
      const made = Array.isArray(value)
        ? value.filter(isValues).map((one) => fromForm(shape.parts, one))
        : [];
      const told = made.filter((one) => Object.keys(one).length > 0);
      const items = isList(field.items) ? undefined : field.items;
      return told.length === 0 ? undefined : told.map((one) => folded(items, one));
    }
    case "texts": {
      const told = Array.isArray(value)
        ? value.map(writtenText).filter((one) => one !== undefined)
        : [];
      return told.length === 0 ? undefined : told;
    }
    default:
      return writtenText(value);
  }
}

/** A thing whose only part says all is written as that part. */
function folded(field: JsonSchema | undefined, made: Values): unknown {
  const [only, ...more] = Object.entries(made);
  if (only === undefined || more.length > 0) return made;
  const text = only[1];
  const mayFold = field?.anyOf?.some(({ type, properties }) => {
    return properties === undefined && type !== "boolean" && type !== "array";
  });
  return mayFold === true && typeof text === "string" ? text : made;
}

function writtenText(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  const text = typeof value === "string" ? value.trim() : "";
  return text === "" ? undefined : text;
}

export function isValues(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
