import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import Validator from "@adobe/structured-data-validator";
import { validateRequiredFields } from "@pwabuilder/manifest-validation";
import { Ajv } from "ajv";
import jsonFeed from "jsonfeed-schema/schema-v1.1.json" with { type: "json" };
import { z } from "zod";

/** Validators that others keep, each with the rules as they were published. */
const typed = z.looseObject({ "@type": z.union([z.string(), z.array(z.string()).nonempty()]) });

/**
 * What is wrong with linked data, by the whole vocabulary of schema.org and by Google's rules for
 * the kinds of result that it shows.
 */
export async function faultsOfLinkedData(items: readonly unknown[]): Promise<string[]> {
  const byType: Record<string, unknown[]> = {};
  for (const item of items) {
    const type = [typed.parse(item)["@type"]].flat()[0] ?? "";
    byType[type] = [...(byType[type] ?? []), structuredClone(item)];
  }
  const found = await new Validator(await vocabulary()).validate({ jsonld: byType });
  return found
    .filter(({ severity, errorType }) => severity === "ERROR" || errorType === "schemaOrg")
    .map(({ issueMessage, path }) => `${JSON.stringify(path)} ${issueMessage}`);
}

let kept: Promise<{ "@graph": object[] }> | undefined;

/** schema.org's own description of its types and properties, in the form that the validator reads. */
function vocabulary(): Promise<{ "@graph": object[] }> {
  kept ??= readVocabulary();
  return kept;
}

async function readVocabulary(): Promise<{ "@graph": object[] }> {
  const file = fileURLToPath(import.meta.resolve("@vocabulary/schema/schema.nq"));
  const types = new Map<string, { "@id": string }[]>();
  const properties = new Map<string, { "@id": string }[]>();
  for (const line of (await readFile(file, "utf8")).split("\n")) {
    const [, subject, predicate, object] = /^<([^>]+)> <([^>]+)> <([^>]+)>/.exec(line) ?? [];
    if (subject === undefined || object === undefined) continue;
    const put = (map: typeof types, value?: string) =>
      map.set(subject, [...(map.get(subject) ?? []), ...(value ? [{ "@id": value }] : [])]);
    const relation = predicate?.split(/[#/]/).at(-1);
    if (relation === "type" && object.endsWith("#Class")) put(types);
    else if (relation === "subClassOf") put(types, object);
    else if (relation === "domainIncludes") put(properties, object);
  }
  return {
    "@graph": [
      ...[...types].map(([id, parents]) => ({
        "@id": id,
        "@type": "rdfs:Class",
        "rdfs:subClassOf": parents,
      })),
      ...[...properties].map(([id, domains]) => ({
        "@id": id,
        "@type": "rdf:Property",
        "schema:domainIncludes": domains,
      })),
    ],
  };
}

const isJsonFeed = new Ajv({ allErrors: true, validateFormats: false }).compile(jsonFeed);

/** What is wrong with a JSON feed, by the JSON schema of version 1.1. */
export function faultsOfJsonFeed(feed: unknown): string[] {
  isJsonFeed(feed);
  return (isJsonFeed.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** What keeps a web app from being installed, by PWABuilder's tests. */
export async function faultsOfManifest(manifest: object): Promise<string[]> {
  const tests = await validateRequiredFields({ ...manifest });
  return tests.filter(({ valid }) => !valid).map(({ member }) => member);
}
