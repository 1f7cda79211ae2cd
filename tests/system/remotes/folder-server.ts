import { temporaryFolder } from "../../unit/newsroom/temporary-folder.ts";
import { ensureNginx } from "../find-nginx.ts";
import { serveWithNginx } from "../nginx.ts";
import type { RemoteServer } from "./remote-server.ts";

/** A folder that nginx shows. */
export async function folderServer(): Promise<RemoteServer & { readonly folder: string }> {
  const folder = temporaryFolder();
  const { origin, stop } = await serveWithNginx(
    ensureNginx(() => {}),
    folder,
    { ours: false },
  );
  return { written: folder, url: `${origin}/`, folder, stop };
}
