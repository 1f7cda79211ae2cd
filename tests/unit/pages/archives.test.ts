import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { render as renderYears } from "../../../src/pages/archives.11ty.tsx";
import { article } from "../paper.ts";
import { publication } from "../publication.ts";

describe("the archives", () => {
  it("list the months in which something was published, and no other", () => {
    const html = renderYears({ publication: publication({ "2022/a.md": article() }) });
    assert.match(html, /href="[^"]*\/archives\/2022\/02\/"/);
    assert.equal(html.match(/class="year-calendar"><li>.*?<\/ol>/s)?.[0].match(/<li>/g)?.length, 1);
  });
});
