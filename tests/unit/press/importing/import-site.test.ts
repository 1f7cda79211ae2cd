import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { importSite } from "../../../../src/press/importing/import-site.ts";
import type { Imported } from "../../../../src/press/importing/imported.ts";
import { PHOTO } from "../../newsroom/photo.ts";
import { temporaryFolder, writeFiles } from "../../newsroom/temporary-folder.ts";
import { house } from "../../paper.ts";

const HUGO = `+++
title = "Le canal : la suite"
date = 2019-03-04T10:00:00+01:00
lastmod = 2019-03-05
tags = ["Suez", "Canal"]
categories = ["Économie", "Transports"]
author = "Jean Dupont"
description = "Un chapô."
aliases = ["/vieux/canal.html"]
url = "/2019/03/canal/"
layout = "post"
humeur = "gaie"
[cover]
image = "p.jpg"
alt = "Un navire"
+++

Une ![image \`q\`](/images/q.jpg "Le quai"), une autre ![au loin](https://x.fr/a.jpg).

{{< figure src="p.jpg" alt="X" caption="La légende" attr="AFP" >}}

{{< youtube abcdefghijk >}}

Voir [l’autre](../2020-01-02-autre.md#ici), {{< tweet 123 >}}.

\`\`\`
{{< figure src="p.jpg" >}} ![x](absent.jpg)
\`\`\`
`;
const JEKYLL = `---
title: L'autre
category: nulle part
permalink: /:year/:title/
published: false
---
Voir [le canal]({% link posts/bundle/index.md %}){: .classe}
<!--more-->
Suite.
`;

async function read(files: Readonly<Record<string, string | Uint8Array>>, under = ".") {
  const folder = temporaryFolder();
  await writeFiles(folder, files);
  const made = await importSite(join(folder, under), {
    house: house(),
    today: "2026-11-28",
    folderOf: (date) => date.slice(0, 4),
  });
  return {
    articles: new Map(made.flatMap((one) => ("draft" in one ? [[one.name, one] as const] : []))),
    faults: made.flatMap((one) => ("fault" in one ? [one.fault] : [])),
  };
}

function the(articles: ReadonlyMap<string, Imported>, name: string): Imported {
  const article = articles.get(name);
  assert.ok(article !== undefined, [...articles.keys()].join(", "));
  return article;
}

describe("a folder of Hugo or Jekyll", () => {
  it("gives its articles, bodies as they are, pictures beside and heads in our keys", async () => {
    const { articles, faults } = await read(
      {
        "content/posts/bundle/index.md": HUGO,
        "content/posts/bundle/p.jpg": PHOTO,
        "content/posts/2020-01-02-autre.md": JEKYLL,
        "content/posts/_index.md": "---\ntitle: Une liste\n---\n",
        "static/images/q.jpg": PHOTO,
      },
      "content",
    );
    assert.deepEqual(faults, []);
    assert.deepEqual([...articles.keys()].sort(), ["autre", "bundle"]);
    const { draft, pictures } = the(articles, "bundle");
    assert.deepEqual(draft.head, {
      title: "Le canal : la suite",
      standfirst: "Un chapô.",
      section: "economie",
      date: "2019-03-04T10:00+01:00",
      updated: "2019-03-05",
      authors: ["Jean Dupont"],
      tags: ["Suez", "Canal", "Transports"],
      aliases: ["/2019/03/canal/", "/vieux/canal.html"],
      figures: [{ src: "./bundle.jpg", alt: "Un navire" }],
    });
    assert.equal(
      draft.body,
      [
        'Une ![image `q`](./bundle-2.jpg "Le quai"), une autre [au loin](https://x.fr/a.jpg).',
        '![X](./bundle.jpg "La légende"){credit="AFP"}',
        "https://www.youtube.com/watch?v=abcdefghijk",
        "Voir [l’autre](../2020/autre.md#ici), {{< tweet 123 >}}.",
        '```\n{{< figure src="p.jpg" >}} ![x](absent.jpg)\n```',
      ].join("\n\n"),
    );
    assert.equal(pictures.length, 2);
    assert.ok(draft.doubts.some(({ says }) => says.includes("{{< tweet 123 >}}")));
    const words = draft.dropped.map((one) => one.words);
    assert.deepEqual(words, ["humeur: gaie", "https://x.fr/a.jpg"]);
  });

  it("takes from a file’s name what its head does not say, and marks what it had to guess", async () => {
    const { articles } = await read({
      "posts/2020-01-02-autre.md": JEKYLL,
      "posts/bundle/index.md": HUGO,
    });
    const { head, body, doubts, dropped } = the(articles, "autre").draft;
    assert.equal(head.date, "2020-01-02");
    assert.equal(head.draft, true);
    assert.deepEqual(head.aliases, []);
    assert.ok(doubts.some(({ key, says }) => key === "section" && says.includes("nulle part")));
    assert.equal(body, "Voir [le canal](../2019/bundle.md)\n\nSuite.");
    assert.ok(dropped.some(({ words }) => words === "/:year/:title/"));
  });

  it("reads a text without a head, and refuses what cannot be read or has nothing", async () => {
    const { articles, faults } = await read({
      "nu.md": "# Sans en-tête\n\nTexte.\n",
      "ferme.md": "---\ntitle: [mal\n---\nx",
      "ouvert.md": "---\ntitle: x\n\nTexte.\n",
      "vide.md": "",
    });
    const { head, body } = the(articles, "nu").draft;
    assert.deepEqual([head.title, body, head.draft], ["Sans en-tête", "Texte.", true]);
    assert.equal(faults.length, 3);
    assert.deepEqual((await read({ "x.txt": "rien" })).faults, [
      "ce dossier n’a aucun article (.md)",
    ]);
  });
});
