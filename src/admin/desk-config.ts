import type { Admin } from "../house/admin.ts";
import type { DataName } from "../house/data-files.ts";
import type { House } from "../house/house.ts";
import type { JsonSchema } from "../schemas/json-schema.ts";
import { articleSchema, DATA_SCHEMAS, PAGE_SCHEMA } from "../schemas/schemas.ts";
import { TEXT_COMPONENTS } from "./components.ts";
import { BODY, ENTRIES, KEY, REMARKS } from "./desk-files.ts";
import type { FormField } from "./form-field.ts";
import { formFields } from "./form-fields.ts";
import { formatOf } from "./format-name.ts";

/** A collection, or a file of one, as Sveltia CMS takes it. */
interface DeskPart {
  readonly name: string;
  readonly label: string;
  readonly fields?: readonly FormField[];
  readonly files?: readonly DeskPart[];
  readonly [option: string]: unknown;
}

/** What the desk of a house is made of: the press writes it, the script of the desk reads it. */
export interface Desk {
  /** What Sveltia CMS is told. */
  readonly config: {
    readonly backend: Readonly<Record<string, string | readonly string[]>>;
    readonly collections: readonly DeskPart[];
    readonly [option: string]: unknown;
  };
  /** How each file is written, by the name of its format. */
  readonly schemas: {
    readonly article: JsonSchema;
    readonly page: JsonSchema;
    readonly data: Readonly<Record<DataName, JsonSchema>>;
  };
}

const DATA_NAMES = [
  "site",
  "sections",
  "authors",
  "dossiers",
  "sources",
] as const satisfies DataName[];

export function deskOf(house: House, admin: Admin): Desk {
  const { site } = house;
  const schemas = { article: articleSchema(house), page: PAGE_SCHEMA, data: deskData() };
  return {
    schemas,
    config: {
      load_config_file: false,
      backend: backendOf(admin),
      app_title: `${site.name}, le bureau`,
      site_url: site.url,
      media_folder: "articles",
      public_folder: "/articles",
      slug: { encoding: "ascii", clean_accents: true },
      editor: { preview: false },
      output: { omit_empty_optional_fields: true },
      collections: [
        {
          name: "articles",
          label: "Articles",
          label_singular: "Article",
          icon: "article",
          folder: "articles",
          path: "{{fields.date | date('YYYY')}}/{{slug}}",
          media_folder: "", // beside the article
          public_folder: "",
          slug: { template: "{{title}}", editable: ["create"], hint: "Ce sera son adresse." },
          format: formatOf("article"),
          extension: "md",
          create: true,
          fields: [...formFields(schemas.article), bodyField()],
        },
        {
          name: "pages",
          label: "Pages du journal",
          label_singular: "Page",
          icon: "web",
          folder: "_data/pages",
          slug: { template: "{{title}}", editable: ["create"], hint: "Ce sera son adresse." },
          format: formatOf("page"),
          extension: "md",
          create: true,
          fields: [...formFields(PAGE_SCHEMA), bodyField()],
        },
        {
          name: "data",
          label: "Le journal",
          icon: "newspaper",
          files: DATA_NAMES.map((name) => dataPart(name, schemas.data[name])),
        },
      ],
    },
  };
}

/** The files of `_data/`, but for what the desk is told of itself: it could shut its own door. */
function deskData(): Readonly<Record<DataName, JsonSchema>> {
  const { properties: { admin: _, ...properties } = {}, ...site } = DATA_SCHEMAS.site;
  return { ...DATA_SCHEMAS, site: { ...site, properties } };
}

function dataPart(name: DataName, schema: JsonSchema): DeskPart {
  return {
    name,
    label: schema.title ?? name,
    file: `_data/${name}.yaml`,
    format: formatOf(name),
    // a dossier's picture starts at articles/
    ...(name === "dossiers" && { media_folder: "/articles/dossiers", public_folder: "dossiers" }),
    fields: [...(schema.properties ? formFields(schema) : [entriesField(schema)]), remarksField()],
  };
}

/** The things of a file, each with its key. */
function entriesField(schema: JsonSchema): FormField {
  const { title = "", description = "", additionalProperties, propertyNames } = schema;
  const parts = additionalProperties || {};
  const form = propertyNames?.pattern ?? "";
  return {
    name: ENTRIES,
    label: title,
    hint: description,
    widget: "list",
    required: true,
    collapsed: true,
    summary: `{{${KEY}}}`,
    fields: [
      {
        name: KEY,
        label: "Clé",
        hint: parts.description ?? "",
        widget: "string",
        required: true,
        pattern: [form, "En minuscules sans accent, avec des traits d’union : proche-orient"],
      },
      ...formFields(parts),
    ],
  };
}

function remarksField(): FormField {
  return {
    name: REMARKS,
    label: "Remarques",
    hint: "Ce que lit, en tête du fichier, qui l’ouvre ; les lecteurs ne le voient pas.",
    widget: "text",
    required: false,
  };
}

function bodyField(): FormField {
  return {
    name: BODY,
    label: "Texte",
    hint: "Espaces, guillemets, tirets : tapez comme au clavier, le journal compose.",
    widget: "richtext",
    required: true,
    editor_components: TEXT_COMPONENTS.map(({ id }) => id),
    buttons: [
      "bold",
      "italic",
      "code",
      "link",
      "heading-two",
      "heading-three",
      "quote",
      "bulleted-list",
      "numbered-list",
    ],
    modes: ["rich_text", "raw"],
  };
}

function backendOf({ backend, repo, branch, api, login, app }: Admin): Desk["config"]["backend"] {
  if (repo === undefined) return { name: "test-repo" };
  return {
    name: backend,
    repo,
    branch,
    ...(api !== undefined && { api_root: api }),
    ...(login !== undefined && { base_url: login }),
    ...(app !== undefined && { app_id: app }),
    ...(app !== undefined && backend === "gitlab" && { auth_type: "pkce" }),
    // without a service of the house's own, the CMS would send editors to its maker's
    ...(app === undefined && login === undefined && { auth_methods: ["token"] }),
  };
}
