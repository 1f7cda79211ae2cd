import type { JsonSchema } from "../schemas/json-schema.ts";

/**
 * What is written in a field, whatever ways there are to write it: forms have one way. Whoever shows a
 * field and whoever reads it back ask here, so that they agree.
 */
export type Shape =
  | { readonly kind: "flag" | "number" | "text" | "pair" }
  | { readonly kind: "texts"; readonly item: JsonSchema }
  | {
      readonly kind: "choice";
      readonly values: readonly string[];
      readonly meanings: readonly string[];
    }
  | { readonly kind: "thing" | "things"; readonly parts: JsonSchema };

export function shapeOf(field: JsonSchema): Shape {
  const { type, enum: values, enumDescriptions: meanings = [], items } = field;
  if (values !== undefined) return { kind: "choice", values: values.map(String), meanings };
  if (field.properties !== undefined) return { kind: "thing", parts: field };
  if (isList(items)) return { kind: "pair" };
  if (items?.properties !== undefined) return { kind: "things", parts: items };
  if (items !== undefined) return things(items) ?? { kind: "texts", item: items };
  const longest = field.anyOf?.find((way) => way.properties !== undefined || way.type === "array");
  if (longest !== undefined) return shapeOf(longest);
  if (type === "boolean") return { kind: "flag" };
  return { kind: isList(type) && type.includes("integer") && !isDate(field) ? "number" : "text" };
}

/** A list whose things may be written shorter, as a text. */
function things(items: JsonSchema): Shape | undefined {
  const parts = items.anyOf?.find((way) => way.properties !== undefined);
  return parts && { kind: "things", parts };
}

/** A year alone is a number for YAML, and a date all the same. */
function isDate({ minimum }: JsonSchema): boolean {
  return minimum === 1;
}

/** The name of the tick that says that a field is empty on purpose. */
export function emptyTick(key: string): string {
  return `${key}_vide`;
}

export function isList<Item>(value: Item | readonly Item[] | undefined): value is readonly Item[] {
  return Array.isArray(value);
}
