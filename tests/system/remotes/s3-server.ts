import { rename, rm } from "node:fs/promises";
import type { Store } from "@20minutes/s3rver";
import S3rver from "@20minutes/s3rver";
import { temporaryFolder } from "../../unit/newsroom/temporary-folder.ts";
import type { RemoteServer } from "./remote-server.ts";

const BUCKET = "journal";
const WEBSITE =
  "<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument></WebsiteConfiguration>";

/** A bucket that is a web site. */
export async function s3(): Promise<RemoteServer> {
  delete process.env.AWS_CA_BUNDLE; // where one is set, rclone 1.60 refuses every S3
  const server = new S3rver({
    ...{ address: "127.0.0.1", port: 0, silent: true, directory: temporaryFolder() },
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

/**
 * An object store replaces an object whole, and a reader has the old one to its end. So that this one does,
 * over its files: one at a time, each on a file of its own.
 */
function replaceWhole(store: Store): void {
  const { putContent, copyObject } = store;
  store.putContent = async (path, content) => {
    const done = await putContent.call(store, `${path}.new`, content);
    await rename(`${path}.new`, path);
    return done;
  };
  store.copyObject = async (from, key, to, newKey, ...more) => {
    const path = store.getResourcePath(to, newKey, "object");
    if (from !== to || key !== newKey) await rm(path, { force: true });
    return copyObject.call(store, from, key, to, newKey, ...more);
  };
  let last: Promise<unknown> = Promise.resolve();
  const inTurn =
    <Args extends unknown[], Value>(step: (...args: Args) => Value) =>
    (...args: Args) => {
      const next = last.then(() => step.apply(store, args));
      last = next.catch(() => {});
      return next;
    };
  store.getObject = inTurn(store.getObject);
  store.putObject = inTurn(store.putObject);
  store.copyObject = inTurn(store.copyObject);
  store.deleteObject = inTurn(store.deleteObject);
  store.listObjects = inTurn(store.listObjects);
}
