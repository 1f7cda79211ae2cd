import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { EARLY_CHOICES } from "../browser/reader-choices.ts";
import type { Edition } from "../edition/edition.ts";
import { headersFile } from "../publication/hosting/headers-file.ts";
import { goneAddresses, movedAddresses } from "../publication/hosting/hosting.ts";
import { NGINX, nginxHttp, nginxServer } from "../publication/hosting/nginx-files.ts";
import { redirectsFile } from "../publication/hosting/redirects-file.ts";
import type { LastOutput } from "./memory/last-output.ts";

/** What security policies call the scripts that stand in pages. */
export const INLINE_SCRIPTS: readonly string[] = [EARLY_CHOICES].map(
  (script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
);

/** Writes into a candidate what hosts are told of it: headers and redirects, in the words of each. */
export async function writeHosting(
  edition: Edition,
  candidate: string,
  last: LastOutput,
): Promise<void> {
  const hosting = {
    site: edition.house.site,
    scripts: INLINE_SCRIPTS,
    files: last.files(),
    moved: movedAddresses(edition),
    gone: goneAddresses(edition),
  };
  const texts = {
    _headers: headersFile(hosting),
    _redirects: redirectsFile(hosting),
    [`${NGINX}http.conf`]: nginxHttp(hosting),
    [`${NGINX}server.conf`]: nginxServer(hosting),
  };
  for (const [file, text] of Object.entries(texts)) {
    const to = join(candidate, file);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, text);
    last.wrote(file, "");
  }
}
