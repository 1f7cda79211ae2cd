import { href } from "../addresses/public-address.ts";
import type { Release } from "../edition/releases.ts";
import { writeWhole } from "./files.ts";

/**
 * Writes `prochaines-parutions.json`, what others' programs schedule from; docs/publishing.md tells its form. It
 * holds no clock: the same releases are the same bytes.
 *
 * @param url the public address of the paper
 */
export async function writeReleases(
  file: string,
  url: string,
  releases: readonly Release[],
): Promise<void> {
  const base = new URL(url).pathname;
  const told = releases.map(({ event, date, file: article, address }) => ({
    instant: new Date(date.from).toISOString(),
    event,
    file: article,
    address: href({ base }, address),
  }));
  await writeWhole(file, `${JSON.stringify({ version: 1, releases: told }, null, 1)}\n`);
}
