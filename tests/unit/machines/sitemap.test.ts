import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { newsSitemap, sitemapFiles } from "../../../src/machines/sitemap.ts";
import { article } from "../paper.ts";
import { publication } from "../publication.ts";
import { faultsOf } from "./reading.ts";

describe("the sitemap", () => {
  it("is cut past what a file may hold, full parts never changing", async () => {
    const files = { "2021/a.md": article(), "2022/b.md": article(), "2022/c.md": article() };
    const [whole, ...parts] = sitemapFiles(publication(files));
    assert.deepEqual(parts, []);
    const count = whole?.content.match(/<url>/g)?.length ?? 0;
    const cut = sitemapFiles(publication(files), 2);
    assert.deepEqual(
      cut.map(({ address }) => address),
      [
        "/sitemap.xml",
        ...Array.from({ length: Math.ceil(count / 2) }, (_, index) => `/sitemap-${index + 1}.xml`),
      ],
    );
    const [index, first] = cut;
    assert.match(index?.content ?? "", /<sitemapindex .*sitemap-1\.xml<\/loc>/);
    assert.deepEqual(await faultsOf(index?.content ?? "", "siteindex.xsd"), []);
    assert.deepEqual(await faultsOf(first?.content ?? "", "sitemaps.xsd"), []);
    const later = { ...files, "2026/d.md": article().replace("2022-02", "2026-02") };
    assert.equal(sitemapFiles(publication(later), 2)[1]?.content, first?.content);
  });

  it("of news is empty when there are none, and dates nothing that is vague", () => {
    const month = article().replace("2022-02", "2026-11");
    assert.doesNotMatch(newsSitemap(publication({ "2026/a.md": month })), /<url>/);
  });
});
