import assert from "node:assert/strict";
import { cpSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { Preview } from "../../../../src/press/preview/preview.ts";
import { servePreview } from "../../../../src/press/preview/serve-preview.ts";
import { newsroom, print } from "../../newsroom/newsroom.ts";
import { PHOTO } from "../../newsroom/photo.ts";
import { readFiles, temporaryFolder, writeFiles } from "../../newsroom/temporary-folder.ts";
import { article } from "../../paper.ts";

const FILE = "2022/port.md";
const ADDRESS = "articles/2022/port/";
const written = (title: string, lines: readonly string[] = []) =>
  article('Le vent.\n\n![Un quai](photo.jpg "Le quai"){credit=AFP}', lines).replace(
    "Un titre",
    title,
  );

const workspace = {
  ...(await newsroom({
    [FILE]: written("Le port"),
    "2022/photo.jpg": PHOTO,
    "2022/gaz.md": article("Le gaz.").replace("Un titre", "Le gaz"),
  })),
};
const served = await servePreview(workspace, { port: 0, host: "127.0.0.1" });
after(() => served.stop());

const write = (text: string) => writeFiles(workspace.articles, { [FILE]: text });
const get = async (address: string) => {
  const response = await fetch(new URL(address, served.url));
  return { status: response.status, text: await response.text() };
};

/** Waits, a while, until the preview tells something. */
async function until<Found>(
  look: () => Promise<Found | undefined> | Found | undefined,
): Promise<Found> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return assert.fail("the preview never told it");
}
const shows = (words: string) =>
  until(async () => ((await get(ADDRESS)).text.includes(words) ? true : undefined));
const errors = () => served.preview.news.problems.filter(({ severity }) => severity === "error");

describe("a preview", () => {
  it("shows what was just saved, and tells open pages that it changed", async () => {
    assert.match((await get(ADDRESS)).text, /<h1[^>]*>(<[^>]*>)*Le port/);
    const stream = await fetch(new URL("/.apercu/nouvelles", served.url));
    const reader = stream.body?.getReader();
    const told = async () => new TextDecoder().decode((await reader?.read())?.value);
    const before = /"version":"([^"]+)"/.exec(await told())?.[1];
    await write(written("Le grand port"));
    await shows("Le grand port");
    assert.notEqual(/"version":"([^"]+)"/.exec(await told())?.[1], before);
    await reader?.cancel();
    assert.match((await get("/")).text, /Le grand port/, "the front page too");
  });

  it("tells a fault in French at its place, keeps the page, and forgets the fault when it is mended", async () => {
    await write(written("Le port").replace("section: tv", "section: tvv"));
    const [problem] = await until(() => (errors().length > 0 ? errors() : undefined));
    assert.match(problem?.message ?? "", /« section: tvv » n’est pas dans/);
    assert.deepEqual([problem?.line, problem?.column], [3, 10]);
    const { status, text } = await get(ADDRESS);
    assert.equal(status, 200);
    assert.match(text, /Le grand port/, "as it last was");
    await write(written("Le petit port"));
    await until(() => (errors().length === 0 ? true : undefined));
    await shows("Le petit port");
  });

  it("shows drafts and embargoed stories with a ribbon, which no other page has", async () => {
    await write(written("Le port", ["draft: true"]));
    await shows('data-ribbon="Brouillon');
    await write(written("Le port", ["embargo: 2026-12-01T06:00"]));
    await shows("Sous embargo jusqu’au 1er");
    assert.match((await get("articles/2022/gaz/")).text, /data-ribbon=""/);
  });

  it("makes the pictures that a page shows, and knows what is not there", async () => {
    const [source = ""] = /\/images\/epreuve\/\d+\/[^" ]+/.exec((await get(ADDRESS)).text) ?? [];
    const picture = await fetch(new URL(source, served.url));
    assert.equal(picture.headers.get("content-type"), "image/webp");
    assert.ok((await picture.arrayBuffer()).byteLength > 100);
    assert.equal((await get("nulle-part/")).status, 404);
    const part = await fetch(new URL("articles/2022/photo.jpg", served.url), {
      headers: { Range: "bytes=0-3" },
    });
    assert.equal(part.status, 206, "parts of a film can be asked for");
    assert.equal((await part.arrayBuffer()).byteLength, 4);
    assert.equal((await get("articles/2022/port.md")).status, 404, "sources are nobody's");
    assert.equal((await get("articles/..%2f..%2fpackage.json")).status, 404);
  });

  it("survives whatever is saved: bytes, an emptied house, an article that goes", async () => {
    await writeFiles(workspace.articles, { [FILE]: Uint8Array.of(0xff, 0xfe, 0, 1) });
    await until(() => (errors().length > 0 ? true : undefined));
    assert.equal((await get("/")).status, 200);
    await rm(join(workspace.articles, FILE));
    await until(async () => ((await get(ADDRESS)).status === 404 ? true : undefined));
    await write(written("Le port"));
    await shows("Le port");
  });
});

describe("a preview of a house that is at fault from the start", () => {
  it("tells it over an empty page, and shows the paper once it is mended", async () => {
    const data = temporaryFolder();
    cpSync(workspace.data, data, { recursive: true });
    const good = readFileSync(join(data, "site.yaml"), "utf8");
    await writeFiles(data, { "site.yaml": "nom: Essai\n" });
    const faulty = await newsroom({ "2022/a.md": article("Un texte.") }, { ROTATIVE_DATA: data });
    const { url, preview, stop } = await servePreview(faulty, { port: 0, host: "127.0.0.1" });
    const front = async () => (await fetch(url)).text();
    assert.match(await front(), /data-news="\/\.apercu\/nouvelles"/, "the page hears of faults");
    assert.ok(preview.news.problems.some(({ severity }) => severity === "error"));
    await writeFiles(data, { "site.yaml": good });
    await until(async () => ((await front()).includes("Un titre") ? true : undefined));
    await stop();
  });
});

describe("a page of a preview", () => {
  it("is the one that the press makes, but for what follows the editor’s work", async () => {
    const files = {
      "2022/a.md": article("Lire aussi : Le gaz\n\nDu texte.", [
        "tags: [Mer]",
        "aliases: [/vieux/]",
      ]),
      "2022/gaz.md": article("Le gaz.", ["tags: [Mer]"]).replace("Un titre", "Le gaz"),
      "2021/mer.md": written("La mer", ["authors: [redaction]"]),
      "2021/photo.jpg": PHOTO,
    };
    const space = { ...(await newsroom(files)), cache: temporaryFolder() };
    await print(space, [], "proof");
    const preview = new Preview(space, 0);
    await preview.begin(() => {});
    const pages = [...(await readFiles(space.output))].filter(([file]) => file.endsWith(".html"));
    assert.ok(pages.length > 10);
    for (const [file, bytes] of pages) {
      const page = await preview.page(`/${file.replace(/index\.html$/, "")}`);
      assert.equal(page, bytes.toString("utf8"), file);
    }
  });
});
