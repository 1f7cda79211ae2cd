import { WORKER } from "../edition/fixed-addresses.ts";
import type { CacheClass } from "../publication/file-manifest.ts";
import { FILE_MANIFEST } from "../publication/file-manifest.ts";

/**
 * In which order files are sent, so that no reader meets a page that asks for what is not there yet: what
 * pages ask for; pages that nothing leads to yet; pages that may lead to those; what leads to all of them
 * (the front page, feeds, sitemaps, the entry of the index); and what tells of all files, among it the worker
 * that has browsers fetch the whole publication anew.
 */
export const STAGES = ["assets", "additions", "changes", "entries", "manifest"] as const;
export type Stage = (typeof STAGES)[number];

/** @param isNew whether the remote has nothing at this address */
export function stageOf(path: string, cache: CacheClass, isNew: boolean): Stage {
  const plain = path.replace(/\.(br|gz)$/, ""); // what is compressed goes with what it is made from
  if (plain === FILE_MANIFEST || plain === WORKER.slice(1)) return "manifest";
  if (cache === "forever") return "assets";
  if (!plain.endsWith(".html") || plain === "index.html") return "entries";
  return isNew ? "additions" : "changes";
}
