import { createServer } from "node:net";
import { hasCode } from "../press/files.ts";
import { UsageError } from "../press/workspace.ts";

/**
 * Refuses a port that is taken: told before the work, not after it.
 *
 * @param command what to run on another one
 */
export async function isFree(port: number, command: string): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once("error", reject).listen(port, () => probe.close(() => resolve()));
  }).catch((error: unknown) => {
    if (!hasCode(error, "EADDRINUSE")) throw error;
    throw new UsageError(
      `le port ${port} est déjà pris ; choisissez-en un autre : PORT=8081 ${command}`,
    );
  });
}

/** The port to serve at, 8080 if none is written. */
export function portFrom(written: string | undefined): number {
  if (!written) return 8080;
  const port = Number(written);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(`PORT : « ${written} » n’est pas un numéro de port (1 à 65535)`);
  }
  return port;
}
