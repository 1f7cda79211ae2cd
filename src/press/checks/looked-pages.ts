import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { decoded, outputFile } from "../../addresses/address.ts";
import type { Manifest } from "../../publication/manifest.ts";
import { manifestSchema } from "../../publication/manifest.ts";
import { readKept, writeKept } from "../kept.ts";
import { codeOf } from "../memory/code.ts";
import { hashOf } from "../memory/hash.ts";
import { PROJECT } from "../workspace.ts";
import { articleHashes, changedArticles } from "./changed-articles.ts";

/** Where the checks of any publication lie. */
const CHECKS = "tests/pages";

const hashes = z.record(z.string(), z.string());
const keptSchema = z.object({ code: z.string(), pages: hashes, articles: hashes });

/** Which pages of a candidate a browser need not open again, and which it must beside them. */
export interface LookedPages {
  /** Addresses of pages that were looked at as they are. */
  readonly known: readonly string[];
  /** Addresses of articles that are not as they were in the publication that was looked at last. */
  readonly changed: readonly string[];
  /** Remembers all pages of this candidate as looked at, once the checks have passed. */
  readonly remember: () => Promise<void>;
}

/**
 * Compares the pages that checks would open with those that they opened last. A page names its styles,
 * scripts and pictures by their content, so a page of the same bytes looks the same.
 *
 * @param cache a folder
 */
export async function lookedPages(candidate: string, cache: string): Promise<LookedPages> {
  const manifest = manifestSchema.parse(
    JSON.parse(await readFile(join(candidate, "publication.json"), "utf8")),
  );
  const base = new URL(manifest.url).pathname;
  const pages: Record<string, string> = {};
  for (const [address, roles] of rolesOf(manifest)) {
    const file = outputFile(decoded(address.slice(base.length - 1)));
    const bytes = await readFile(join(candidate, file)).catch(() => undefined);
    if (bytes === undefined) continue;
    pages[address] = createHash("sha256").update(roles.join()).update(bytes).digest("hex");
  }
  const articles = await articleHashes(candidate);
  const file = join(cache, `${hashOf(manifest.url)}.json`);
  const code = browserChecks();
  const kept = await readKept(file, (json) => keptSchema.parse(json));
  const looked = kept?.code === code ? kept : { code, pages: {}, articles };
  const kinds = new Set(Object.values(manifest.kinds));
  return {
    known: Object.keys(pages).filter((address) => looked.pages[address] === pages[address]),
    changed: changedArticles(looked.articles, articles)
      .map((page) => `${base}${encodeURI(page.replace(/index\.html$/, ""))}`)
      .filter((address) => !kinds.has(address)),
    remember: () => writeKept(file, { code, pages, articles }),
  };
}

/** What the checks open each address as: each asks of it other things. */
function rolesOf({ kinds, samples }: Manifest): Map<string, string[]> {
  const roles = new Map<string, string[]>();
  const add = (address: string, role: string) =>
    roles.set(address, [...(roles.get(address) ?? []), role]);
  for (const [kind, address] of Object.entries(kinds)) add(address, kind);
  for (const { address } of samples) add(address, "sample");
  return roles;
}

/** The hash of the checks themselves: what passed others has not passed these. */
export function browserChecks(): string {
  const folders = [CHECKS, `${CHECKS}/publication`];
  const files = folders.flatMap((folder) =>
    readdirSync(join(PROJECT, folder))
      .filter((name) => name.endsWith(".ts"))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  return codeOf([...files, "playwright.config.ts"]);
}
