import type { OfflinePublication } from "../../publication/offline-publication.ts";
import { prefixOf } from "./kept-articles.ts";

/** Takes the place of the worker of a paper that is no more read without network: nothing of it stays. */
declare const self: ServiceWorkerGlobalScope;
declare const PUBLICATION: Pick<OfflinePublication, "base">;

self.addEventListener("install", () => void self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith(prefixOf(PUBLICATION.base)));
  await Promise.all(own.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
