import { z } from "zod";
import { withoutUndefined } from "../collections/without-undefined.ts";
import { DEFAULT_STYLE } from "../french/typography/house-style.ts";
import { typographize } from "../french/typography/typographize.ts";

/** What we use of JSON Schema (draft 7), and what VS Code adds to it. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  /** What a field is called, in French. */
  readonly title?: string;
  /** What it is for, in French. */
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  /** What each value of `enum` means. */
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly pattern?: string;
  /** `image/*` for the path of a picture, `text/…` for a text of several lines. */
  readonly contentMediaType?: string;
  /** What is said by a field that is left empty on purpose, in French. */
  readonly emptyMeans?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly [keyword: string]: unknown;
}

/** What tools for YAML take a plain text for: `title: 1984`, `tags: [2022, true]`. Our reader keeps the text. */
const PLAIN = ["string", "number", "boolean"];

/**
 * The JSON Schema of what a zod schema reads, for tools that give YAML its types: they see numbers and
 * truth values where our reader has text.
 */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const made = z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      // zod keeps examples for what comes out; ours are what is written
      const examples = z.globalRegistry.get(zodSchema)?.examples;
      if (Array.isArray(examples)) jsonSchema.examples = examples;
    },
  });
  return asWritten(made);
}

/** A schema of text and of things made of it, as a schema of YAML. */
function asWritten({ "~standard": _, ...schema }: Readonly<Record<string, unknown>>): JsonSchema {
  const made = Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [keyword, partAsWritten(keyword, value)]),
  );
  const { shorthand, ...plain } = typed(made);
  return shorthand === undefined ? plain : withShorthand(plain, shorthand);
}

function partAsWritten(keyword: string, value: unknown): unknown {
  switch (keyword) {
    case "properties":
      return isRecord(value)
        ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, nested(part)]))
        : value;
    case "items":
    case "anyOf":
      return Array.isArray(value) ? value.map(nested) : nested(value);
    case "additionalProperties":
      return nested(value);
    case "title":
    case "description":
      return typeset(value);
    case "enumDescriptions":
      return Array.isArray(value) ? value.map(typeset) : value;
    default:
      return value;
  }
}

function nested(part: unknown): unknown {
  return isRecord(part) ? asWritten(part) : part;
}

function typeset(words: unknown): unknown {
  return typeof words === "string" ? typographize(words, DEFAULT_STYLE) : words;
}

/** A field of text, with the types that tools for YAML see in it. */
function typed({ type, ...schema }: JsonSchema): JsonSchema {
  if (schema.const !== undefined)
    return { ...schema, const: schema.const === "false" ? false : schema.const };
  if (schema.enum?.join() === "true,false" && schema.enumDescriptions === undefined) {
    const { enum: _, ...rest } = schema;
    return { ...rest, type: "boolean" };
  }
  // A key of digits alone is a number for these tools.
  if (schema.enum !== undefined) {
    const { examples = [] } = schema;
    return { ...schema, enum: schema.enum.map(asPlain), examples: examples.map(asPlain) };
  }
  const isPlain = type === "string" && !("pattern" in schema || "not" in schema);
  return type === undefined ? schema : { ...schema, type: isPlain ? PLAIN : type };
}

function asPlain(key: unknown): unknown {
  if (key === "true" || key === "false") return key === "true";
  return typeof key === "string" && /^(0|[1-9]\d{0,14})$/.test(key) ? Number(key) : key;
}

/** A thing with parts that may be written in a shorter form. */
function withShorthand(
  { title, description, examples, ...whole }: JsonSchema,
  short: unknown,
): JsonSchema {
  const anyOf = isRecord(short) ? [asWritten(short), whole] : [whole];
  return withoutUndefined({ title, description, examples, anyOf });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
