import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { render as renderYear, data as yearPages } from "../../../src/pages/archive-year.11ty.tsx";
import { render as renderYears } from "../../../src/pages/archives.11ty.tsx";
import { article } from "../paper.ts";
import { publication, ReadPage } from "../publication.ts";

describe("the archives", () => {
  it("list the months in which something was published, and no other", () => {
    const html = renderYears({ publication: publication({ "2022/a.md": article() }) });
    assert.match(html, /href="[^"]*\/archives\/2022\/02\/"/);
    assert.equal(html.match(/class="year-calendar"><li>.*?<\/ol>/s)?.[0].match(/<li>/g)?.length, 1);
  });

  it("tell a year in its months and its headlines, newest first", () => {
    const paper = publication({
      "2022/a.md": article().replace("Un titre", "Le premier"),
      "2022/b.md": article().replace("Un titre", "Le second").replace("2022-02", "2022-05-03"),
      "2021/c.md": article().replace("2022-02", "2021"),
    });
    const made = yearPages.onDemand(paper, "/archives/2022/");
    assert.ok(made);
    const page = new ReadPage(renderYear({ made }));
    assert.deepEqual(page.texts("h3"), ["Le second", "Le premier"]);
    assert.deepEqual(
      page.texts("li").filter((one) => /article/.test(one)),
      ["février 1\u00a0article", "mai 1\u00a0article"],
    );
  });
});
