import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { sentBy } from "../../../../src/deploy/plan-deploy.ts";
import type { DeployOptions } from "../../../../src/press/deploy/deploy.ts";
import { deploy, rollback } from "../../../../src/press/deploy/deploy.ts";
import { folderRemote } from "../../../../src/press/deploy/folder-remote.ts";
import { readPublication } from "../../../../src/press/deploy/read-publication.ts";
import type { Remote } from "../../../../src/press/deploy/remote.ts";
import { readKnown } from "../../../../src/press/deploy/remote-memory.ts";
import { exists, filesUnder } from "../../../../src/press/files.ts";
import { temporaryFolder } from "../../newsroom/temporary-folder.ts";
import { Died, fragile } from "./fragile-remote.ts";
import type { Stories } from "./small-publication.ts";
import { smallPublication } from "./small-publication.ts";

const DAY = 86_400_000;
const NOW = Date.parse("2026-11-24T06:00:00Z");

const FIRST: Stories = { mer: "La mer", sel: "Le sel", lune: "La lune" };
const SECOND: Stories = { mer: "La mer, mise à jour", sel: "Le sel", vent: "Le vent" };
const OLD_STYLE = "h1{color:red}";

function options(now = NOW, more: Partial<DeployOptions> = {}): DeployOptions {
  return {
    ...{ owner: "essai", force: false, command: "npm run deploy -- là", clock: () => now },
    ...{ grace: 7 * DAY, run: (_, work) => work({ step: () => {} }) },
    ...more,
  };
}

async function sent(remote: Remote, folder: string, now?: number, more?: Partial<DeployOptions>) {
  return deploy(remote, await readPublication(folder), options(now, more));
}

/** What readers are served: every file but ours. */
async function served(root: string): Promise<Record<string, string>> {
  const paths = (await filesUnder(root)).filter((path) => !path.startsWith(".rotative/")).sort();
  const files = paths.map(
    async (path) => [path, await readFile(join(root, path), "utf8")] as const,
  );
  return Object.fromEntries(await Promise.all(files));
}

/** What a reader who comes by the front page, the feed or the search finds missing. */
async function brokenFor(root: string): Promise<string[]> {
  const broken: string[] = [];
  const left = ["index.html", "feed.xml", "pagefind/pagefind-entry.json"];
  const seen = new Set(left);
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (!(await exists(join(root, path)))) {
      broken.push(path);
      continue;
    }
    const text = await readFile(join(root, path), "utf8");
    for (const [, address = ""] of text.matchAll(/"\/([^"]+)"/g)) {
      const target = address.endsWith("/") ? `${address}index.html` : address;
      if (!seen.has(target)) left.push(target);
      seen.add(target);
    }
  }
  return broken;
}

describe("npm run deploy", () => {
  it("puts a whole publication on an empty remote, then has nothing to do", async () => {
    const root = temporaryFolder();
    const folder = await smallPublication(FIRST);
    await sent(folderRemote(root), folder);
    assert.deepEqual(await served(root), await served(folder));
    assert.equal((await sent(folderRemote(root), folder)).idle, true);
  });

  it("sends only what differs, and keeps for a week what old pages ask for", async () => {
    const root = temporaryFolder();
    await sent(folderRemote(root), await smallPublication(FIRST, OLD_STYLE));
    const before = await served(root);
    const folder = await smallPublication(SECOND, OLD_STYLE);
    const { plan } = await sent(folderRemote(root), folder);
    assert.ok(!sentBy(plan).some((path) => path.startsWith("assets/")));
    const chunk = Object.keys(before).filter((path) => path.startsWith("pagefind/index/"));
    assert.deepEqual(await served(root), {
      ...(await served(folder)),
      ...Object.fromEntries(chunk.map((path) => [path, before[path]])),
    });
    const third = await smallPublication({ ...SECOND, nuit: "La nuit" }, OLD_STYLE);
    await sent(folderRemote(root), third, NOW + 3 * DAY);
    assert.ok(chunk.every((path) => path in before));
    for (const path of chunk) assert.ok(await exists(join(root, path)), `${path} left too early`);
    const fourth = await smallPublication({ ...SECOND, nuit: "La nuit claire" }, OLD_STYLE);
    await sent(folderRemote(root), fourth, NOW + 8 * DAY);
    for (const path of chunk) assert.ok(!(await exists(join(root, path))), `${path} stayed`);
  });

  it("takes a page back at once: what an editor withdrew is not read for a week more", async () => {
    const root = temporaryFolder();
    await sent(folderRemote(root), await smallPublication(FIRST));
    await sent(folderRemote(root), await smallPublication(SECOND));
    assert.ok(!(await exists(join(root, "articles/lune"))));
  });

  it("leaves files of others alone", async () => {
    const root = await smallPublication({ ancien: "D’avant" });
    await sent(folderRemote(root), await smallPublication(FIRST));
    assert.ok(await exists(join(root, "articles/ancien/index.html")));
  });

  it("killed after any file, leaves a paper that works, and finishes when run again", async () => {
    const first = await smallPublication(FIRST, OLD_STYLE);
    const second = await smallPublication(SECOND);
    const third = await smallPublication({ ...FIRST, sel: "Le sel, autrement" });
    const ends: ("ends" | "dies")[] = [];
    for (let files = 0; ends.at(-1) !== "ends"; files += 1) {
      assert.ok(files < 100, "it never ends");
      for (const next of [second, first, third]) {
        const root = temporaryFolder();
        await sent(folderRemote(root), first);
        const dying = sent(fragile(folderRemote(root), files), second, NOW + DAY);
        ends.push(
          await dying.then(
            () => "ends" as const,
            (error: unknown) => {
              assert.ok(error instanceof Died, String(error));
              return "dies" as const;
            },
          ),
        );
        assert.deepEqual(await brokenFor(root), [], `killed after ${files}`);
        const { state } = await readKnown(folderRemote(root));
        const ended = state.current === (await readPublication(second)).listing.id;
        await sent(folderRemote(root), next, NOW + DAY, { force: true });
        const expected = await served(next);
        const found = await served(root);
        for (const [path, content] of Object.entries(expected))
          assert.equal(found[path], content, `${path}, killed after ${files}`);
        const pages = (all: Record<string, string>) =>
          Object.keys(all).filter((path) => path.endsWith(".html"));
        assert.deepEqual(pages(found), pages(expected));
        await sent(folderRemote(root), next, NOW + 9 * DAY);
        const after = await served(root);
        const wayBack = { ...(await served(first)), ...(ended ? await served(second) : {}) };
        assert.deepEqual(
          Object.keys(after).filter((path) => !(path in expected) && !(path in wayBack)),
          [],
          `left behind, killed after ${files}`,
        );
      }
    }
    assert.ok(ends.filter((end) => end === "dies").length > 30);
  });
});

describe("npm run deploy -- --rollback", () => {
  it("returns to the publication before, and back again", async () => {
    const root = temporaryFolder();
    const [first, second] = [
      await smallPublication(FIRST, OLD_STYLE),
      await smallPublication(SECOND),
    ];
    await sent(folderRemote(root), first);
    await sent(folderRemote(root), second);
    for (const folder of [first, second]) {
      await rollback(folderRemote(root), options());
      const found = await served(root);
      for (const [path, content] of Object.entries(await served(folder)))
        assert.equal(found[path], content, path);
      assert.deepEqual(await brokenFor(root), []);
    }
    assert.ok(!(await exists(join(root, "articles/lune/index.html"))));
  });

  it("killed after any file, leaves a paper that works, and finishes when run again", async () => {
    const [first, second] = [
      await smallPublication(FIRST, OLD_STYLE),
      await smallPublication(SECOND),
    ];
    let ended = false;
    for (let files = 0; !ended; files += 1) {
      assert.ok(files < 100, "it never ends");
      const root = temporaryFolder();
      await sent(folderRemote(root), first);
      await sent(folderRemote(root), second);
      await rollback(fragile(folderRemote(root), files), options()).catch((error: unknown) => {
        assert.ok(error instanceof Died, String(error));
      });
      const { state } = await readKnown(folderRemote(root));
      ended = state.current === (await readPublication(first)).listing.id;
      assert.deepEqual(await brokenFor(root), [], `killed after ${files}`);
      if (!ended) await rollback(folderRemote(root), options(NOW, { force: true }));
      const found = await served(root);
      for (const [path, content] of Object.entries(await served(first)))
        assert.equal(found[path], content, `${path}, killed after ${files}`);
    }
  });

  it("undoes a publication that died half-way", async () => {
    const [first, second] = [
      await smallPublication(FIRST, OLD_STYLE),
      await smallPublication(SECOND),
    ];
    for (let files = 3; files < 15; files += 1) {
      const root = temporaryFolder();
      await sent(folderRemote(root), await smallPublication({ mer: "Zéro" }));
      await sent(folderRemote(root), first);
      await assert.rejects(sent(fragile(folderRemote(root), files), second), Died);
      await rollback(folderRemote(root), options(NOW, { force: true }));
      const found = await served(root);
      const { mer } = { mer: found["articles/mer/index.html"] };
      if (mer?.includes("Zéro")) continue; // it died before it had begun: the way back leads further
      for (const [path, content] of Object.entries(await served(first)))
        assert.equal(found[path], content, `${path}, killed after ${files}`);
    }
  });

  it("says in French that there is nothing to return to", async () => {
    const root = temporaryFolder();
    await sent(folderRemote(root), await smallPublication(FIRST));
    await assert.rejects(rollback(folderRemote(root), options()), /aucune publication d’avant/);
  });
});

describe("two publications at once", () => {
  it("are told of each other, until one is forced or thirty minutes without a sign of life", async () => {
    const root = temporaryFolder();
    const folder = await smallPublication(FIRST);
    const clock = NOW;
    await assert.rejects(sent(fragile(folderRemote(root), 4), folder, clock), Died);
    await assert.rejects(
      sent(folderRemote(root), folder, clock + 3 * 60_000),
      /une autre publication y est en cours \(essai, dernier signe de vie il y a 3 minutes\)[\s\S]*--force/,
    );
    await sent(folderRemote(root), folder, clock + 31 * 60_000);
    assert.deepEqual(await served(root), await served(folder));
  });

  it("never both go on when they begin at the same instant", async () => {
    const root = temporaryFolder();
    const folder = await smallPublication(FIRST);
    const both = await Promise.allSettled([
      sent(folderRemote(root), folder),
      sent(folderRemote(root), folder),
    ]);
    assert.ok(both.some(({ status }) => status === "rejected"));
  });
});
