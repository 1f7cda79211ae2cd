import { expect, test } from "playwright/test";
import { numberedPublication } from "../unit/press/deploy/small-publication.ts";
import { folderServer } from "./remotes/folder-server.ts";
import { publish } from "./remotes/publish.ts";
import { sftpByRclone, webdavByRclone } from "./remotes/rclone-server.ts";
import { startReading } from "./remotes/reader.ts";
import type { RemoteServer } from "./remotes/remote-server.ts";
import { s3 } from "./remotes/s3-server.ts";
import { rsync, sftp } from "./remotes/ssh-server.ts";
import { webdav } from "./remotes/webdav-server.ts";

interface Kind {
  readonly name: string;
  readonly start: () => Promise<RemoteServer>;
  /** How many publications go by, unless ROTATIVE_PUBLICATIONS says so: few where a publication takes seconds. */
  readonly publications: number;
  /** The server cannot put a file in the place of another in one move: what is met in between is asked again. */
  readonly writesInPlace?: boolean;
}

/** How long a publication may take where each connection is made anew, in ms: it is no measure. */
const PATIENCE = 120_000;

const KINDS: readonly Kind[] = [
  { name: "a folder", start: folderServer, publications: 50 },
  { name: "S3", start: () => s3(), publications: 3 },
  { name: "WebDAV", start: () => webdav(), publications: 3 },
  { name: "rsync", start: rsync, publications: 2 },
  { name: "OpenSSH’s SFTP", start: sftp, publications: 1 },
  { name: "rclone’s SFTP", start: sftpByRclone, publications: 1, writesInPlace: true },
  { name: "rclone’s WebDAV", start: webdavByRclone, publications: 1, writesInPlace: true },
];

for (const { name, start, publications, writesInPlace = false } of KINDS) {
  const count = Number(process.env.ROTATIVE_PUBLICATIONS ?? publications);

  test(`readers lose nothing while ${count} publications go by: ${name}`, async () => {
    test.setTimeout((count + 1) * PATIENCE);
    const server = await start();
    try {
      await publish(server, await numberedPublication(0));
      const pages = ["", "articles/mer/", "articles/sel/"];
      const readers = [1, 2].map(() => startReading(server.url, pages, writesInPlace));
      for (let number = 1; number <= count; number += 1)
        await publish(server, await numberedPublication(number));
      for (const reader of readers) await reader.stop();
      expect(readers.flatMap(({ failed }) => failed)).toEqual([]);
      const asked = readers.reduce((sum, reader) => sum + reader.asked(), 0);
      expect(asked).toBeGreaterThan(count * pages.length);
    } finally {
      await server.stop();
    }
  });
}
