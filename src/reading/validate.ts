import type { z } from "zod";
import { enumerate, nearest } from "../desk/nearest.ts";
import type { Place } from "../desk/problem.ts";
import type { Problems } from "../desk/problems.ts";
import type { YamlData } from "./read-yaml.ts";

type Issue = z.core.$ZodIssue;

/**
 * Gives data its type, or tells the editor everything that is wrong with it, each thing at its
 * place. The one way from YAML to typed data, for articles and for `_data` alike.
 *
 * @param foreign keys that other tools have at the root, in small letters, and what to write for them
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  data: YamlData,
  problems: Problems,
  foreign: ReadonlyMap<string, string> = new Map(),
): z.infer<Schema> | undefined {
  const result = schema.safeParse(data.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) tell(issue, schema, data, problems, foreign);
  return undefined;
}

function tell(
  issue: Issue,
  schema: z.ZodType,
  data: YamlData,
  problems: Problems,
  foreign: ReadonlyMap<string, string>,
): void {
  if (issue.code === "unrecognized_keys") {
    const isForeign = (key: string) => issue.path.length === 0 && foreign.has(key.toLowerCase());
    tellForeign(issue.keys.filter(isForeign), data, problems, foreign);
    for (const key of issue.keys.filter((one) => !isForeign(one))) {
      const known = keysAt(schema, issue.path);
      const meant = nearest(key, known);
      problems.error(
        data.placeOfKey([...issue.path, key]),
        `la clé « ${key} » n’existe pas`,
        meant === undefined
          ? `les clés possibles sont ${enumerate(known, "et")}`
          : `vouliez-vous écrire « ${meant} » ?`,
        meant === undefined || data.has([...issue.path, meant])
          ? undefined
          : { written: key, meant },
      );
    }
    return;
  }
  const place = placeOf(issue, data);
  const [message = "", remedy] = missing(issue, data) ?? issue.message.split("\n");
  problems.error(place, message, remedy);
}

/** Keys of another tool are told together: they are one habit, or one import. */
function tellForeign(
  keys: readonly string[],
  data: YamlData,
  problems: Problems,
  foreign: ReadonlyMap<string, string>,
): void {
  const [first] = keys;
  if (first === undefined) return;
  const names = enumerate(
    keys.map((key) => `« ${key} »`),
    "et",
  );
  const [meant = ""] = keys.map((key) => foreign.get(key.toLowerCase()));
  const isOnlyAnotherName = keys.length === 1 && /^[a-z]+$/.test(meant) && !data.has([meant]);
  problems.error(
    data.placeOfKey([first]),
    keys.length > 1
      ? `les clés ${names} sont celles d’un autre outil`
      : `la clé ${names} est celle d’un autre outil`,
    `ici : ${keys.map((key) => `${key} → ${foreign.get(key.toLowerCase())}`).join(" ; ")}`,
    isOnlyAnotherName ? { written: first, meant } : undefined,
  );
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
