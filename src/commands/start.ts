import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { hasCode } from "../press/files.ts";
import { serve } from "../press/serve.ts";
import { UsageError } from "../press/workspace.ts";
import { manifestSchema } from "../publication/manifest.ts";
import { command, GOOD } from "./command.ts";
import { publish, workspace } from "./publish.ts";

/** `npm start`: makes the site from `articles/`, then serves it. Needs no browser. */
await command(async () => {
  const port = portFrom(process.env.PORT);
  const { output, ...rest } = workspace();
  await isFree(port); // told before the work, not after it
  const code = await publish({ output, ...rest });
  if (code !== GOOD) return code;
  const manifest = manifestSchema.parse(
    JSON.parse(await readFile(join(output, "publication.json"), "utf8")),
  );
  const base = new URL(manifest.url).pathname;
  const { url } = await serve({ folder: output, base, port });
  process.stdout.write(`${manifest.name} : ${url}\n`);
  return GOOD;
});

async function isFree(port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", reject).listen(port, () => probe.close(() => resolve()));
  }).catch((error: unknown) => {
    if (!hasCode(error, "EADDRINUSE")) throw error;
    throw new UsageError(
      `le port ${port} est déjà pris ; choisissez-en un autre : PORT=8081 npm start`,
    );
  });
}

function portFrom(written: string | undefined): number {
  if (!written) return 8080;
  const port = Number(written);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(`PORT : « ${written} » n’est pas un numéro de port (1 à 65535)`);
  }
  return port;
}
