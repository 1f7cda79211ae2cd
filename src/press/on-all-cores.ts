import { availableParallelism } from "node:os";

/**
 * Does a piece of work for each item, as many at a time as the machine has processors. The work must
 * spend its time outside of JavaScript (sharp, the disk) to gain anything by it.
 */
export async function onAllCores<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const left = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = left.next(); next.done !== true; next = left.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}
