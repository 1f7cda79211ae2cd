import { resolve } from "node:path";
import { remoteKind, withoutSecrets } from "../../deploy/remote-kind.ts";
import { holds, UsageError } from "../workspace.ts";
import { folderRemote } from "./folder-remote.ts";
import { rcloneRemote } from "./rclone-remote.ts";
import type { Remote } from "./remote.ts";
import { rsyncRemote } from "./rsync-remote.ts";

/** @param output the publication on this machine, which no remote may hold or lie in */
export async function openRemote(written: string, output: string): Promise<Remote> {
  switch (remoteKind(written)) {
    case "rclone":
      return rcloneRemote(written, withoutSecrets(written));
    case "rsync":
      return rsyncRemote(written);
    case "folder": {
      const folder = resolve(written);
      if (holds(output, folder) || holds(folder, output))
        throw new UsageError(
          `« ${written} » et la publication (${output}) sont l’un dans l’autre ; envoyez-la dans un autre dossier`,
        );
      return folderRemote(folder);
    }
  }
}
