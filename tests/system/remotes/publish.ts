import type { DeployOptions } from "../../../src/press/deploy/deploy.ts";
import { deploy } from "../../../src/press/deploy/deploy.ts";
import { openRemote } from "../../../src/press/deploy/open-remote.ts";
import { readPublication } from "../../../src/press/deploy/read-publication.ts";
import type { Remote } from "../../../src/press/deploy/remote.ts";
import type { RemoteServer } from "./remote-server.ts";

const WEEK = 7 * 86_400_000;

/** What a deploy is told, in tests. */
export const OPTIONS: DeployOptions = {
  ...{ owner: "essai", force: false, command: "npm run deploy -- là", clock: Date.now },
  ...{ grace: WEEK, run: (_, work) => work({ step: () => {} }) },
};

/** Opens what a server is for `npm run deploy`, and closes it. */
export async function withRemote<Value>(
  { written }: RemoteServer,
  work: (remote: Remote) => Promise<Value>,
): Promise<Value> {
  const remote = await openRemote(written, "/no-publication");
  try {
    return await work(remote);
  } finally {
    await remote.close();
  }
}

/** Sends a publication as `npm run deploy` does. */
export function publish(server: RemoteServer, folder: string, options = OPTIONS) {
  return withRemote(server, async (remote) =>
    deploy(remote, await readPublication(folder), options),
  );
}
