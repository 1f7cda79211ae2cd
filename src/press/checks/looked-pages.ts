import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { decoded, outputFile } from "../../addresses/address.ts";
import { manifestSchema } from "../../publication/manifest.ts";
import { writeWhole } from "../files.ts";
import { readKept } from "../kept.ts";
import { codeOf } from "../memory/code.ts";
import { hashOf } from "../memory/hash.ts";
import { PROJECT } from "../workspace.ts";

/** Where the checks of any publication lie. */
const CHECKS = "tests/pages";

const keptSchema = z.object({ code: z.string(), pages: z.record(z.string(), z.string()) });

/** Which pages of a candidate a browser need not open again. */
export interface LookedPages {
  /** Addresses of pages that were looked at as they are. */
  readonly known: readonly string[];
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
  const addresses = [
    ...Object.values(manifest.kinds),
    ...manifest.samples.map(({ address }) => address),
  ];
  const pages: Record<string, string> = {};
  for (const address of new Set(addresses)) {
    const file = outputFile(decoded(address.slice(base.length - 1)));
    const bytes = await readFile(join(candidate, file)).catch(() => undefined);
    if (bytes !== undefined) pages[address] = createHash("sha256").update(bytes).digest("hex");
  }
  const file = join(cache, `${hashOf(manifest.url)}.json`);
  const code = browserChecks();
  const kept = await readKept(file, (json) => keptSchema.parse(json));
  const looked = kept?.code === code ? kept.pages : {};
  return {
    known: Object.keys(pages).filter((address) => looked[address] === pages[address]),
    remember: () => writeWhole(file, JSON.stringify({ code, pages })),
  };
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
