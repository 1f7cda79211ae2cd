import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { headersOf } from "../../../../src/publication/hosting/headers.ts";
import { headersFile } from "../../../../src/publication/hosting/headers-file.ts";
import type { Hosting } from "../../../../src/publication/hosting/hosting.ts";
import { goneAddresses, movedAddresses } from "../../../../src/publication/hosting/hosting.ts";
import { nginxServer } from "../../../../src/publication/hosting/nginx-files.ts";
import { redirectsFile } from "../../../../src/publication/hosting/redirects-file.ts";
import { article, edition, house } from "../../paper.ts";

const FILES = [
  "404.html",
  "_headers",
  "admin/index.html",
  "articles/a/index.html",
  "assets/a.css",
  "index.html",
  "pagefind/index/unknown_0.pf_index",
  "pagefind/pagefind-entry.json",
  "pagefind/pagefind.unknown_0.pf_meta",
];

const READERS = { base: "/", url: "https://exemple.fr/" };
const DESK = {
  ...READERS,
  admin: { backend: "github", branch: "main", repo: "exemple/journal" },
} as const;

function hosting(site: Hosting["site"] = READERS): Hosting {
  return { site, scripts: ["'sha256-abc='"], files: FILES, moved: [], gone: [] };
}

/** What a host that joins the values of all matching rules sends for an address. */
function sent(file: string, address: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const rule of file.split(/\n(?=\/)/)) {
    const [path = "", ...lines] = rule.trimEnd().split("\n");
    const matches = path.endsWith("*") ? address.startsWith(path.slice(0, -1)) : address === path;
    for (const line of matches ? lines : []) {
      const [name = "", value = ""] = line.trim().split(/: (.*)/s);
      found.set(name, [...(found.get(name) ?? []), value]);
    }
  }
  return found;
}

describe("the headers of hosts that read _headers", () => {
  for (const site of [READERS, DESK, { ...DESK, base: "/journal/" }]) {
    const desk = "admin" in site ? "with a desk" : "without a desk";
    it(`are those of the table, each said once, at ${site.base} ${desk}`, () => {
      const file = headersFile(hosting(site));
      for (const path of FILES.filter((name) => !name.startsWith("_") && name !== "index.html")) {
        const headers = sent(file, site.base + path);
        const table = { ...headersOf(path, hosting(site)) };
        if (table["Cache-Control"]?.includes("must-revalidate")) delete table["Cache-Control"]; // hosts do so
        const wanted = Object.entries(table).map(([name, value]) => [name, [value]]);
        assert.deepEqual(Object.fromEntries(headers), Object.fromEntries(wanted), path);
      }
      const front = sent(file, site.base).get("Content-Security-Policy");
      assert.deepEqual(front, [headersOf("index.html", hosting(site))["Content-Security-Policy"]]);
    });
  }

  it("promise TLS only for a paper that is at https", () => {
    assert.match(headersFile(hosting()), /Strict-Transport-Security/);
    const plain = { ...READERS, url: "http://exemple.fr/" };
    assert.doesNotMatch(headersFile(hosting(plain)), /Strict-Transport-Security/);
  });

  it("let nothing in but the paper's own, the search's WebAssembly and the scripts that are named", () => {
    const policy = headersOf("index.html", hosting())["Content-Security-Policy"] ?? "";
    assert.match(policy, /script-src 'self' 'wasm-unsafe-eval' 'sha256-abc=';/);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
  });
});

describe("addresses that moved or are gone", () => {
  const paper = edition(
    {
      "2022/a.md": article("Un texte.", ["aliases: [/ancienne/, /l’été $/]"]),
      "2022/b.md": article("Un texte.", ['withdrawn: "Une erreur."']),
    },
    undefined,
    house(),
  );
  const told = {
    ...hosting(),
    moved: movedAddresses(paper),
    gone: goneAddresses({ ...paper, removed: ["/articles/2021/perdu/"] }),
  };

  it("are redirects, percent-encoded, for hosts that read _redirects", () => {
    assert.equal(
      redirectsFile(told),
      "/ancienne/ /articles/2022/a/ 301\n/l%E2%80%99%C3%A9t%C3%A9%20$/ /articles/2022/a/ 301\n",
    );
  });

  it("are redirects and 410 for nginx, which compares decoded addresses, with the notice", () => {
    const config = nginxServer(told);
    assert.match(
      config,
      /location = "\/ancienne" { return 301 "\/articles\/2022\/a\/\$is_args\$args"; }/,
    );
    assert.ok(config.includes('location = "/l’été $/" {'));
    assert.match(
      config,
      /location = "\/articles\/2022\/b\/" { error_page 410 "\/articles\/2022\/b\/index.html"; return 410; }/,
    );
    assert.match(
      config,
      /location = "\/articles\/2021\/perdu\/" { error_page 410 "\/404.html"; return 410; }/,
    );
    assert.doesNotMatch(config, /location = "\/articles\/2022\/a\//);
  });
});
