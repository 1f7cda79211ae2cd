import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { href } from "../../addresses/public-address.ts";
import type { Edition } from "../../edition/edition.ts";
import { FRONT, LATER, OFFLINE, WORKER } from "../../edition/fixed-addresses.ts";
import type { Assets } from "../../publication/assets.ts";
import { goneAddresses } from "../../publication/hosting/hosting.ts";
import type { OfflinePublication } from "../../publication/offline-publication.ts";
import { bundleScript } from "../assets/bundle-script.ts";
import type { LastOutput } from "../memory/last-output.ts";

/**
 * Writes into a candidate, once its pages are there, the worker that keeps them in readers' browsers; for a paper
 * that does not want one, a worker that removes what an earlier publication may have left there.
 */
export async function writeWorker(
  edition: Edition,
  assets: Assets,
  candidate: string,
  last: LastOutput,
): Promise<void> {
  const { site } = edition.house;
  const [publication, script] = site.offline
    ? [offlinePublication(edition, assets, last), "keep"]
    : [{ base: site.base }, "leave"];
  const code = await bundleScript(`worker/${script}`, "iife");
  await writeFile(
    join(candidate, WORKER),
    `const PUBLICATION=${JSON.stringify(publication)};\n${Buffer.from(code)}`,
  );
  last.wrote(WORKER.slice(1), "");
}

function offlinePublication(
  edition: Edition,
  { stylesheet, scripts }: Assets,
  last: LastOutput,
): OfflinePublication {
  const { site } = edition.house;
  const address = (path: string) => href(site, path);
  const fonts = last.files().filter((file) => /^assets\/.*\.woff2$/.test(file));
  return {
    version: versionOf(last),
    base: site.base,
    worker: address(WORKER),
    offline: address(OFFLINE),
    pages: [FRONT, LATER, OFFLINE].map(address),
    files: [
      stylesheet,
      scripts.reader,
      scripts.share,
      scripts.offline,
      ...fonts.map((file) => `/${file}`),
    ].map(address),
    gone: goneAddresses(edition).map(({ at }) => at),
  };
}

/** Of all files but what tells the hour: the same archive, printed again, is fetched by nobody. */
function versionOf(last: LastOutput): string {
  const hash = createHash("sha256");
  for (const file of last.files())
    if (file !== "publication.json") hash.update(`${file} ${last.digestOf(file).sha256}\n`);
  return hash.digest("hex").slice(0, 16);
}
