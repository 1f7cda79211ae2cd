import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { Store } from "../memory/store.ts";
import type { ReadingShare, ShareStage } from "./read-ahead.ts";
import { readShare } from "./read-ahead.ts";
import { openWorkspace } from "./read-workspace.ts";

/** The thread of a {@link ReadingShare}: it is started by read-ahead.ts alone, which says what it is given. */
const { workspace, paths } = workerData as ReadingShare;
const port = parentPort;
if (port === null) throw new Error("this is a thread: see read-ahead.ts");
const tell = (stage: ShareStage) => port.postMessage(stage);

const store = Store.open(workspace.cache);
const { input } = await openWorkspace(workspace, () => {}, store);
if (input !== undefined) {
  const go = once(port, "message");
  await readShare(input, paths, store, async () => {
    tell("fronts");
    await go;
  });
}
await store.close(false);
tell("bodies");
port.close();
