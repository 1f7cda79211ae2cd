import type { JsonSchema } from "../schemas/json-schema.ts";
import type { FormField } from "./form-field.ts";
import { emptyTick, shapeOf } from "./shapes.ts";

/** The form of a thing: one field for each key of its schema, in its order, in the schema's own words. */
export function formFields({ properties = {}, required = [] }: JsonSchema): FormField[] {
  return Object.entries(properties).flatMap(([key, field]) => {
    const { emptyMeans } = field;
    const shown = formField(key, field, required.includes(key));
    if (emptyMeans === undefined) return [shown];
    const tick: FormField = {
      name: emptyTick(key),
      label: emptyMeans,
      widget: "boolean",
      required: false,
    };
    return [shown, tick];
  });
}

function formField(key: string, field: JsonSchema, required: boolean): FormField {
  const base = { name: key, label: field.title ?? key, hint: hintOf(field), required };
  const shape = shapeOf(field);
  switch (shape.kind) {
    case "flag":
      return { ...base, widget: "boolean" };
    case "number": {
      const { minimum: min = -999, maximum: max = 999 } = field;
      return { ...base, widget: "number", value_type: "int", min, max };
    }
    case "choice":
      return {
        ...base,
        widget: "select",
        options: shape.values.map((value, index) => ({
          value,
          label: shape.meanings[index] ?? value,
        })),
      };
    case "thing":
      return { ...base, widget: "object", fields: formFields(shape.parts), collapsed: "auto" };
    case "things": {
      const fields = formFields(shape.parts);
      const [first] = fields;
      return {
        ...base,
        widget: "list",
        fields,
        ...singular(shape.parts),
        collapsed: "auto",
        ...(first && { summary: `{{${first.name}}}` }),
      };
    }
    case "texts":
      return {
        ...base,
        hint: `${base.hint}${proposalsOf(shape.item)}`,
        ...singular(shape.item),
        widget: "list",
      };
    case "pair":
      return {
        ...base,
        widget: "string",
        pattern: ["^[01]?(\\.\\d+)?\\s*,\\s*[01]?(\\.\\d+)?$", "Deux nombres de 0 à 1 : 0.5, 0.3"],
      };
    case "text":
      return { ...base, ...textField(field) };
  }
}

/** The keys that a list may hold besides names, each with what it stands for. */
function proposalsOf({ anyOf = [] }: JsonSchema): string {
  const { enum: keys = [], enumDescriptions: names = [] } = anyOf.find((way) => way.enum) ?? {};
  const told = keys.map((key, index) => `${key} (${names[index] ?? key})`);
  return told.length === 0 ? "" : ` Les clés : ${told.join(", ")}.`;
}

/** What one of a list is called, where a button adds one. */
function singular({ title }: JsonSchema) {
  return title === undefined ? {} : { label_singular: title };
}

function textField({ pattern, contentMediaType = "", examples }: JsonSchema) {
  if (contentMediaType === "image/*") return { widget: "image" } as const;
  if (contentMediaType !== "") return { widget: "text" } as const;
  if (pattern === undefined) return { widget: "string" } as const;
  return { widget: "string", pattern: [pattern, exampleOf(examples)] } as const;
}

function hintOf({ description = "", examples, pattern }: JsonSchema): string {
  return pattern === undefined ? description : `${description} ${exampleOf(examples)}`;
}

function exampleOf(examples: readonly unknown[] = []): string {
  return examples.length === 0 ? "" : `Par exemple : ${examples.map(String).join(" ; ")}`;
}
