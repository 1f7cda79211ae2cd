import { setTimeout as wait } from "node:timers/promises";

/** The value of a work that ends in time; what hangs fails by its name. */
export async function within<Value>(
  seconds: number,
  name: string,
  work: Promise<Value>,
): Promise<Value> {
  const ended = new AbortController();
  const late = wait(seconds * 1000, undefined, { signal: ended.signal }).then(() => {
    throw new Error(`${name}: no end after ${seconds} s`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    ended.abort();
  }
}
