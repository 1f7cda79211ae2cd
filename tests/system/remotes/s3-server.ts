import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Store } from "@20minutes/s3rver";
import S3rver from "@20minutes/s3rver";
import { filesUnder } from "../../../src/press/files.ts";
import { temporaryFolder } from "../../unit/newsroom/temporary-folder.ts";
import { within } from "../within.ts";
import type { RemoteServer } from "./remote-server.ts";

const BUCKET = "journal";

/** How long the store may take for one thing once its turn has come, in seconds. */
const LIMIT = 20;

const WEBSITE =
  "<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument></WebsiteConfiguration>";

/**
 * A bucket that is a web site.
 *
 * @param from a folder whose files are its objects at first
 */
export async function s3(from?: string): Promise<RemoteServer> {
  delete process.env.AWS_CA_BUNDLE; // where one is set, rclone 1.60 refuses every S3
  const directory = temporaryFolder();
  if (from !== undefined) await fill(from, join(directory, BUCKET));
  const server = new S3rver({
    ...{ address: "127.0.0.1", port: 0, silent: true, directory },
    serviceEndpoint: "localhost",
    configureBuckets: [{ name: BUCKET, configs: [WEBSITE] }],
  });
  replaceWhole(server.store);
  const { port } = await server.run();
  const options = [
    ...["provider=Other", "access_key_id=S3RVER", "secret_access_key=S3RVER"],
    ...[`endpoint='http://127.0.0.1:${port}'`, "region=us-east-1", "no_check_bucket=true"],
  ];
  return {
    written: `:s3,${options.join(",")}:${BUCKET}`,
    url: `http://127.0.0.1:${port}/${BUCKET}/`,
    stop: () => server.close(),
  };
}

/** Puts objects where the server looks for them. */
async function fill(from: string, bucket: string): Promise<void> {
  for (const path of await filesUnder(from)) {
    await mkdir(dirname(join(bucket, path)), { recursive: true });
    const content = await readFile(join(from, path));
    const object = join(bucket, `${path}._S3rver_`);
    await writeFile(`${object}object`, content);
    await writeFile(`${object}object.md5`, createHash("md5").update(content).digest("hex"));
    await writeFile(`${object}metadata.json`, "{}");
  }
}

/**
 * An object store replaces an object whole, and a reader has the old one to its end. So that this one does,
 * over its files: one at a time, each on a file of its own. What is sent is waited for before its turn comes: who
 * sends slowly, or ends in the middle, holds nobody up.
 */
function replaceWhole(store: Store): void {
  const { copyObject } = store;
  store.putContent = async (path, content) => {
    const bytes = Buffer.isBuffer(content) ? content : await buffer(content);
    await writeFile(`${path}.new`, bytes);
    await rename(`${path}.new`, path);
    return [bytes.length, createHash("md5").update(bytes).digest("hex")];
  };
  store.copyObject = async (from, key, to, newKey, ...more) => {
    const path = store.getResourcePath(to, newKey, "object");
    if (from !== to || key !== newKey) await rm(path, { force: true });
    return copyObject.call(store, from, key, to, newKey, ...more);
  };
  let last: Promise<unknown> = Promise.resolve();
  const inTurn =
    <Args extends unknown[], Value>(name: string, step: (...args: Args) => Promise<Value>) =>
    (...args: Args) => {
      const next = last.then(() => within(LIMIT, name, step.apply(store, args)));
      last = next.catch(() => {});
      return next;
    };
  store.getObject = inTurn("getObject", store.getObject);
  const put = inTurn("putObject", store.putObject);
  store.putObject = async (object) => {
    if (!Buffer.isBuffer(object.content)) object.content = await buffer(object.content);
    return put(object);
  };
  store.copyObject = inTurn("copyObject", store.copyObject);
  store.deleteObject = inTurn("deleteObject", store.deleteObject);
  store.listObjects = inTurn("listObjects", store.listObjects);
}
