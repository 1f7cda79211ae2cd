import type { JsonSchema } from "../../../src/schemas/json-schema.ts";

type Path = readonly (string | number)[];

/** A field that one value is written in: `figures.0.caption`. */
export interface Field {
  readonly name: string;
  readonly path: Path;
  readonly schema: JsonSchema;
}

/** The key under which the files of `_data/` that list things have theirs. */
export const KEY = "piege";

/** Every field of a schema, however deep: one that is added tomorrow is among them. */
export function fieldsOf(schema: JsonSchema, path: Path = []): Field[] {
  const { parts, item, entry } = shapeOf(schema);
  if (parts !== undefined)
    return Object.entries(parts).flatMap(([key, part]) => fieldsOf(part, [...path, key]));
  if (entry !== undefined) return fieldsOf(entry, [...path, KEY]);
  if (item !== undefined) return fieldsOf(item, [...path, 0]);
  return [{ name: path.join("."), path, schema }];
}

/** What stands in some fields; where a thing needs more to be whole, that is as its examples say. */
export function filled(
  schema: JsonSchema,
  values: ReadonlyMap<string, unknown>,
  path: Path = [],
): unknown {
  const { parts, required, item, entry } = shapeOf(schema);
  if (parts !== undefined) {
    const written = Object.entries(parts).map(
      ([key, part]) => [key, filled(part, values, [...path, key])] as const,
    );
    if (written.every(([, value]) => value === undefined) && path.length > 0) return undefined;
    return Object.fromEntries(
      written
        .map(([key, value]) => [
          key,
          value ?? (required.includes(key) ? exampleOf(parts[key]) : undefined),
        ])
        .filter(([, value]) => value !== undefined),
    );
  }
  if (entry !== undefined) return { [KEY]: filled(entry, values, [...path, KEY]) };
  if (item !== undefined) {
    const value = filled(item, values, [...path, 0]);
    return value === undefined ? undefined : [value];
  }
  return values.get(path.join("."));
}

function exampleOf(schema: JsonSchema | undefined): unknown {
  return schema?.enum?.[0] ?? schema?.const ?? schema?.examples?.[0];
}

interface Shape {
  readonly parts?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly required: readonly string[];
  readonly item?: JsonSchema | undefined;
  readonly entry?: JsonSchema | undefined;
}

/** The longest form that a field may have: a source with its address, not its name alone. */
function shapeOf(schema: JsonSchema): Shape {
  const branch = schema.anyOf?.find((one) => isWhole(one)) ?? schema;
  const { properties, additionalProperties, items } = branch;
  const required = Array.isArray(branch.required) ? branch.required : [];
  return {
    required,
    parts: properties,
    item: isList(items) ? undefined : items,
    entry:
      properties === undefined && additionalProperties !== false ? additionalProperties : undefined,
  };
}

function isWhole({ properties, items, additionalProperties }: JsonSchema): boolean {
  return properties !== undefined || items !== undefined || additionalProperties !== undefined;
}

function isList(items: JsonSchema["items"]): items is readonly JsonSchema[] {
  return Array.isArray(items);
}
