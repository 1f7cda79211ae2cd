import type { House } from "../house/house.ts";
import type { JsonSchema } from "./json-schema.ts";
import { ADDRESSES_SCHEMA, articleSchema, DATA_SCHEMAS, PAGE_SCHEMA } from "./schemas.ts";
import { snippets } from "./snippets.ts";

/** A file that editors' tools read, and what it holds. */
export interface ToolFile {
  /** Its path in the project, with `/`. */
  readonly file: string;
  readonly value: unknown;
}

/** What helps who writes for this house in a code editor: schemas for YAML, snippets for Markdown. */
export function toolFiles(house: House): ToolFile[] {
  const article = articleSchema(house);
  const schemas: Readonly<Record<string, JsonSchema>> = {
    article,
    page: PAGE_SCHEMA,
    ...DATA_SCHEMAS,
    addresses: ADDRESSES_SCHEMA,
  };
  return [
    ...Object.entries(schemas).map(([name, value]) => ({
      file: `schemas/${name}.schema.json`,
      value,
    })),
    { file: ".vscode/rotative.code-snippets", value: snippets(article) },
  ];
}
