import assert from "node:assert/strict";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { PageReasons } from "../../../../src/press/memory/page-reasons.ts";
import { Store } from "../../../../src/press/memory/store.ts";
import { tellPageReason } from "../../../../src/press/memory/tell-page-reason.ts";
import type { Workspace } from "../../../../src/press/workspace.ts";
import { newsroom, print } from "../../newsroom/newsroom.ts";
import { temporaryFolder } from "../../newsroom/temporary-folder.ts";
import { article } from "../../paper.ts";

const titled = (title: string, text: string) => article(text).replace("Un titre", title);

/** Presses, and says why the page of `2022/a` was last made. */
async function why(space: Workspace): Promise<string> {
  assert.ok((await print(space)).manifest);
  const store = Store.open(space.cache);
  const reason = new PageReasons(store, space.output, space.now).of("articles/2022/a/index.html");
  await store.close();
  return tellPageReason("a.md", reason, space.now, (path) => `${path}.md`);
}

describe("why a page was made", () => {
  it("is told: what had changed, and nothing else; or when it was made last", async () => {
    const space = await newsroom(
      {
        "2022/a.md": titled("Le gaz", "Un texte.\n\nLire aussi : La mer"),
        "2022/b.md": titled("La mer", "Un texte."),
        "2022/c.md": titled("Le vote", "Un texte."),
      },
      { ROTATIVE_CACHE: temporaryFolder() },
    );
    const file = (name: string) => join(space.articles, `2022/${name}.md`);
    assert.match(await why(space), /^a\.md : page faite à cette publication ; rien n’était retenu/);

    await writeFile(file("a"), titled("Le gaz", "Un autre texte.\n\nLire aussi : La mer"));
    const edited = await why(space);
    assert.match(edited, /parce qu’avait changé :\n {4}– l’article lui-même/);
    assert.doesNotMatch(edited, /2022\/c|_data|styles/);

    await writeFile(file("b"), (await readFile(file("b"), "utf8")).replace("Un texte", "Neuf"));
    assert.match(await why(space), /changé :\n(.*\n)*? {4}– 2022\/b\.md, qu’elle montre/);

    const later = { ...space, now: space.now + 1000 };
    assert.match(await why(later), /page reprise telle quelle ; faite le /);

    await rm(join(space.output, "articles/2022/a/index.html"));
    assert.match(await why(later), /parce que son fichier manquait ou avait été modifié/);
  });
});
