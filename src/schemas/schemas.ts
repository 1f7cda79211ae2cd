import { frontMatterSchema } from "../article/front-matter-schema.ts";
import { addressesSchema } from "../house/address-book.ts";
import { authorsSchema } from "../house/authors.ts";
import type { DataName } from "../house/data-files.ts";
import { dossiersSchema } from "../house/dossiers.ts";
import type { House } from "../house/house.ts";
import { housePageSchema } from "../house/house-page.ts";
import { sectionsSchema } from "../house/sections.ts";
import { siteSchema } from "../house/site.ts";
import { sourcesSchema } from "../house/sources.ts";
import type { JsonSchema } from "./json-schema.ts";
import { jsonSchemaOf } from "./json-schema.ts";

/** The front matter of an article of this house, whose sections, authors and dossiers it proposes. */
export function articleSchema(house: House): JsonSchema {
  return {
    ...jsonSchemaOf(frontMatterSchema(house)),
    title: "En-tête d’un article",
    description: "Ce qui décrit un article, entre deux lignes « --- » en tête de son fichier.",
  };
}

/** The files of `_data/`, which are the same for every house. */
export const DATA_SCHEMAS: Readonly<Record<DataName, JsonSchema>> = {
  site: {
    ...jsonSchemaOf(siteSchema),
    title: "Le journal",
    description: "Le journal lui-même : son nom, son adresse, ses mentions légales.",
  },
  sections: {
    ...jsonSchemaOf(sectionsSchema),
    title: "Rubriques",
    description: "Les rubriques, dans l’ordre du bandeau.",
  },
  authors: {
    ...jsonSchemaOf(authorsSchema),
    title: "Signatures",
    description: "Qui signe, et ce que les lecteurs en savent.",
  },
  dossiers: {
    ...jsonSchemaOf(dossiersSchema),
    title: "Dossiers",
    description: "Les sujets que le journal suit.",
  },
  sources: {
    ...jsonSchemaOf(sourcesSchema),
    title: "Sources",
    description: "D’où viennent les articles, et ce qu’on peut en faire.",
  },
};

/** `_data/addresses.yaml`, which a newsroom may do without. */
export const ADDRESSES_SCHEMA: JsonSchema = {
  ...jsonSchemaOf(addressesSchema),
  title: "Anciennes adresses",
  description: "Les adresses de pages qui ont changé de place, ou qui ont été supprimées exprès.",
};

/** What stands at the head of a page of the house, `_data/pages/*.md`. */
export const PAGE_SCHEMA: JsonSchema = {
  ...jsonSchemaOf(housePageSchema),
  title: "En-tête d’une page du journal",
  description: "Ce qui décrit une page, entre deux lignes « --- » en tête de son fichier.",
};
