import { once } from "node:events";
import { Store } from "../memory/store.ts";
import type { ReadingShare, ShareStage } from "./read-ahead.ts";
import { GO, readShare } from "./read-ahead.ts";
import { openWorkspace } from "./read-workspace.ts";

/** The process of a {@link ReadingShare}: read-ahead.ts alone starts it, and says what it is given. */
const [{ workspace, paths, cwd }] = (await once(process, "message")) as [ReadingShare];
process.chdir(cwd); // files are shown as the press shows them
const tell = (stage: ShareStage) => process.send?.(stage);

const store = Store.open(workspace.cache);
const { input } = await openWorkspace(workspace, () => {}, store);
if (input !== undefined) {
  const gone = new Promise<void>((resolve) => {
    process.on("message", (said) => {
      if (said === GO) resolve();
    });
  });
  await readShare(input, paths, store, async () => {
    tell("fronts");
    await gone;
  });
}
await store.close(false);
tell("bodies");
process.disconnect?.();
