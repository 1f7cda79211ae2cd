import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { grouped } from "../../collections/grouped.ts";
import { STATE_FOLDER } from "../../deploy/deploy-state.ts";
import { sftpAccount } from "../../deploy/sftp-account.ts";
import { CACHE_CONTROL } from "../../publication/cache-class.ts";
import type { Mover } from "./mover.ts";
import { rclone, rcloneSettings } from "./rclone.ts";
import { RcloneMover } from "./rclone-mover.ts";
import type { Remote, SentFile } from "./remote.ts";
import { sftpMover } from "./sftp-mover.ts";

const featuresSchema = z.object({ Features: z.object({ BucketBased: z.boolean() }) });
const entriesSchema = z.array(z.object({ Path: z.string(), Size: z.number() }));

/** Where files wait to be put in their place. */
const ASIDE = `${STATE_FOLDER}/arrivee`;

/** What rclone must not do: look at what is there first, and remove it to put another in its place. */
const BLINDLY = ["--no-check-dest", "--no-traverse"];

/**
 * Any remote of rclone's. An object store replaces a file whole, and is told its type and how long it may be
 * kept. Elsewhere rclone writes in place: what readers may be reading is sent aside, then renamed, where the
 * remote can do that.
 *
 * @param remote as rclone names it: `remote:path`, or a connection string
 * @param name as people are told of it
 */
export async function rcloneRemote(remote: string, name: string): Promise<Remote> {
  const at = (path: string) => (path === "" ? remote : remote.replace(/([^:/])$/, "$1/") + path);
  const features = await rclone(name, ["backend", "features", remote]);
  const { BucketBased: bucket } = featuresSchema.parse(
    JSON.parse(String(features?.out ?? "")),
  ).Features;
  const upload = async (path: string, content: string | Uint8Array) => {
    const folder = await mkdtemp(join(tmpdir(), "rotative-envoi-"));
    try {
      await writeFile(join(folder, "x"), content);
      await rclone(name, ["copyto", join(folder, "x"), at(path), "--no-check-dest"]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
  const read = async (path: string) => {
    const ran = await rclone(name, ["cat", at(path)], { mayMiss: true });
    return ran === undefined || ran.out.length === 0 ? undefined : ran.out;
  };
  const mover = bucket ? undefined : await moverFor(remote, name, { upload, read });
  const listed = (paths: readonly string[]) => ({ input: `${paths.join("\n")}\n` });
  const copy = (from: string, to: string, paths: readonly string[], more: readonly string[]) =>
    rclone(name, ["copy", from, to, "--files-from-raw", "-", ...BLINDLY, ...more], listed(paths));
  const inPlace = (paths: readonly string[], moved: () => void) =>
    mover?.move(
      paths.map((path) => ({ from: `${ASIDE}/${path}`, to: path })),
      moved,
    );
  return {
    name,
    read,
    async write(path, content) {
      if (mover === undefined) return upload(path, content);
      const aside = `${ASIDE}/${randomUUID()}`;
      await upload(aside, content);
      await mover.move([{ from: aside, to: path }]);
    },
    async sizes(folder) {
      const args = ["lsjson", "-R", "--files-only", "--no-modtime", "--no-mimetype", at(folder)];
      const ran = await rclone(name, args, { mayMiss: true });
      const entries = ran === undefined ? [] : entriesSchema.parse(JSON.parse(String(ran.out)));
      return new Map(entries.map(({ Path, Size }) => [Path, Size]));
    },
    async send(folder, files, step) {
      let done = 0;
      const told = (count: number) => {
        done += count;
        step(done, files.length);
      };
      for (const { headers, paths, aside } of batches(files, bucket, mover !== undefined)) {
        await copy(folder, aside ? at(ASIDE) : remote, paths, headers);
        if (aside) await inPlace(paths, () => told(1));
        else told(paths.length);
      }
    },
    async copy(from, to, paths, step) {
      // A copy made by the server refuses to replace a file (WebDAV): through here, then.
      const through = bucket ? [] : ["--disable", "Copy"];
      const aside = mover !== undefined && to === "";
      await copy(at(from), aside ? at(ASIDE) : at(to), paths, through);
      if (aside) await inPlace(paths, () => {});
      step(paths.length, paths.length);
    },
    async remove(paths) {
      // Without a walk through all folders, which some servers tell only a part of.
      await rclone(name, ["delete", remote, "--files-from-raw", "-", "--no-traverse"], {
        ...listed(paths),
        mayMiss: true,
      });
    },
    async close() {
      await mover?.close();
      if (!bucket) await rclone(name, ["purge", at(ASIDE)], { mayMiss: true });
    },
  };
}

interface Batch {
  readonly paths: readonly string[];
  readonly headers: readonly string[];
  readonly aside: boolean;
}

/** Files that can be sent together: to an object store, those that are served alike. */
function batches(files: readonly SentFile[], bucket: boolean, renames: boolean): Batch[] {
  const alike = grouped(files, ({ type, cache }) => [
    bucket ? JSON.stringify([cache, type]) : cache,
  ]);
  return [...alike.values()].map((batch) => {
    const [{ type, cache } = { type: "", cache: "revalidate" as const }] = batch;
    return {
      paths: batch.map(({ path }) => path),
      aside: renames && cache === "revalidate",
      headers: bucket
        ? [
            ...["--header-upload", `Cache-Control: ${CACHE_CONTROL[cache]}`],
            ...(type === "" ? [] : ["--header-upload", `Content-Type: ${type}`]),
          ]
        : [],
    };
  });
}

interface Tried {
  upload(path: string, content: string): Promise<void>;
  read(path: string): Promise<Buffer | undefined>;
}

/** What puts a file in the place of another in one move: servers differ, so it is tried. */
async function moverFor(remote: string, name: string, tried: Tried): Promise<Mover | undefined> {
  const byRclone = new RcloneMover(remote, name);
  if (await canRename(byRclone, tried)) return byRclone;
  await byRclone.close();
  const account = sftpAccount(remote, await rcloneSettings());
  if (account === undefined) return undefined;
  const byOpenSsh = sftpMover(account, name);
  return (await canRename(byOpenSsh, tried)) ? byOpenSsh : undefined;
}

async function canRename(mover: Mover, { upload, read }: Tried): Promise<boolean> {
  const [from, to] = [`${ASIDE}/essai-neuf`, `${ASIDE}/essai`];
  await upload(to, "a");
  await upload(from, "b");
  try {
    await mover.move([{ from, to }]);
  } catch {
    return false;
  }
  return (await read(to))?.toString() === "b";
}
