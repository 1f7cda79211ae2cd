import { availableParallelism } from "node:os";

/**
 * Does a piece of work for each item, as many at a time as the machine has processors. The work must
 * spend its time outside of JavaScript (sharp, the disk) to gain anything by it.
 *
 * When one fails no other is begun, and what was at work has ended when this throws: nothing is written
 * behind the back of whoever cleans up.
 */
export async function onAllCores<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const left = items[Symbol.iterator]();
  let failed = false;
  const worker = async () => {
    for (let next = left.next(); !failed && next.done !== true; next = left.next()) {
      try {
        await work(next.value);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: availableParallelism() }, worker));
  for (const one of ended) if (one.status === "rejected") throw one.reason;
}
