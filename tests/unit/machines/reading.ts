import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { XMLParser } from "fast-xml-parser";
import type { DefaultTreeAdapterTypes } from "parse5";
import { parse } from "parse5";
import { validateXML } from "xmllint-wasm";
import { z } from "zod";
import type { Paper } from "./paper.ts";

/** Reading what the paper says as machines do: validated, parsed, typed. */
export type Element = DefaultTreeAdapterTypes.Element;

export async function assertValid(paper: Paper, file: string, schema: string): Promise<void> {
  assert.deepEqual(await faultsOf(await paper.read(file), schema), [], file);
}

const BESIDE = join(import.meta.dirname, "schemas");
/** The sitemaps.org schema as it was published. */
const PUBLISHED = join(dirname(fileURLToPath(import.meta.resolve("sitemap"))), "../../schema");
const IMPORTED = [
  join(PUBLISHED, "sitemap.xsd"),
  join(BESIDE, "sitemap-image.xsd"),
  join(BESIDE, "sitemap-news.xsd"),
];

/** What xmllint finds wrong in a document, by a schema kept beside this test. */
export async function faultsOf(document: string, schema: string): Promise<string[]> {
  const read = async (file: string) => ({
    fileName: basename(file),
    contents: await readFile(file, "utf8"),
  });
  const { errors } = await validateXML({
    xml: { fileName: "file.xml", contents: document },
    schema: await read(join(BESIDE, schema)),
    extension: schema.endsWith(".rng") ? "relaxng" : "schema",
    preload: await Promise.all(IMPORTED.map(read)),
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

function xmlOf(text: string): unknown {
  return new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => ["entry", "url", "image:image"].includes(name),
  }).parse(text);
}

/** What this test reads of Atom; xmllint validates the rest. */
const atomSchema = z.object({
  feed: z.object({
    entry: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        published: z.string().optional(),
        updated: z.string(),
        content: z.object({ "#text": z.string() }),
      }),
    ),
  }),
});

const sitemapSchema = z.object({
  urlset: z.object({
    url: z.array(
      z.object({
        loc: z.string(),
        lastmod: z.string().optional(),
        "image:image": z.array(z.object({ "image:loc": z.string() })).optional(),
        "news:news": z
          .object({ "news:title": z.string(), "news:publication_date": z.string() })
          .optional(),
      }),
    ),
  }),
});

export const urlsOf = (text: string) => sitemapSchema.parse(xmlOf(text)).urlset.url;

export async function elementsOfPage(paper: Pick<Paper, "read">, file: string): Promise<Element[]> {
  return [...elementsOf(parse(await paper.read(file)))];
}

export async function linkedData(paper: Paper, file: string): Promise<unknown[]> {
  return (await elementsOfPage(paper, file))
    .filter((element) => attribute(element, "type") === "application/ld+json")
    .map((script): unknown => JSON.parse(textOf(script)));
}

export async function metasOf(paper: Paper, file: string): Promise<Map<string, string>> {
  const metas = (await elementsOfPage(paper, file)).filter(({ tagName }) => tagName === "meta");
  return new Map(
    metas.map((meta) => [
      attribute(meta, "property") ?? attribute(meta, "name") ?? "",
      attribute(meta, "content") ?? "",
    ]),
  );
}

export async function linksOf(paper: Paper, file: string): Promise<string[]> {
  const links = (await elementsOfPage(paper, file)).filter(({ tagName }) => tagName === "link");
  return links.flatMap((link) => attribute(link, "href") ?? []);
}

/** The text of an element that holds no other. */
export function textOf(element: Element | undefined): string {
  return (element?.childNodes ?? []).map((node) => ("value" in node ? node.value : "")).join("");
}

function attribute({ attrs }: Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}

export function* elementsOf(parent: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of parent.childNodes) {
    if (!("tagName" in child)) continue;
    yield child;
    yield* elementsOf(child);
  }
}

/** The entries of an Atom feed. */
export const entriesOf = (text: string) => atomSchema.parse(xmlOf(text)).feed.entry;
