import assert from "node:assert/strict";
import { describe, it } from "node:test";
import createMarkdownIt from "markdown-it";
import { findAfter } from "../../../src/collections/find-after.ts";
import { headings } from "../../../src/markdown/headings.ts";
import { mendMarks } from "../../../src/markdown/pasted/marks.ts";
import { article, told } from "../paper.ts";

const MANY = 2000;

/** A list that counts how often it is read. */
function counted<Item>(items: Item[]): { list: Item[]; reads: () => number } {
  let reads = 0;
  const list = new Proxy(items, {
    get(target, key, receiver) {
      if (typeof key === "string" && /^\d+$/.test(key)) reads += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  return { list, reads: () => reads };
}

describe("a crowd of equal things asks for as much work as there are of them", () => {
  it("headings, each with an anchor of its own", () => {
    let readsOf = () => 0;
    const tokens = createMarkdownIt()
      .use((md) => {
        md.core.ruler.push("counted", (state) => {
          const { list, reads } = counted(state.tokens);
          state.tokens = list;
          readsOf = reads;
        });
      })
      .use(headings)
      .parse("## Ankara\n".repeat(MANY), {});
    const read = readsOf();
    const anchors = tokens.flatMap((token) =>
      token.type === "heading_open" ? String(token.attrGet("id")) : [],
    );
    assert.deepEqual(anchors.slice(0, 3), ["ankara", "ankara-1", "ankara-2"]);
    assert.equal(new Set(anchors).size, MANY);
    assert.ok(read > 0 && read < 10 * tokens.length, `${read} tokens read`);
  });

  it("a heading that is called as another would be numbered", () => {
    const tokens = createMarkdownIt()
      .use(headings)
      .parse("## Un\n\n## Un 1\n\n## Un\n\n## Un\n\n## Un 1\n", {});
    const anchors = tokens.flatMap((token) =>
      token.type === "heading_open" ? String(token.attrGet("id")) : [],
    );
    assert.deepEqual(anchors, ["un", "un-1", "un-2", "un-3", "un-1-1"]);
  });

  it("lines of dashes, and asterisks that answer nothing", () => {
    for (const piece of [["---"], ["* a", "", "mot", ""], ["mot", "---"]]) {
      const { list, reads } = counted(Array.from({ length: MANY }, () => piece).flat());
      mendMarks(list);
      assert.ok(reads() < 10 * list.length, `${piece.join("/")} : ${reads()} lines read`);
    }
  });

  it("what closes a box is looked for after it", () => {
    const { list, reads } = counted(Array.from({ length: MANY }, (_, index) => index));
    assert.equal(
      findAfter(list, MANY - 3, (one) => one === MANY - 1),
      MANY - 1,
    );
    assert.equal(
      findAfter(list, MANY - 3, (one) => one === 0),
      -1,
    );
    assert.equal(reads(), 4);
  });

  it("is told each at its place, on one line and on many", () => {
    const line = "Un mot\ufffc et \ufffcun autre. ";
    const places = (body: string) =>
      told({ "2022/a.md": article(body) }).map((one) => one.split(" : ")[0]);
    assert.deepEqual(places(line.repeat(2)), [
      "articles/2022/a.md:6:7",
      "articles/2022/a.md:6:12",
      "articles/2022/a.md:6:29",
      "articles/2022/a.md:6:34",
    ]);
    assert.deepEqual(places(`${line}\n${line}`), [
      "articles/2022/a.md:6:7",
      "articles/2022/a.md:6:12",
      "articles/2022/a.md:7:7",
      "articles/2022/a.md:7:12",
    ]);
  });
});
