import { asBinary, open } from "lmdb";
import { isWholeValue } from "./checked-values.ts";
import { STRUCTURES } from "./store-file.ts";

/**
 * The process that copies what is whole of a store into another file: LMDB may end it on a damaged one.
 * store-file.ts alone starts it.
 */
const [, , from = "", to = ""] = process.argv;
const options = { noSubdir: true, encoding: "binary" } as const;
const old = open<unknown>({ ...options, path: from, readOnly: true });
const fresh = open<unknown>({ ...options, path: to });
fresh.transactionSync(() => {
  for (const key of old.getKeys()) {
    const bytes = old.getBinary(key);
    const whole = bytes !== undefined && isWholeValue(bytes);
    if (whole) fresh.putSync(key, asBinary(bytes));
    else if (key === STRUCTURES) process.exit(1); // no value can be read without it
  }
});
await old.close();
await fresh.close();
