import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import { lookedPages } from "../../../../src/press/checks/looked-pages.ts";
import type { Workspace } from "../../../../src/press/workspace.ts";
import { newsroom, print } from "../../newsroom/newsroom.ts";
import { temporaryFolder, writeFiles } from "../../newsroom/temporary-folder.ts";
import { article } from "../../paper.ts";

const of = (year: number, text: string) => article(text).replace("2022-", `${year}-`);

describe("articles that a browser opens because they changed", () => {
  let space: Workspace;
  let cache = "";

  const look = async () => {
    assert.ok((await print(space)).manifest);
    return await lookedPages(space.output, cache);
  };
  const write = (files: Record<string, string>) => writeFiles(space.articles, files);

  beforeEach(async () => {
    cache = temporaryFolder();
    const articles = { "2019/a.md": of(2019, "Un texte."), "2022/b.md": article("Un texte.") };
    space = await newsroom(articles, { ROTATIVE_URL: "https://essai.example/journal/" });
  });

  it("are none of a first publication, which its kinds stand for", async () => {
    assert.deepEqual((await look()).changed, []);
  });

  it("are an old one that was edited, until the checks have passed", async () => {
    await (await look()).remember();
    await write({ "2019/a.md": of(2019, "Un texte revu.") });
    const edited = await look();
    assert.deepEqual(edited.changed, ["/journal/articles/2019/a/"]);
    assert.deepEqual((await look()).changed, edited.changed);
    await edited.remember();
    assert.deepEqual((await look()).changed, []);
  });

  it("are one that was added, not those whose lists it enters", async () => {
    await (await look()).remember();
    await write({ "2020/c.md": of(2020, "Un texte.") });
    assert.deepEqual((await look()).changed, ["/journal/articles/2020/c/"]);
  });
});
