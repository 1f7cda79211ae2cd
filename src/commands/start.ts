import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { openHouse } from "../press/importing/open-house.ts";
import { promisedPicture } from "../press/pictures/promise-pictures.ts";
import type { Served } from "../press/serve.ts";
import { serve } from "../press/serve.ts";
import type { Workspace } from "../press/workspace.ts";
import { INLINE_SCRIPTS } from "../press/write-hosting.ts";
import { headersOf } from "../publication/hosting/headers.ts";
import { manifestSchema } from "../publication/manifest.ts";
import { command, GOOD } from "./command.ts";
import { isFree, portFrom } from "./port.ts";
import { publish, publishProof, workspace } from "./publish.ts";

/**
 * `npm start`: makes the site from `articles/`, then serves it. Needs no browser. Where nothing was published
 * yet a proof is served meanwhile, whose pictures are made when a page shows them.
 */
await command(async () => {
  const port = portFrom(process.env.PORT);
  const space = workspace();
  await isFree(port, "npm start"); // told before the work, not after it
  const proof = existsSync(join(space.output, "publication.json"))
    ? undefined
    : await publishProof(space);
  if (typeof proof === "number") return proof;
  const early = proof && (await open(proof.folder, port, space));
  const code = await publish(space).catch((error: unknown) => {
    early?.server.close(); // or the command would never end
    throw error;
  });
  if (code !== GOOD) early?.server.close();
  else if (early === undefined) await open(space.output, port, space);
  else early.show(space.output);
  return code;
});

/** Serves a publication with the headers that hosts are told of, and says where. */
async function open(folder: string, port: number, space: Workspace): Promise<Served> {
  const manifest = manifestSchema.parse(
    JSON.parse(await readFile(join(folder, "publication.json"), "utf8")),
  );
  const base = new URL(manifest.url).pathname;
  const house = await openHouse(space);
  const site = typeof house === "string" ? { url: manifest.url, base } : house.site;
  const served = await serve({
    folder,
    base,
    port,
    headers: (file) => headersOf(file, { site, scripts: INLINE_SCRIPTS }),
    picture: (address) => promisedPicture(address, space.articles),
  });
  process.stdout.write(`${manifest.name} : ${served.url}\n`);
  return served;
}
