import { expect, test } from "playwright/test";
import { deploy, rollback } from "../../src/press/deploy/deploy.ts";
import { readPublication } from "../../src/press/deploy/read-publication.ts";
import { Died, fragile } from "../unit/press/deploy/fragile-remote.ts";
import { lostTo, numberedPublication } from "../unit/press/deploy/small-publication.ts";
import { OPTIONS, publish as send, withRemote } from "./remotes/publish.ts";
import { sftpByRclone } from "./remotes/rclone-server.ts";
import type { RemoteServer } from "./remotes/remote-server.ts";
import { s3 } from "./remotes/s3-server.ts";
import { webdav } from "./remotes/webdav-server.ts";
import { within } from "./within.ts";

interface Kind {
  readonly name: string;
  readonly start: () => Promise<RemoteServer>;
  /**
   * A publication dies after so many files, then after so many more, until it ends by itself, unless ROTATIVE_STEP
   * says so: seldom where each file is a connection. `faults/deploy-cut.spec.ts` has a folder cut more often.
   */
  readonly step: number;
}

const KINDS: readonly Kind[] = [
  { name: "S3", start: () => s3(), step: 5 },
  { name: "SFTP", start: sftpByRclone, step: 8 },
  { name: "WebDAV", start: () => webdav(), step: 8 },
];

const MINUTES = 60_000;

/** How long a reader waits for an answer, and a small publication for its end: in seconds. */
const [ANSWER, PUBLICATION] = [20, 60];

function get(url: string): Promise<Response> {
  return within(ANSWER, url, fetch(url));
}

/** Sends a publication, and does not wait for ever. */
function publish(...[server, folder, options]: Parameters<typeof send>) {
  return within(PUBLICATION, "a publication", send(server, folder, options));
}

/** What a reader who comes by the front page, the feed or the search finds missing. */
function brokenFor({ url }: RemoteServer): Promise<string[]> {
  return lostTo(async (path) => {
    const answer = await get(url + path);
    const text = await answer.text();
    return answer.ok ? text : undefined;
  });
}

function read({ url }: RemoteServer, path: string): Promise<string> {
  return get(url + path).then((answer) => answer.text());
}

/** Sends a publication that dies after a number of files. */
function dying(server: RemoteServer, folder: string, files: number): Promise<"ended" | "died"> {
  const sent = withRemote(server, async (remote) =>
    deploy(fragile(remote, files), await readPublication(folder), OPTIONS).then(
      () => "ended" as const,
      (error: unknown) => {
        if (!(error instanceof Died)) throw error;
        return "died" as const;
      },
    ),
  );
  return within(PUBLICATION, "a publication that dies", sent);
}

for (const { name, start, ...kind } of KINDS) {
  const step = Number(process.env.ROTATIVE_STEP ?? kind.step);

  test.describe(name, () => {
    let server: RemoteServer;

    test.beforeAll(async () => {
      server = await start();
    });
    test.afterAll(() => server.stop());

    test("a publication that dies leaves a paper that works, and is finished by the next run", async () => {
      test.setTimeout(10 * MINUTES);
      await publish(server, await numberedPublication(0));
      let number = 1;
      for (let end = "died"; end === "died"; number += 1) {
        const folder = await numberedPublication(number);
        end = await dying(server, folder, (number - 1) * step);
        expect(await brokenFor(server), `after ${(number - 1) * step} files`).toEqual([]);
        await publish(server, folder, { ...OPTIONS, force: true });
        expect(await brokenFor(server)).toEqual([]);
        expect(await read(server, "articles/mer/")).toContain(`La mer ${number}<`);
        expect(await read(server, "")).toContain(`jour-${number}/`);
        expect((await get(`${server.url}articles/jour-${number - 1}/`)).status).toBe(404);
      }
      expect(number * step).toBeGreaterThan(15); // it did die on its way
    });

    test("the way back is that of the host, and leads forth again", async () => {
      test.setTimeout(5 * MINUTES);
      for (const number of [101, 102]) await publish(server, await numberedPublication(number));
      for (const number of [101, 102]) {
        const back = withRemote(server, (remote) => rollback(remote, OPTIONS));
        await within(PUBLICATION, "the way back", back);
        expect(await read(server, "articles/mer/")).toContain(`La mer ${number}<`);
        expect(await brokenFor(server)).toEqual([]);
      }
    });

    test("two publications are told of each other", async () => {
      test.setTimeout(5 * MINUTES);
      const [first, second] = [await numberedPublication(201), await numberedPublication(202)];
      expect(await dying(server, first, 3)).toBe("died");
      await expect(publish(server, second)).rejects.toThrow(/une autre publication y est en cours/);
      await publish(server, second, { ...OPTIONS, force: true });
      const both = await Promise.allSettled([publish(server, first), publish(server, first)]);
      expect(both.map(({ status }) => status)).toContain("rejected");
      await publish(server, first);
      expect(await brokenFor(server)).toEqual([]);
      expect(await read(server, "articles/mer/")).toContain("La mer 201<");
    });
  });
}
