import type { z } from "zod";
import { enumerate, nearest } from "../desk/nearest.ts";
import type { Place } from "../desk/problem.ts";
import type { Problems } from "../desk/problems.ts";
import type { YamlData } from "./read-yaml.ts";

type Issue = z.core.$ZodIssue;

/**
 * Gives data its type, or tells the editor everything that is wrong with it, each thing at its
 * place. The one way from YAML to typed data, for articles and for `_data` alike.
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  data: YamlData,
  problems: Problems,
): z.infer<Schema> | undefined {
  const result = schema.safeParse(data.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) tell(issue, schema, data, problems);
  return undefined;
}

function tell(issue: Issue, schema: z.ZodType, data: YamlData, problems: Problems): void {
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) {
      const known = keysAt(schema, issue.path);
      const meant = nearest(key, known);
      problems.error(
        data.placeOfKey([...issue.path, key]),
        `la clé « ${key} » n’existe pas`,
        meant === undefined
          ? `les clés possibles sont ${enumerate(known, "et")}`
          : `vouliez-vous écrire « ${meant} » ?`,
      );
    }
    return;
  }
  const place = placeOf(issue, data);
  const [message = "", remedy] = missing(issue, data) ?? issue.message.split("\n");
  problems.error(place, message, remedy);
}

function placeOf(issue: Issue, data: YamlData): Place {
  return data.placeOf(issue.path);
}

/** A key that must be there and is not gets simpler words than one with the wrong content. */
function missing(issue: Issue, data: YamlData): [string, string | undefined] | undefined {
  if (issue.code !== "invalid_type" || data.has(issue.path)) return undefined;
  const key = String(issue.path.at(-1) ?? "");
  const remedy = issue.message.split("\n")[1]?.replace("écrivez", "ajoutez une ligne");
  return [`il manque « ${key} »`, remedy];
}

/** The keys that the schema knows at a path, for proposals. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = schema;
  for (const step of path) here = unwrap(shapeOf(here)?.[step] ?? elementOf(here));
  return Object.keys(shapeOf(unwrap(here)) ?? {});
}

interface Definition {
  readonly innerType?: unknown;
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly out?: unknown;
}

function definitionOf(schema: unknown): Definition | undefined {
  return isRecord(schema) && isRecord(schema.def) ? schema.def : undefined;
}

function unwrap(schema: unknown): unknown {
  const definition = definitionOf(schema);
  if (definition?.innerType !== undefined) return unwrap(definition.innerType);
  if (definition?.out !== undefined && shapeOf(schema) === undefined) return unwrap(definition.out);
  return schema;
}

function elementOf(schema: unknown): unknown {
  const definition = definitionOf(unwrap(schema));
  return definition?.element ?? definition?.valueType;
}

function shapeOf(schema: unknown): Record<PropertyKey, unknown> | undefined {
  return isRecord(schema) && isRecord(schema.shape) ? schema.shape : undefined;
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === "object" && value !== null;
}
