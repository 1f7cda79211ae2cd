import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { brotliCompressSync } from "node:zlib";
import type { Served } from "../../../src/press/serve.ts";
import { serve } from "../../../src/press/serve.ts";
import { headersOf } from "../../../src/publication/hosting/headers.ts";
import { temporaryFolder, writeFiles } from "../newsroom/temporary-folder.ts";

const SITE = { url: "https://exemple.fr/journal/", base: "/journal/" };
const table = (file: string | undefined) => headersOf(file, { site: SITE, scripts: [] });

describe("a publication that npm start serves", () => {
  const folder = temporaryFolder();
  let served: Served;
  const ask = (path: string, encoding = "identity") =>
    fetch(new URL(path, served.url), { headers: { "Accept-Encoding": encoding } });

  before(async () => {
    await writeFiles(folder, {
      "404.html": "<h1>Cette page n’existe pas</h1>",
      "feed.xml": "<feed/>",
      "rubriques/mer/index.html": "<h1>La mer</h1>",
      "assets/a.0123.css": "a{}",
      "_nginx/http.conf": "map",
    });
    served = await serve({ folder, base: SITE.base, port: 0, host: "127.0.0.1", headers: table });
  });
  after(() => {
    served.server.close();
    served.server.closeAllConnections();
  });

  it("comes with the headers that hosts are told of, by file", async () => {
    for (const [path, file] of [
      ["rubriques/mer/?de=lettre", "rubriques/mer/index.html"],
      ["assets/a.0123.css", "assets/a.0123.css"],
    ] as const) {
      const { status, headers } = await ask(path);
      assert.equal(status, 200, path);
      for (const [name, value] of Object.entries(table(file)))
        assert.equal(headers.get(name), value, `${path} ${name}`);
    }
    assert.match((await ask("assets/a.0123.css")).headers.get("cache-control") ?? "", /immutable/);
    assert.match((await ask("feed.xml")).headers.get("content-type") ?? "", /^application\/atom/);
  });

  it("has no address kept that is not there, and shows nobody what hosts are told", async () => {
    for (const path of ["assets/rien.css", "_nginx/http.conf"]) {
      const response = await ask(path);
      assert.equal(response.status, 404, path);
      assert.match(response.headers.get("cache-control") ?? "", /must-revalidate/);
      assert.match(response.headers.get("content-type") ?? "", /^text\/html/);
      assert.match(await response.text(), /n’existe pas/);
    }
  });

  it("goes out as it was compressed, to whom takes it", async () => {
    const page = join(folder, "rubriques/mer/index.html.br");
    await writeFile(page, brotliCompressSync("<h1>La mer</h1>"));
    const compressed = await ask("rubriques/mer/", "br");
    assert.equal(compressed.headers.get("content-encoding"), "br");
    assert.match(compressed.headers.get("content-type") ?? "", /^text\/html/);
    assert.equal(await compressed.text(), "<h1>La mer</h1>");
    assert.equal((await ask("rubriques/mer/")).headers.get("content-encoding"), null);
  });
});
