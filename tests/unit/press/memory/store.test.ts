import assert from "node:assert/strict";
import {
  copyFileSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, it } from "node:test";
import { Store } from "../../../../src/press/memory/store.ts";
import { temporaryFolder } from "../../newsroom/temporary-folder.ts";

const DAY = 86_400_000;

describe("what the press remembers", () => {
  let cache = "";
  beforeEach(() => {
    cache = temporaryFolder();
  });

  const keep = async (values: Readonly<Record<string, unknown>>, now?: number) => {
    const store = Store.open(cache, now);
    for (const [key, value] of Object.entries(values)) store.put("text", key, value);
    await store.close();
  };
  const recall = async (key: string, now?: number) => {
    const store = Store.open(cache, now);
    const value = store.get("text", key);
    await store.close();
    return value;
  };

  it("is there in the next run, under its kind", async () => {
    const value = { words: ["été", undefined], counts: new Map([["a", 1]]), none: undefined };
    await keep({ a: value });
    assert.deepEqual(await recall("a"), value);
    const store = Store.open(cache);
    assert.equal(store.get("page", "a"), undefined);
    await store.close();
  });

  it("is there at once, before it is written", () => {
    const store = Store.open(cache);
    store.put("text", "a", 1);
    assert.equal(store.get("text", "a"), 1);
    return store.close();
  });

  it("is nothing when its file was cut short, and is begun again", async () => {
    await keep(
      Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`${n}`, "x".repeat(999)])),
    );
    const file = join(cache, "memory.lmdb");
    truncateSync(file, Math.floor(statSync(file).size / 2));
    assert.equal(await recall("299"), undefined);
    await keep({ a: 1 });
    assert.equal(await recall("a"), 1);
  });

  it("is nothing when the file is another program's", async () => {
    for (const marked of [true, false]) {
      writeFileSync(join(cache, "memory.lmdb"), "pas une base ".repeat(9000));
      if (marked) writeFileSync(join(cache, "memory.lmdb.size"), "10");
      assert.equal(await recall("a"), undefined);
      await keep({ a: 1 });
      assert.equal(await recall("a"), 1);
    }
  });

  it("is never another value than was kept, whichever byte of its file a disk changes", async () => {
    const values = Object.fromEntries(
      Array.from({ length: 200 }, (_, n) => [`key ${n}`, { n, words: `mot${n} `.repeat(99) }]),
    );
    await keep(values);
    const file = join(cache, "memory.lmdb");
    const good = readFileSync(file);
    const { atime, mtime } = statSync(file);
    for (let place = 5000; place < good.length; place += Math.floor(good.length / 4)) {
      const bad = Buffer.from(good);
      bad[place] = (bad[place] ?? 0) ^ 0x10;
      writeFileSync(file, bad);
      const store = Store.open(cache);
      for (const [key, value] of Object.entries(values)) {
        const found = store.get("text", key);
        if (found !== undefined) assert.deepEqual(found, value);
      }
      store.put("text", "later", place);
      await store.close();
      assert.equal(await recall("later"), place);
    }
    // A disk that rots says nothing of it: neither the size nor the date changes.
    const rotten = Buffer.from(good);
    const place = rotten.indexOf("mot77 mot77");
    rotten[place] = "n".charCodeAt(0);
    writeFileSync(file, rotten);
    utimesSync(file, atime, mtime);
    writeFileSync(`${file}.size`, `${rotten.length} ${statSync(file).mtimeMs}`);
    assert.equal(await recall("key 77"), undefined);
    assert.deepEqual(await recall("key 78"), values["key 78"]);
  });

  it("outlives a press that was killed", async () => {
    await keep({ a: 1 });
    const killed = Store.open(cache);
    killed.put("text", "b", 2);
    killed.flush();
    const left = temporaryFolder();
    copyFileSync(join(cache, "memory.lmdb"), join(left, "memory.lmdb"));
    await killed.close();
    const store = Store.open(left);
    assert.deepEqual([store.get("text", "a"), store.get("text", "b")], [1, 2]);
    await store.close();
  });

  it("is shared by two presses at once", async () => {
    const [one, other] = [Store.open(cache), Store.open(cache)];
    one.put("text", "a", 1);
    other.put("text", "b", 2);
    await one.close();
    await other.close();
    assert.deepEqual([await recall("a"), await recall("b")], [1, 2]);
  });

  it("forgets what nothing asks for any more", async () => {
    const now = DAY * 1000;
    await keep({ old: 1, used: 1 }, now);
    assert.equal(await recall("used", now + 10 * DAY), 1);
    await recall("other", now + 20 * DAY);
    const after = await Promise.all(["old", "used"].map((key) => recall(key, now + 20 * DAY)));
    assert.deepEqual(after, [undefined, 1]);
  });
});
