import { existsSync } from "node:fs";
import { dirname } from "node:path";
import type { AsyncSubscription } from "@parcel/watcher";
import watcher from "@parcel/watcher";

/** Tells of files that change below folders, until it is stopped. */
export interface Watch {
  stop(): Promise<void>;
}

/**
 * Watches folders. Several changes that come together are told once.
 *
 * @param onChange given the files that changed, as the disk names them
 */
export async function watch(
  folders: readonly string[],
  onChange: (files: readonly string[]) => void,
): Promise<Watch> {
  const subscriptions: AsyncSubscription[] = [];
  for (const folder of new Set(folders.map(there))) {
    const subscription = await watcher.subscribe(
      folder,
      (error, events) => {
        if (error === null && events.length > 0) onChange(events.map(({ path }) => path));
      },
      { ignore: ["node_modules", ".git", ".cache"] },
    );
    subscriptions.push(subscription);
  }
  return {
    stop: async () => {
      await Promise.all(subscriptions.map((one) => one.unsubscribe()));
    },
  };
}

/** A folder, or the nearest above it that exists. */
function there(folder: string): string {
  return existsSync(folder) ? folder : there(dirname(folder));
}
